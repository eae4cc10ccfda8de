import { careInWords } from '../care.ts'
import type { Dates, SingleCalendar } from '../calendar.ts'
import { atomTime, capitalised, shortWeekdayName, time, weekdayName } from '../dates.ts'
import { type Day, isSameDay, type Moment } from '../moment.ts'
import { spaced } from '../spaced.ts'
import type { Voice } from '../voice.ts'
import type { Words } from '../words.ts'
import { fullDateSpan, relativeInHtml, shortDateSpans, weekdaySpan } from './date-spans.ts'
import { element, span } from './markup.ts'
import { statusInHtml } from './status.ts'

export function singleInHtml({ occurrence, now }: SingleCalendar, voice: Voice): string {
  const { size, words } = voice
  const status = statusInHtml(occurrence.availability, voice)
  switch (size) {
    case 'xs':
    case 'sm':
      return spaced(relativeOrShortDates(occurrence, words, now), status)
    case 'md':
      return spaced(fullDates(occurrence, words), status)
    default: {
      const care = careInWords(occurrence, words)
      return spaced(datesAndTimes(occurrence, words), care && span('cf-childcare', care), status)
    }
  }
}

function relativeOrShortDates({ start, end }: Dates, words: Words, now: Moment): string {
  const told = (day: Day) =>
    spaced(weekdaySpan(capitalised(shortWeekdayName(day.weekday, words))), ...shortDateSpans(day, words, now))
  if (isSameDay(start, end)) return relativeInHtml(start, now, words) ?? told(start)
  return spaced(told(start), span('cf-to cf-meta', '-'), told(end))
}

export function fullDates({ start, end }: Dates, words: Words): string {
  const [first, last] = [shortWeekdayName(start.weekday, words), shortWeekdayName(end.weekday, words)]
  if (isSameDay(start, end)) return spaced(weekdaySpan(capitalised(first)), fullDateSpan(start, words))
  return spaced(
    span('cf-from cf-meta', capitalised(words.from)),
    weekdaySpan(first),
    fullDateSpan(start, words),
    span('cf-to cf-meta', words.till),
    weekdaySpan(last),
    fullDateSpan(end, words),
  )
}

export function datesAndTimes(dates: Dates, words: Words): string {
  return isSameDay(dates.start, dates.end) ? oneDay(dates, words) : severalDays(dates, words)
}

function oneDay({ start, end }: Dates, words: Words): string {
  const date = [weekdaySpan(capitalised(weekdayName(start.weekday, words))), fullDateSpan(start, words)]
  const [starts, ends] = [time(start), time(end)]
  if (starts === '00:00' && ends === '23:59') return timeElement('startDate', start, ...date)
  const lead = span('cf-from cf-meta', starts === ends ? words.at : words.fromHour)
  const first = timeElement('startDate', start, ...date, lead, span('cf-time', starts))
  if (starts === ends) return first
  return spaced(first, span('cf-to cf-meta', words.tillHour), timeElement('endDate', end, span('cf-time', ends)))
}

function severalDays({ start, end }: Dates, words: Words): string {
  const told = (moment: Moment) => [
    weekdaySpan(weekdayName(moment.weekday, words)),
    fullDateSpan(moment, words),
    span('cf-at cf-meta', words.at),
    span('cf-time', time(moment)),
  ]
  return spaced(
    timeElement('startDate', start, span('cf-from cf-meta', capitalised(words.from)), ...told(start)),
    span('cf-to cf-meta', words.tillIncluded),
    timeElement('endDate', end, ...told(end)),
  )
}

function timeElement(itemprop: string, moment: Moment, ...parts: readonly string[]): string {
  return element('time', { itemprop, datetime: atomTime(moment) }, spaced(...parts))
}
