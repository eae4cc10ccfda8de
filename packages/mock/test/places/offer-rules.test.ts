import { describe, expect, it } from 'vitest'
import { createState } from '../../src/create-state.ts'
import { withContactPoint } from '../../src/entry/documents/contact-point.ts'
import { withDescription, withDescriptions, withoutDescription } from '../../src/entry/documents/description.ts'
import { languagesOf } from '../../src/entry/documents/languages.ts'
import { withName, withNames } from '../../src/entry/documents/name.ts'
import { bookingInfoErrors, withBookingInfo } from '../../src/entry/offers/booking-info.ts'
import { withCalendar } from '../../src/entry/offers/calendar.ts'
import { placeCompleteness } from '../../src/entry/offers/completeness.ts'
import type { Offer } from '../../src/entry/offers/offer.ts'
import { withoutOrganizer } from '../../src/entry/offers/organizer.ts'
import { priceInfoErrors, type PriceInput, withPriceInfo } from '../../src/entry/offers/price-info.ts'
import { resolveTerms, withFacilities, withType, requireFacilities, requireType } from '../../src/entry/offers/terms.ts'
import {
  typicalAgeRangeErrors,
  withoutTypicalAgeRange,
  withTypicalAgeRange,
} from '../../src/entry/offers/typical-age-range.ts'
import { withCopyrightHolder, withVideo, withVideoUpdates } from '../../src/entry/offers/videos.ts'
import { offer } from './place-twin.ts'

describe('names and descriptions', () => {
  it('sets one language, and keeps the others', () => {
    expect(withName(offer(), 'fr', 'La Grange').name).toEqual({ nl: 'De Schuur', fr: 'La Grange' })
  })

  it('takes no language away for a full body', () => {
    const before = offer({ name: { nl: 'Oud', fr: 'Vieux' }, description: { nl: 'Oud', en: 'Old' } })
    expect(withNames(before, { nl: 'Nieuw' }).name).toEqual({ nl: 'Nieuw', fr: 'Vieux' })
    expect(withDescriptions(before).description).toEqual({ nl: 'Oud', en: 'Old' })
  })

  it.each(['', '  \n'])(
    'takes the language of the blank description %j away, and the last one with its property',
    (blank) => {
      const before = offer({ description: { nl: 'Een schuur', fr: 'Une grange' } })
      const french = withDescription(before, 'nl', blank)
      expect(french.description).toEqual({ fr: 'Une grange' })
      expect(withoutDescription(french, 'fr')).not.toHaveProperty('description')
    },
  )

  it('does nothing for a description that is not there', () => {
    const before = offer()
    expect(withoutDescription(before, 'nl')).toBe(before)
  })
})

describe('the contact point', () => {
  it('has its three lists once it is there, without empty texts', () => {
    expect(withContactPoint(offer(), { email: ['a@twin.example', ''] }).contactPoint).toEqual({
      phone: [],
      email: ['a@twin.example'],
      url: [],
    })
  })

  it('does not come into being empty, but can be emptied', () => {
    const before = offer()
    expect(withContactPoint(before, { phone: [''], email: [], url: [] })).toBe(before)
    expect(withContactPoint(withContactPoint(before, { phone: ['1'] })).contactPoint).toEqual({
      phone: [],
      email: [],
      url: [],
    })
  })
})

describe('booking info', () => {
  it('is removed by an empty one', () => {
    const before = withBookingInfo(offer(), { phone: '1' })
    expect(before.bookingInfo).toEqual({ phone: '1' })
    expect(withBookingInfo(before, {})).not.toHaveProperty('bookingInfo')
  })

  it('may not end before it starts; the pointer of a full body lacks its slash', () => {
    const wrong = {
      availabilityStarts: '2026-09-01T12:00:00+02:00',
      availabilityEnds: '2026-09-01T09:59:59+00:00',
    }
    expect(bookingInfoErrors(wrong, '')).toMatchObject([{ jsonPointer: '/availabilityEnds' }])
    expect(bookingInfoErrors(wrong, 'bookingInfo')).toMatchObject([{ jsonPointer: 'bookingInfo/availabilityEnds' }])
    expect(bookingInfoErrors({ ...wrong, availabilityEnds: '2026-09-01T10:00:00Z' }, '')).toEqual([])
  })
})

describe('the typical age range', () => {
  it.each([
    ['6-12', '6-12'],
    ['-6', '0-6'],
    [`6-${'9'.repeat(400)}`, '6-9007199254740991'],
    ['6-', '6-'],
    ['0-', '-'],
    ['-', '-'],
    ['0-0', '0-0'],
  ])('stores %s as %s', (sent, stored) => {
    expect(withTypicalAgeRange(offer(), sent).typicalAgeRange).toBe(stored)
  })

  it('refuses an end before the start', () => {
    expect(typicalAgeRangeErrors('12-6')).toEqual([
      { jsonPointer: '/typicalAgeRange', error: '"From" age should not be greater than the "to" age.' },
    ])
    expect(typicalAgeRangeErrors('9-10')).toEqual([])
    expect(typicalAgeRangeErrors('6-6')).toEqual([])
  })

  it('becomes all ages when it is deleted, unless there was none', () => {
    const before = offer()
    expect(withoutTypicalAgeRange(before)).toBe(before)
    expect(withoutTypicalAgeRange(withTypicalAgeRange(before, '6-12')).typicalAgeRange).toBe('-')
  })
})

describe('prices', () => {
  const base: PriceInput = { category: 'base', price: 10 }
  const tariff = (name: PriceInput['name'], price = 5): PriceInput => ({ category: 'tariff', name: name ?? {}, price })

  it('gives the base price its four names, trims others and rounds to cents', () => {
    const { priceInfo } = withPriceInfo(offer(), [
      { ...base, name: { nl: 'Iets anders' }, groupPrice: false },
      { ...tariff({ nl: ' Kinderen ' }, 1.239), groupPrice: true },
    ])
    const names = { nl: 'Basistarief', fr: 'Tarif de base', en: 'Base tariff', de: 'Basisrate' }
    expect(priceInfo).toEqual([
      { category: 'base', name: names, price: 10, priceCurrency: 'EUR' },
      { category: 'tariff', name: { nl: 'Kinderen' }, price: 1.24, priceCurrency: 'EUR', groupPrice: true },
    ])
  })

  it('keeps the tariffs of UiTPAS, and takes none from a client', () => {
    const uitpas = { category: 'uitpas', name: { nl: 'UiTPAS Gent' }, price: 2, priceCurrency: 'EUR' } as const
    const { priceInfo } = withPriceInfo(offer({ priceInfo: [uitpas] }), [base, { ...uitpas, price: 1 }])
    expect(priceInfo?.map(({ category, price }) => [category, price])).toEqual([
      ['base', 10],
      ['uitpas', 2],
    ])
  })

  it('points at each name that stood there before, in its language', () => {
    const prices = [
      base,
      tariff({ nl: 'Kinderen', fr: 'Enfants' }),
      tariff({ nl: 'Kinderen ', fr: 'Ados' }),
      tariff({ fr: 'Enfants', en: 'Kinderen' }),
    ]
    expect(priceInfoErrors(prices)).toEqual([
      { jsonPointer: '/priceInfo/2/name/nl', error: 'Tariff name "Kinderen" must be unique.' },
      { jsonPointer: '/priceInfo/3/name/fr', error: 'Tariff name "Enfants" must be unique.' },
    ])
  })
})

describe('videos', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abc_1-x&t=10', 'https://www.youtube.com/embed/abc_1-x'],
    ['https://youtu.be/abc', 'https://www.youtube.com/embed/abc'],
    ['http://youtube.com/embed/abc', 'https://www.youtube.com/embed/abc'],
    ['https://www.youtube.com/shorts/abc', 'https://www.youtube.com/shorts/abc'],
    ['https://vimeo.com/98765', 'https://player.vimeo.com/video/98765'],
  ])('embeds %s as %s', (url, embedUrl) => {
    expect(withVideo(offer(), { id: '1', url, language: 'nl' }).videos?.[0]?.embedUrl).toBe(embedUrl)
  })

  it('changes what a PATCH tells, and passes over ids that are not there', () => {
    const before = withVideo(offer(), { id: '1', url: 'https://vimeo.com/1', language: 'nl', copyrightHolder: 'Ik' })
    const after = withVideoUpdates(before, [
      { id: '1', url: 'https://vimeo.com/2' },
      { id: '2', language: 'fr' },
    ])
    expect(after.videos).toEqual([
      {
        id: '1',
        url: 'https://vimeo.com/2',
        embedUrl: 'https://player.vimeo.com/video/2',
        language: 'nl',
        copyrightHolder: 'Ik',
      },
    ])
  })

  it('names the platform where no copyright holder is told', () => {
    const { videos = [] } = withVideo(offer(), { id: '1', url: 'https://youtu.be/a', language: 'nl' })
    expect(videos.map(withCopyrightHolder)[0]?.copyrightHolder).toBe('Copyright afgehandeld door YouTube')
  })
})

describe('terms', () => {
  it('takes label and domain from the taxonomy, and drops the domains of old', () => {
    const sent = [
      { id: 'OyaPaf64AEmEAYXHeLMAtA', label: 'Anders', domain: 'misc?' },
      { id: 'reg.1', domain: 'flandersregion' },
    ]
    expect(resolveTerms(sent, 'places', createState())).toEqual({
      terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA', label: 'Zaal of expohal', domain: 'eventtype' }],
      errors: [],
    })
  })

  it.each([
    ['', 'Category ID should not be empty.'],
    ['nonsense', 'The term nonsense does not exist or is not supported'],
    ['0.50.4.0.0', 'The term 0.50.4.0.0 does not exist or is not supported'],
    ['1.8.1.0.0', 'The term 1.8.1.0.0 does not exist or is not supported'],
  ])('refuses the term %j for a place', (id, error) => {
    expect(resolveTerms([{ id }], 'places', createState()).errors).toEqual([{ jsonPointer: '/terms/0/id', error }])
  })

  it('replaces the type, or the facilities, and nothing else', () => {
    const withFacility = withFacilities(offer(), requireFacilities(['3.26.0.0.0'], 'places', createState()))
    const other = withType(withFacility, requireType('8.70.0.0.0', 'places', createState()))
    expect(other.terms.map(({ id }) => id)).toEqual(['8.70.0.0.0', '3.26.0.0.0'])
    expect(withFacilities(other, []).terms.map(({ id }) => id)).toEqual(['8.70.0.0.0'])
  })
})

describe('an organizer', () => {
  it('is taken away by its own id only', () => {
    const before = offer({ organizer: { '@type': 'Organizer', '@id': 'https://io.example/organizers/a' } })
    expect(withoutOrganizer(before, 'b', createState())).toBe(before)
    expect(withoutOrganizer(before, 'a', createState())).not.toHaveProperty('organizer')
    expect(withoutOrganizer(before, undefined, createState())).not.toHaveProperty('organizer')
  })
})

describe('the calendar', () => {
  it('clears what is left out, and is available again', () => {
    const before = withCalendar(offer(), {
      calendarType: 'periodic',
      startDate: '2026-01-01T00:00:00+01:00',
      endDate: '2026-12-31T00:00:00+01:00',
      status: { type: 'Unavailable', reason: { nl: 'Weg' } },
      bookingAvailability: { type: 'Unavailable', capacity: 3 },
    })
    expect(before).toMatchObject({
      startDate: '2026-01-01T00:00:00+01:00',
      availableTo: '2026-12-31T23:59:59+01:00',
      status: { type: 'Unavailable', reason: { nl: 'Weg' } },
      bookingAvailability: { type: 'Available', capacity: 3 },
    })
    expect(withCalendar(before, { calendarType: 'permanent' })).toEqual(offer())
  })

  it('sorts adjusted days', () => {
    const days = (startDate: string) => ({
      startDate,
      endDate: startDate,
      openingHours: [{ opens: '9:00', closes: '10:00', dayOfWeek: ['monday'] }],
    })
    const { openingHoursAdjustedDays } = withCalendar(offer(), {
      calendarType: 'permanent',
      openingHoursAdjustedDays: [days('2026-12-02'), days('2026-12-01')],
    })
    expect(openingHoursAdjustedDays?.map(({ startDate }) => startDate)).toEqual(['2026-12-01', '2026-12-02'])
  })
})

describe('what follows from the rest', () => {
  it('has a language for any text, completed for all of them', () => {
    const texts = [{ nl: 'a', fr: 'b' }, undefined, { nl: 'c', de: 'd' }]
    expect(languagesOf(texts)).toEqual({ languages: ['nl', 'fr', 'de'], completedLanguages: ['nl'] })
  })

  it.each<[string, Partial<Offer>, number]>([
    ['the least', {}, 53],
    ['an empty contact point', { contactPoint: { phone: [], email: [], url: [] } }, 53],
    ['a contact point', { contactPoint: { phone: [], email: ['a@b.example'], url: [] } }, 55],
    ['a description of 200 characters', { description: { nl: 'x'.repeat(200) } }, 53],
    ['a longer description', { description: { nl: 'x'.repeat(201) } }, 62],
    ['a long description in another language', { description: { fr: 'x'.repeat(201) } }, 53],
    ['prices, booking and a video', { priceInfo: [], bookingInfo: {}, videos: [] }, 64],
    ['a capacity', { bookingAvailability: { type: 'Available', capacity: 0 } }, 55],
    ['an age range', { typicalAgeRange: '-' }, 65],
  ])('scores a place with %s', (_, properties, score) => {
    const address = { nl: {} }
    expect(placeCompleteness(offer({ address, ...properties }))).toBe(score)
  })
})
