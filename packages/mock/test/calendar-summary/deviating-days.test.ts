import { describe, expect, it } from 'vitest'
import { cancelled, dates, event, type InFourLanguages, inFourLanguages, tell } from './tell.ts'

const open = (opens: string, closes: string, ...dayOfWeek: string[]) => ({ dayOfWeek, opens, closes })
const care = (start: string, end: string) => ({ childcare: { start, end } })

const holidays = {
  startDate: '2027-12-24',
  endDate: '2028-01-02',
  description: { nl: 'Kerst', fr: 'Noël' },
  openingHours: [
    open('10:00', '12:00', 'saturday', 'monday', 'tuesday'),
    open('13:00', '15:00', 'monday', 'tuesday', 'saturday'),
    open('10:00', '12:00', 'thursday'),
  ],
}
const past = { startDate: '2027-06-01', endDate: '2027-06-14', openingHours: [open('10:00', '12:00', 'monday')] }
const feast = { startDate: '2027-07-21', endDate: '2027-07-21', description: { nl: 'Feestdag' } }

const permanent = (adjusted: readonly object[], closed: readonly object[] = []) =>
  event({ calendarType: 'permanent', openingHoursAdjustedDays: adjusted, openingHoursClosedDays: closed })

describe('days with other hours, and without', () => {
  it('are told in xl, days of the same hours together', () => {
    const expected: InFourLanguages = [
      `Alle dagen open

Behalve tijdens
Vrijdag 24 december 2027 tot en met zondag 2 januari 2028 (Kerst)
Maandag - dinsdag, zaterdag van 10:00 tot 12:00 en van 13:00 tot 15:00
Donderdag van 10:00 tot 12:00

Gesloten
Woensdag 21 juli 2027 (Feestdag)`,
      `Ouvert tous les jours

Sauf pendant
Vendredi 24 décembre 2027 au dimanche 2 janvier 2028 (Noël)
Lundi - mardi, samedi de 10:00 à 12:00 et de 13:00 à 15:00
Jeudi de 10:00 à 12:00

Fermé
Mercredi 21 juillet 2027`,
      `Jeden Tag geöffnet

Außer während
Freitag 24 Dezember 2027 bis Sonntag 2 Januar 2028
Montag - Dienstag, Samstag von 10:00 bis 12:00 und von 13:00 bis 15:00
Donnerstag von 10:00 bis 12:00

Geschlossen
Mittwoch 21 Juli 2027`,
      `Open every day

Except during
Friday 24 December 2027 till Sunday 2 January 2028
Monday - Tuesday, Saturday from 10:00 till 12:00 and from 13:00 till 15:00
Thursday from 10:00 till 12:00

Closed
Wednesday 21 July 2027`,
    ]
    expect(inFourLanguages(permanent([past, holidays], [past, feast]), 'xl text')).toEqual(expected)
    expect(tell(permanent([holidays], [feast]), 'nl lg text')).toBe('Alle dagen open')
  })

  it('are marked up as details', () => {
    const time = (text: string) => `<span class="cf-time">${text}</span>`
    const from = (text = 'van') => `<span class="cf-from cf-meta">${text}</span>`
    const to = '<span class="cf-to cf-meta">tot</span>'
    expect(tell(permanent([holidays], [feast]), 'nl xl html')).toBe(
      [
        '<p class="cf-openinghours">Alle dagen open</p>',
        '<details class="cf-adjusted-days"> <summary>Behalve tijdens</summary> <ul class="list-unstyled">',
        '<li> <span class="cf-date">Vrijdag 24 december 2027</span> <span class="cf-to cf-meta">tot en met</span>',
        '<span class="cf-date">zondag 2 januari 2028</span> <span class="cf-description">(Kerst)</span>',
        '<ul class="list-unstyled"> <li> <span class="cf-days">Maandag - dinsdag, zaterdag</span>',
        `${from()} ${time('10:00')} ${to} ${time('12:00')} ${from('en van')} ${time('13:00')} ${to} ${time('15:00')} </li>`,
        `<li> <span class="cf-days">Donderdag</span> ${from()} ${time('10:00')} ${to} ${time('12:00')} </li> </ul>`,
        '</li> </ul> </details>',
        '<details class="cf-closed-days"> <summary>Gesloten</summary> <ul class="list-unstyled">',
        '<li> <span class="cf-date">Woensdag 21 juli 2027</span> <span class="cf-description">(Feestdag)</span> </li>',
        '</ul> </details>',
      ].join(' '),
    )
  })

  it('follow the hours and the status of a period, without a notice', () => {
    const periodic = event({
      calendarType: 'periodic',
      ...dates('2027-07-01T00:00', '2028-03-31T00:00'),
      openingHours: [open('09:00', '17:00', 'friday')],
      openingHoursAdjustedDays: [past],
      openingHoursClosedDays: [feast],
    })
    expect(tell({ ...periodic, ...cancelled }, 'en xl text')).toBe(
      'From Thursday 1 July 2027 to Friday 31 March 2028\n(Friday from 9:00 till 17:00) (cancelled)\n\n' +
        'Closed\nWednesday 21 July 2027',
    )
  })

  it('tell childcare that all hours share once, and else each of those that days together have once', () => {
    const hours = (...cares: readonly object[]) => ({
      ...feast,
      openingHours: cares.map((childcare, index) => ({
        ...open(`1${index}:00`, '20:00', 'monday', 'friday'),
        ...childcare,
      })),
    })
    const [early, late] = [care('08:00', '10:00'), care('20:00', '')]
    expect(tell(permanent([hours(early, early)]), 'nl xl text')).toMatch(
      /tot 20:00\n \(elke dag opvang van 8:00 tot 10:00\)$/,
    )
    expect(tell(permanent([hours(early, early)]), 'nl xl html')).toMatch(
      /<\/ul> <span class="cf-childcare">Elke dag opvang van 8:00 tot 10:00<\/span> <\/li>/,
    )
    expect(tell(permanent([hours(early, {}, early, late)]), 'nl xl text')).toMatch(
      /\n \(opvang van 8:00 tot 10:00 en vooropvang vanaf 20:00\)$/,
    )
    expect(tell(permanent([hours(early, {}, early)]), 'nl xl html')).toMatch(
      / <span class="cf-childcare">\(Opvang van 8:00 tot 10:00\)<\/span> <\/li> <\/ul> <\/li>/,
    )
  })

  it('keep days apart whose childcare differs', () => {
    const openingHours = [
      { ...open('10:00', '12:00', 'monday'), ...care('08:00', '') },
      open('10:00', '12:00', 'tuesday'),
    ]
    expect(tell(permanent([{ ...feast, openingHours }]), 'nl xl text')).toMatch(
      /\nMaandag van 10:00 tot 12:00\n \(vooropvang vanaf 8:00\)\nDinsdag van 10:00 tot 12:00$/,
    )
  })
})
