import { type DateParts, partsInZone } from '../documents/date-time.ts'
import type { Language } from '../documents/localized.ts'
import type { Offer } from '../offers/offer.ts'
import { hoursOfDay, runsOfDays, weekOf } from './week.ts'
import { type Words, words } from './words.ts'

export type SummarySize = 'xs' | 'sm' | 'md' | 'lg'

export interface SummaryOptions {
  readonly language: Language
  readonly size: SummarySize
  readonly timeZone: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The calendar of a place in words, as plain text. */
export function calendarSummary(place: Offer, options: SummaryOptions): string {
  const { permanentlyClosed, temporarilyClosed } = words[options.language]
  if (place.status?.type === 'Unavailable') return permanentlyClosed
  if (place.status?.type === 'TemporarilyUnavailable') return temporarilyClosed
  return (place.calendarType === 'periodic' ? periodic(place, options) : permanent(place, options)).trim()
}

/** Whether other hours hold on some day that is not over yet. */
export function hasAdjustedDays({ openingHoursAdjustedDays = [] }: Offer, { now, timeZone }: SummaryOptions): boolean {
  const { year, month, day } = partsInZone(now, timeZone)
  const today = [year, padded(month), padded(day)].join('-')
  return openingHoursAdjustedDays.some(({ endDate }) => endDate >= today)
}

function periodic(place: Offer, options: SummaryOptions): string {
  const { now, size, timeZone } = options
  const its = words[options.language]
  const [start, end] = [Date.parse(place.startDate ?? ''), Date.parse(place.endDate ?? '')]
  const [first, last] = [partsInZone(start, timeZone), partsInZone(end, timeZone)]
  const hasStarted = start <= now

  if (size === 'xs' || size === 'sm') {
    const day = hasStarted ? last : first
    const weekday = size === 'sm' ? `${its.shortWeekdays[weekdayOf(day)]} ` : ''
    const thisYear = partsInZone(now, timeZone).year
    return `${capitalised(hasStarted ? its.till : its.fromPeriod)} ${weekday}${shortDate(day, its, thisYear)}`
  }
  if (size === 'md') {
    const [from, to] = [first, last].map((day) => `${its.shortWeekdays[weekdayOf(day)]} ${fullDate(day, its)}`)
    const isOneDay = fullDate(first, its) === fullDate(last, its)
    return isOneDay ? capitalised(from ?? '') : `${capitalised(its.from)} ${from} ${its.till} ${to}`
  }
  const [from, to] = [first, last].map((day) => `${its.weekdays[weekdayOf(day)]} ${fullDate(day, its)}`)
  const lines = [`${capitalised(its.from)} ${from} ${its.to} ${to}`]
  if (place.openingHours) {
    lines.push(weekInOneLine(place, options))
    if (hasAdjustedDays(place, options)) lines.push(its.adjustedHours)
  }
  return lines.join('\n')
}

function weekInOneLine({ openingHours = [] }: Offer, { language }: SummaryOptions): string {
  const open = weekOf(openingHours).flatMap((hours, day) =>
    hours.length > 0 ? [`${words[language].weekdays[day]} ${hoursOfDay(hours, language)}`] : [],
  )
  return `(${open.join(', ')})`
}

function permanent(place: Offer, options: SummaryOptions): string {
  const { language, size } = options
  const its = words[language]
  if (!place.openingHours) return its.openEveryDay
  const week = weekOf(place.openingHours)

  if (size === 'lg') {
    const lines = week.map(
      (hours, day) =>
        `${capitalised(its.weekdays[day] ?? '')} ${hours.length > 0 ? hoursOfDay(hours, language) : its.closed}`,
    )
    return [...lines, ...(hasAdjustedDays(place, options) ? [its.adjustedHours] : [])].join('\n')
  }
  const openDays = week.flatMap((hours, day) => (hours.length > 0 ? [day] : []))
  const [onlyDay] = openDays
  if (openDays.length === 7 || onlyDay === undefined) return its.openEveryDay
  if (openDays.length === 1) return `${its.openEvery} ${its.weekdays[onlyDay]} ${its.openEveryEnd}`
  const isOpen = week.map((hours) => hours.length > 0)
  const runs = runsOfDays(isOpen, language)
  const lead = runs[0]?.length === 1 ? its.openAt : its.openAtConsecutiveDays
  const told = runs.map((run) => (run.length === 1 ? run[0] : `${run[0]} - ${run.at(-1)}`))
  return `${capitalised(lead)} ${told.join(' & ')}`
}

function fullDate({ day, month, year }: DateParts, { months }: Words): string {
  return `${day} ${months[month - 1]} ${year}`
}

function shortDate({ day, month, year }: DateParts, { shortMonths }: Words, thisYear: number): string {
  return `${day} ${shortMonths[month - 1]}${year === thisYear ? '' : ` ${year}`}`
}

/** Monday is 0. */
function weekdayOf({ year, month, day }: DateParts): number {
  const daysSince1970 = Date.UTC(year, month - 1, day) / 86_400_000
  return (((daysSince1970 + 3) % 7) + 7) % 7
}

/** Only ASCII: the real server leaves the first letter of `öffnen` as it is. */
function capitalised(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}
