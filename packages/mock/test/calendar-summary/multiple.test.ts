import { describe, expect, it } from 'vitest'
import {
  available,
  cancelled,
  dates,
  event,
  type InFourLanguages,
  inFourLanguages,
  place,
  postponed,
  soldOut,
  tell,
} from './tell.ts'

const multiple = (start: string, end: string, subEvent: readonly object[] = [], more: object = {}) =>
  event({ calendarType: 'multiple', ...dates(start, end), subEvent, ...more })

const past = { ...dates('2027-06-14T20:00', '2027-06-14T22:00'), ...available }
const matinee = { ...dates('2027-08-14T14:00', '2027-08-14T16:00'), ...available }
const soiree = { ...dates('2027-08-14T20:00', '2027-08-14T22:00'), ...available }
const weekend = {
  ...dates('2027-09-03T18:00', '2027-09-05T12:00'),
  ...postponed,
  childcare: { start: '08:00' },
  overnight: true,
}
const season = multiple('2027-06-14T20:00', '2027-09-05T12:00', [past, soiree, weekend, matinee])

const item = (text: string) => `<li>${text}</li>`
const weekdayAndDate = (weekday: string, date: string) =>
  `<span class="cf-weekday cf-meta">${weekday}</span> <span class="cf-date">${date}</span>`

describe('a multiple calendar', () => {
  it.each<[string, InFourLanguages]>([
    ['xs', ['14 jun - 5 sep', '14 juin - 5 sept', '14 Juni - 5 Sept', '14 Jun - 5 Sep']],
    [
      'sm',
      ['Ma 14 jun - zo 5 sep', 'Lun. 14 juin - dim. 5 sept', 'Mo. 14 Juni - So. 5 Sept', 'Mon 14 Jun - Sun 5 Sep'],
    ],
    [
      'md',
      [
        'Za 14 augustus 2027\nVan vr 3 september 2027 tot zo 5 september 2027 (uitgesteld)',
        'Sam. 14 août 2027\nDu ven. 3 septembre 2027 au dim. 5 septembre 2027 (reporté)',
        'Sa. 14 August 2027\nVon Fr. 3 September 2027 bis So. 5 September 2027 (verschoben)',
        'Sat 14 August 2027\nFrom Fri 3 September 2027 till Sun 5 September 2027 (postponed)',
      ],
    ],
  ])('is told in size %s, the same day once', (size, expected) => {
    expect(inFourLanguages(season, `${size} text`)).toEqual(expected)
  })

  it('is told with all times in lg and xl, childcare on lines of its own, in the order that was given', () => {
    const expected = [
      'Zaterdag 14 augustus 2027 van 20:00 tot 22:00',
      'Van vrijdag 3 september 2027 om 18:00 tot en met zondag 5 september 2027 om 12:00 (uitgesteld)',
      ' (met overnachting, vooropvang vanaf 8:00)',
      'Zaterdag 14 augustus 2027 van 14:00 tot 16:00',
    ].join('\n')
    expect(tell(season, 'nl lg text')).toBe(expected)
    expect(tell(season, 'nl xl text')).toBe(expected)
  })

  it('is a list in HTML', () => {
    expect(tell(season, 'en md html')).toBe(
      `<ul class="cnw-event-date-info">${item(weekdayAndDate('Sat', '14 August 2027'))}${item(
        `<span class="cf-from cf-meta">From</span> ${weekdayAndDate('Fri', '3 September 2027')}` +
          ` <span class="cf-to cf-meta">till</span> ${weekdayAndDate('Sun', '5 September 2027')}` +
          ` <span class="cf-status">(postponed)</span>`,
      )}</ul>`,
    )
    const items = tell(season, 'nl lg html').split('</li><li>')
    expect(items).toHaveLength(3)
    expect(items[1]).toMatch(
      / <span class="cf-status">\(uitgesteld\)<\/span> <ul class="list-unstyled"><li class="cf-childcare">\(Met overnachting, vooropvang vanaf 8:00\)<\/li><\/ul>$/,
    )
  })

  it('is marked up in xs and sm with one span for a day in sm, and with the first year always in xs', () => {
    expect(tell(season, 'nl xs html')).toBe(
      '<span class="cf-date">14</span> <span class="cf-month">jun</span> <span class="cf-year">2027</span>' +
        ' - <span class="cf-date">5</span> <span class="cf-month">sep</span>',
    )
    expect(tell(season, 'nl sm html')).toBe(
      `${weekdayAndDate('Ma', '14 jun')} <span class="cf-to cf-meta">-</span> ${weekdayAndDate('zo', '5 sep')}`,
    )
    const nextYear = multiple('2027-12-28T10:00', '2028-01-02T12:00')
    expect(tell(nextYear, 'nl sm text')).toBe('Di 28 dec - zo 2 jan 2028')
    expect(tell(nextYear, 'nl sm html')).toContain('<span class="cf-date">2 jan 2028</span>')
    const nextYearsDay = multiple('2028-08-12T10:00', '2028-08-12T12:00')
    expect(tell(nextYearsDay, 'nl xs html')).toBe(
      '<span class="cf-date">12</span> <span class="cf-month">aug</span> <span class="cf-year">2028</span>',
    )
  })

  it('hides what is over only when asked, and says so when all is', () => {
    expect(tell(season, 'nl md text', { hidePast: false })).toMatch(/^Ma 14 juni 2027\n/)
    const over = multiple('2027-06-14T20:00', '2027-06-14T22:00', [past])
    expect(inFourLanguages(over, 'lg text')).toEqual([
      'Evenement afgelopen',
      "Fin de l'événement",
      'Event abgeschlossen',
      'Event ended',
    ])
    expect(tell(over, 'nl md html')).toBe('<span>Evenement afgelopen</span>')
    expect(tell(over, 'nl md text', { hidePast: false })).toBe('Ma 14 juni 2027')
    expect(tell(over, 'nl sm text')).toBe('Ma 14 jun')
    const atItsEnd = { now: '2027-06-14T22:00:00+02:00' }
    expect(tell(over, 'nl md text', atItsEnd)).toBe('Evenement afgelopen')
    expect(tell(over, 'nl md text', { now: '2027-06-14T21:59:59+02:00' })).toBe('Ma 14 juni 2027')
  })

  it('has the status of the whole in xs and sm, and of each time in md and larger', () => {
    const document = {
      ...multiple('2027-08-14T14:00', '2027-08-14T22:00', [matinee, { ...soiree, ...cancelled }]),
      ...soldOut,
    }
    expect(tell(document, 'nl xs text')).toBe('14 aug (Volzet of uitverkocht)')
    expect(tell(document, 'nl sm text')).toBe('Za 14 aug (Volzet of uitverkocht)')
    expect(tell(document, 'nl md text')).toBe('Za 14 augustus 2027\nZa 14 augustus 2027 (geannuleerd)')
  })

  it('has no status after a near day in text, and one in HTML', () => {
    const today = { ...multiple('2027-06-15T10:00', '2027-06-15T22:00'), ...soldOut }
    expect(tell(today, 'en sm text')).toBe('Today')
    expect(tell(today, 'en sm html')).toBe(
      '<span class="cf-days">Today</span> <span class="cf-status">(Sold out or fully booked)</span>',
    )
  })

  it('of a place calls the place closed, and its times cancelled', () => {
    const document = place({ ...multiple('2027-08-14T14:00', '2027-08-14T22:00'), '@context': '/contexts/Place' })
    expect(tell({ ...document, ...soldOut }, 'nl xs html')).toMatch(/\(Tijdelijk gesloten\)<\/span>$/)
    expect(tell({ ...document, subEvent: [{ ...soiree, ...cancelled }] }, 'nl md html')).toContain('(geannuleerd)')
  })
})
