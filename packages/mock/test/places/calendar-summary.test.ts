import { describe, expect, it } from 'vitest'
import { calendarSummary, type SummarySize } from '../../src/entry/calendar-summary/calendar-summary.ts'
import type { Language } from '../../src/entry/documents/localized.ts'
import type { Offer } from '../../src/entry/offers/offer.ts'
import { offer } from './place-twin.ts'

const now = Date.parse('2026-03-11T10:00:00+01:00')
const open = (...dayOfWeek: string[]) => ({ opens: '09:30', closes: '17:00', dayOfWeek })
const period = (start: string, end: string): Partial<Offer> => ({
  calendarType: 'periodic',
  startDate: `${start}T00:00:00+01:00`,
  endDate: `${end}T00:00:00+01:00`,
})
const running = period('2025-11-25', '2030-11-30')
const coming = period('2026-09-01', '2027-06-30')
const fewDays = { openingHours: [open('sunday', 'monday', 'tuesday'), open('friday')] }
const everyDay = { openingHours: [open('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')] }

describe('the calendar summary of a place', () => {
  it.each<[string, Partial<Offer>, SummarySize, Record<Language, string>]>([
    [
      'without hours',
      {},
      'lg',
      { nl: 'Alle dagen open', fr: 'Ouvert tous les jours', de: 'Jeden Tag geöffnet', en: 'Open every day' },
    ],
    [
      'that is open every day',
      everyDay,
      'md',
      { nl: 'Alle dagen open', fr: 'Ouvert tous les jours', de: 'Jeden Tag geöffnet', en: 'Open every day' },
    ],
    [
      'of one day',
      { openingHours: [open('sunday')] },
      'md',
      { nl: 'Elke zondag open', fr: 'Ouvert chaque dimanche', de: 'Jeden Sonntag geöffnet', en: 'Open every Sunday' },
    ],
    [
      'of a few days',
      fewDays,
      'xs',
      {
        nl: 'Open van ma - di & vr & zo',
        fr: 'Ouvert le lun. - mar. & ven. & dim.',
        de: 'öffnen Mo. - Di. & Fr. & So.',
        en: 'Open at Sun - Tue & Fri',
      },
    ],
    [
      'of a first day alone',
      { openingHours: [open('monday', 'wednesday', 'thursday', 'friday')] },
      'sm',
      {
        nl: 'Open op ma & wo - vr',
        fr: 'Ouvert le lun. & mer. - ven.',
        de: 'öffnen Mo. & Mi. - Fr.',
        en: 'Open at Mon & Wed - Fri',
      },
    ],
    [
      'that has started',
      running,
      'xs',
      { nl: 'Tot 30 nov 2030', fr: 'Au 30 nov 2030', de: 'Bis 30 Nov 2030', en: 'Till 30 Nov 2030' },
    ],
    [
      'that has started',
      running,
      'sm',
      { nl: 'Tot za 30 nov 2030', fr: 'Au sam. 30 nov 2030', de: 'Bis Sa. 30 Nov 2030', en: 'Till Sat 30 Nov 2030' },
    ],
    [
      'that has started',
      running,
      'md',
      {
        nl: 'Van di 25 november 2025 tot za 30 november 2030',
        fr: 'Du mar. 25 novembre 2025 au sam. 30 novembre 2030',
        de: 'Von Di. 25 November 2025 bis Sa. 30 November 2030',
        en: 'From Tue 25 November 2025 till Sat 30 November 2030',
      },
    ],
    [
      'that has started',
      running,
      'lg',
      {
        nl: 'Van dinsdag 25 november 2025 tot en met zaterdag 30 november 2030',
        fr: 'Du mardi 25 novembre 2025 au samedi 30 novembre 2030',
        de: 'Von Dienstag 25 November 2025 bis Samstag 30 November 2030',
        en: 'From Tuesday 25 November 2025 to Saturday 30 November 2030',
      },
    ],
    ['that is to come', coming, 'xs', { nl: 'Vanaf 1 sep', fr: 'Du 1 sept', de: 'Aus 1 Sept', en: 'From 1 Sep' }],
    [
      'that is to come',
      coming,
      'sm',
      { nl: 'Vanaf di 1 sep', fr: 'Du mar. 1 sept', de: 'Aus Di. 1 Sept', en: 'From Tue 1 Sep' },
    ],
    [
      'of one date',
      period('2026-09-01', '2026-09-01'),
      'md',
      {
        nl: 'Di 1 september 2026',
        fr: 'Mar. 1 septembre 2026',
        de: 'Di. 1 September 2026',
        en: 'Tue 1 September 2026',
      },
    ],
    [
      'that is gone',
      { status: { type: 'Unavailable' } },
      'md',
      { nl: 'Permanent gesloten', fr: 'Fermé définitivement', de: 'Dauerhaft geschlossen', en: 'Permanently closed' },
    ],
    [
      'that is closed',
      { status: { type: 'TemporarilyUnavailable' } },
      'md',
      {
        nl: 'Tijdelijk gesloten',
        fr: 'Fermé temporairement',
        de: 'Vorübergehend geschlossen',
        en: 'Temporarily closed',
      },
    ],
  ])('%s %j, in %s', (_, properties, size, expected) => {
    const summary = (language: Language) =>
      calendarSummary(offer(properties), { language, size, timeZone: 'Europe/Brussels', now })
    expect({ nl: summary('nl'), fr: summary('fr'), de: summary('de'), en: summary('en') }).toEqual(expected)
  })

  const adjusted = (endDate: string): Partial<Offer> => ({
    openingHoursAdjustedDays: [{ startDate: '2026-01-01', endDate, openingHours: [open('monday')] }],
    openingHours: [
      { opens: '13:00', closes: '17:00', dayOfWeek: ['monday'] },
      { opens: '09:00', closes: '12:00', dayOfWeek: ['monday', 'tuesday'] },
    ],
  })
  const options = { language: 'nl', size: 'lg', timeZone: 'Europe/Brussels', now } as const

  it('tells the hours of each day of a week, and that they may differ as long as they may', () => {
    expect(calendarSummary(offer(adjusted('2026-03-11')), options)).toBe(
      [
        'Maandag van 9:00 tot 12:00 en van 13:00 tot 17:00',
        'Dinsdag van 9:00 tot 12:00',
        ...['Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag', 'Zondag'].map((day) => `${day} gesloten`),
        'De uren kunnen afwijken tijdens deze periode.',
      ].join('\n'),
    )
    expect(calendarSummary(offer(adjusted('2026-03-10')), options)).not.toContain('afwijken')
  })

  it('tells the open days of a period on one line', () => {
    expect(calendarSummary(offer({ ...running, ...adjusted('2026-03-11') }), options)).toBe(
      [
        'Van dinsdag 25 november 2025 tot en met zaterdag 30 november 2030',
        '(maandag van 9:00 tot 12:00 en van 13:00 tot 17:00, dinsdag van 9:00 tot 12:00)',
        'De uren kunnen afwijken tijdens deze periode.',
      ].join('\n'),
    )
  })

  it('tells the dates of the time zone that is asked for', () => {
    const place = offer({ ...running, startDate: '2027-01-01T00:30:00+01:00' })
    expect(calendarSummary(place, { ...options, size: 'xs' })).toBe('Vanaf 1 jan 2027')
    expect(calendarSummary(place, { ...options, size: 'xs', timeZone: 'Europe/London' })).toBe('Vanaf 31 dec')
  })
})
