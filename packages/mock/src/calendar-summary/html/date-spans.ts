import { fullDate, shortMonth } from '../dates.ts'
import type { Day, Moment } from '../moment.ts'
import { relativeDay } from '../relative-day.ts'
import type { Words } from '../words.ts'
import { span } from './markup.ts'

/** `Vandaag`, `Deze zondag`; undefined for a day that is told by its date. */
export function relativeInHtml(start: Moment, now: Moment, words: Words): string | undefined {
  const relative = relativeDay(start, now, words)
  if (relative === undefined) return undefined
  if ('word' in relative) return span('cf-days', relative.word)
  return `${span('cf-meta', words.this)} ${span('cf-days', relative.weekday)}`
}

export function weekdaySpan(name: string): string {
  return span('cf-weekday cf-meta', name)
}

export function fullDateSpan(day: Day, words: Words): string {
  return span('cf-date', fullDate(day, words))
}

/** Day and month, and the year when it is not the one that it is now. */
export function shortDateSpans(day: Day, words: Words, now: Day): readonly string[] {
  return [...dayAndMonthSpans(day, words), ...(day.year === now.year ? [] : [yearSpan(day)])]
}

export function dayAndMonthSpans(day: Day, words: Words): readonly string[] {
  return [span('cf-date', `${day.day}`), span('cf-month', shortMonth(day, words))]
}

export function yearSpan({ year }: Day): string {
  return span('cf-year', `${year}`)
}
