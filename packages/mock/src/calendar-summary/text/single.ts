import { careInWords } from '../care.ts'
import type { Dates, SingleCalendar } from '../calendar.ts'
import { capitalised, dayAndMonth, fullDate, shortDate, shortWeekdayName, time, weekdayAndDate } from '../dates.ts'
import { type Day, isSameDay, type Moment } from '../moment.ts'
import { relativeDay } from '../relative-day.ts'
import { spaced } from '../spaced.ts'
import type { Voice } from '../voice.ts'
import type { Words } from '../words.ts'
import { statusInText } from './status.ts'

export function singleInText({ occurrence, now }: SingleCalendar, voice: Voice): string {
  const { size, words } = voice
  const status = statusInText(occurrence.availability, words)
  switch (size) {
    case 'xs':
      return spaced(shortDates(occurrence, words, now), status)
    case 'sm':
      return spaced(relativeOrShortDates(occurrence, words, now), status)
    case 'md':
      return spaced(fullDates(occurrence, words), status)
    default: {
      const care = careInWords(occurrence, words)
      return spaced(datesAndTimes(occurrence, words), care && `(${care})`, status)
    }
  }
}

/** `5 sep`, `30 dec - 2 jan 2027`. */
export function shortDates({ start, end }: Dates, words: Words, now: Moment): string {
  const first = shortDate(start, words, now)
  return isSameDay(start, end) ? first : `${first} - ${shortDate(end, words, now)}`
}

/** Several days are told without their years. */
function relativeOrShortDates({ start, end }: Dates, words: Words, now: Moment): string {
  const first = capitalised(shortWeekdayName(start.weekday, words))
  if (!isSameDay(start, end)) {
    return `${first} ${dayAndMonth(start, words)} - ${shortWeekdayName(end.weekday, words)} ${dayAndMonth(end, words)}`
  }
  return relativeInText(start, now, words) ?? `${first} ${shortDate(start, words, now)}`
}

/** `Vandaag`, `Deze zondag`; undefined for a day that is told by its date. */
export function relativeInText(start: Moment, now: Moment, words: Words): string | undefined {
  const relative = relativeDay(start, now, words)
  if (relative === undefined) return undefined
  return 'word' in relative ? relative.word : `${words.this} ${relative.weekday}`
}

/** `Zo 5 september 2027`, `Van wo 30 december 2026 tot za 2 januari 2027`. */
export function fullDates({ start, end }: Dates, words: Words): string {
  const told = (day: Day) => `${shortWeekdayName(day.weekday, words)} ${fullDate(day, words)}`
  if (isSameDay(start, end)) return capitalised(told(start))
  return `${capitalised(words.from)} ${told(start)} ${words.till} ${told(end)}`
}

/** `Zondag 5 september 2027 van 20:00 tot 22:30`. */
export function datesAndTimes({ start, end }: Dates, words: Words): string {
  const { at, from, fromHour, tillHour, tillIncluded } = words
  const [first, last] = [weekdayAndDate(start, words), weekdayAndDate(end, words)]
  const [starts, ends] = [time(start), time(end)]
  if (!isSameDay(start, end)) {
    return `${capitalised(from)} ${first} ${at} ${starts} ${tillIncluded} ${last} ${at} ${ends}`
  }
  if (starts === '00:00' && ends === '23:59') return capitalised(first)
  const hours = starts === ends ? `${at} ${starts}` : `${fromHour} ${starts} ${tillHour} ${ends}`
  return `${capitalised(first)} ${hours}`
}
