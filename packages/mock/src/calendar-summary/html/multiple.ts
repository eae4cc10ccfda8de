import { careInWords } from '../care.ts'
import type { Dates, MultipleCalendar } from '../calendar.ts'
import { capitalised, shortDate, shortWeekdayName } from '../dates.ts'
import { type Day, isSameDay, type Moment } from '../moment.ts'
import { spaced } from '../spaced.ts'
import type { Voice } from '../voice.ts'
import type { Words } from '../words.ts'
import { dayAndMonthSpans, relativeInHtml, shortDateSpans, weekdaySpan, yearSpan } from './date-spans.ts'
import { element, span } from './markup.ts'
import { datesAndTimes, fullDates } from './single.ts'
import { statusInHtml } from './status.ts'

export function multipleInHtml({ whole, occurrences, now }: MultipleCalendar, voice: Voice): string {
  const { size, words } = voice
  const status = ({ availability }: Dates) => statusInHtml(availability, voice)
  if (size === 'xs') return spaced(shortDates(whole, words, now), status(whole))
  if (size === 'sm') return spaced(relativeOrShortDates(whole, words, now), status(whole))
  if (occurrences.length === 0) return `<span>${words.eventConcluded}</span>`
  if (size === 'md') {
    const items = occurrences.map((occurrence) => spaced(fullDates(occurrence, words), status(occurrence)))
    return list([...new Set(items)])
  }
  return list(
    occurrences.map((occurrence) =>
      spaced(datesAndTimes(occurrence, words), status(occurrence), careList(careInWords(occurrence, words))),
    ),
  )
}

/** The start of several days has its year even when that is the one that it is now. */
function shortDates({ start, end }: Dates, words: Words, now: Moment): string {
  const last = spaced(...shortDateSpans(end, words, now))
  if (isSameDay(start, end)) return last
  return spaced(...dayAndMonthSpans(start, words), yearSpan(start), '-', last)
}

function relativeOrShortDates({ start, end }: Dates, words: Words, now: Moment): string {
  const date = (day: Day) => span('cf-date', shortDate(day, words, now))
  const first = spaced(weekdaySpan(capitalised(shortWeekdayName(start.weekday, words))), date(start))
  if (isSameDay(start, end)) return relativeInHtml(start, now, words) ?? first
  return spaced(first, span('cf-to cf-meta', '-'), weekdaySpan(shortWeekdayName(end.weekday, words)), date(end))
}

function list(items: readonly string[]): string {
  return element('ul', { class: 'cnw-event-date-info' }, items.map((item) => `<li>${item}</li>`).join(''))
}

function careList(care: string): string {
  const item = element('li', { class: 'cf-childcare' }, `(${capitalised(care)})`)
  return care && element('ul', { class: 'list-unstyled' }, item)
}
