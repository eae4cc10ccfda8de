import type { PeriodicCalendar } from '../calendar.ts'
import { capitalised, isoDate, shortWeekdayName, weekdayName } from '../dates.ts'
import type { Moment } from '../moment.ts'
import { spaced } from '../spaced.ts'
import type { Voice } from '../voice.ts'
import { isEverOpen } from '../week.ts'
import type { Words } from '../words.ts'
import { deviatingDaysInHtml } from './deviating-days.ts'
import { fullDateSpan, shortDateSpans, weekdaySpan } from './date-spans.ts'
import { block, element, span } from './markup.ts'
import { fullDates } from './single.ts'
import { statusInHtml } from './status.ts'
import { openDaysInHtml } from './week.ts'

export function periodicInHtml(calendar: PeriodicCalendar, voice: Voice): string {
  const status = statusInHtml(calendar.availability, voice)
  switch (voice.size) {
    case 'xs':
    case 'sm':
      return spaced(nextEdge(calendar, voice), status)
    case 'md':
      return spaced(fullDates(calendar, voice.words), status)
    default:
      return withOpeningHours(calendar, voice, status)
  }
}

/** The start before it comes, the end from then on. */
function nextEdge({ start, end, now }: PeriodicCalendar, { size, words }: Voice): string {
  const isToCome = start.instant > now.instant
  const lead = isToCome ? span('from meta', capitalised(words.fromPeriod)) : span('to meta', capitalised(words.till))
  const day = isToCome ? start : end
  const date = shortDateSpans(day, words, now)
  return size === 'xs'
    ? `${lead} ${date.join('/')}`
    : spaced(lead, span('cf-days', shortWeekdayName(day.weekday, words)), ...date)
}

function withOpeningHours(calendar: PeriodicCalendar, voice: Voice, status: string): string {
  const { words } = voice
  const dates = block(
    'p',
    { class: 'cf-period' },
    date('startDate', calendar.start, words),
    span('cf-to cf-meta', words.to),
    date('endDate', calendar.end, words),
    status,
  )
  const heading = element('p', { class: 'cf-openinghours' }, `${capitalised(words.openAt)}:`)
  const week = isEverOpen(calendar.week) ? `${heading} ${openDaysInHtml(calendar, voice)}` : ''
  return spaced(dates, week, voice.size === 'xl' ? deviatingDaysInHtml(calendar, voice) : '')
}

function date(itemprop: string, moment: Moment, words: Words): string {
  return `${weekdaySpan(weekdayName(moment.weekday, words))} ${block('time', { itemprop, datetime: isoDate(moment) }, fullDateSpan(moment, words))}`
}
