import type { Localized } from '../documents/localized.ts'

/** A day off, or a few in a row. */
export interface Holiday {
  /** `2026-12-25`. */
  readonly startDate: string
  /** The last day, which is one of them. */
  readonly endDate: string
  readonly name: Localized
}

/** Belgium's public holidays of a year, in order. */
export function publicHolidays(year: number): readonly Holiday[] {
  const easter = easterOf(year)
  const days = [
    ...fixed.map(([month, day, name]) => ({ date: Date.UTC(year, month - 1, day), name })),
    ...movable.map(([after, name]) => ({ date: easter + after * dayMs, name })),
  ]
  return days
    .toSorted((a, b) => a.date - b.date)
    .map(({ date, name }) => ({ startDate: dateOf(date), endDate: dateOf(date), name }))
}

/** Month, day, name. */
const fixed: readonly (readonly [number, number, Localized])[] = [
  [1, 1, { nl: 'Nieuwjaar', fr: 'Nouvel An', de: 'Neujahr', en: "New Year's Day" }],
  [5, 1, { nl: 'Dag van de Arbeid', fr: 'Fête du Travail', de: 'Tag der Arbeit', en: 'Labour Day' }],
  [7, 21, { nl: 'Nationale feestdag', fr: 'Fête nationale', de: 'Nationalfeiertag', en: 'National Day' }],
  [8, 15, { nl: 'Onze-Lieve-Vrouw-Hemelvaart', fr: 'Assomption', de: 'Mariä Himmelfahrt', en: 'Assumption Day' }],
  [11, 1, { nl: 'Allerheiligen', fr: 'Toussaint', de: 'Allerheiligen', en: "All Saints' Day" }],
  [11, 11, { nl: 'Wapenstilstand', fr: 'Armistice', de: 'Waffenstillstand', en: 'Armistice Day' }],
  [12, 25, { nl: 'Kerstmis', fr: 'Noël', de: 'Weihnachten', en: 'Christmas Day' }],
]

/** Days after Easter, name. */
const movable: readonly (readonly [number, Localized])[] = [
  [1, { nl: 'Paasmaandag', fr: 'Lundi de Pâques', de: 'Ostermontag', en: 'Easter Monday' }],
  [39, { nl: 'O.L.H. Hemelvaart', fr: 'Ascension', de: 'Christi Himmelfahrt', en: 'Ascension Day' }],
  [50, { nl: 'Pinkstermaandag', fr: 'Lundi de Pentecôte', de: 'Pfingstmontag', en: 'Whit Monday' }],
]

const dayMs = 86_400_000

function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876. */
function easterOf(year: number): number {
  const century = Math.floor(year / 100)
  const leapless = century - Math.floor(century / 4)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * (year % 19) + leapless - moonShift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor(((year % 19) + 11 * moon + 22 * weekday) / 451)
  const days = moon + weekday - 7 * late + 114
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)
}
