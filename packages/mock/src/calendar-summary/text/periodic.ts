import type { PeriodicCalendar } from '../calendar.ts'
import { capitalised, shortDate, shortWeekdayName, weekdayAndDate } from '../dates.ts'
import { spaced } from '../spaced.ts'
import type { Voice } from '../voice.ts'
import { isEverOpen } from '../week.ts'
import type { Words } from '../words.ts'
import { deviatingDaysInText } from './deviating-days.ts'
import { fullDates } from './single.ts'
import { statusInText } from './status.ts'
import { weekOnOneLine } from './week.ts'

export function periodicInText(calendar: PeriodicCalendar, voice: Voice): string {
  const { size, words } = voice
  const status = statusInText(calendar.availability, words)
  switch (size) {
    case 'xs':
    case 'sm':
      return spaced(nextEdge(calendar, voice), status)
    case 'md':
      return spaced(fullDates(calendar, words), status)
    default:
      return withOpeningHours(calendar, voice, status)
  }
}

/** `Vanaf 1 sep` before it starts, `Tot 30 jun` from then on. */
function nextEdge({ start, end, now }: PeriodicCalendar, { size, words }: Voice): string {
  const [lead, day] = start.instant > now.instant ? [words.fromPeriod, start] : [words.till, end]
  return spaced(
    capitalised(lead),
    size === 'sm' ? shortWeekdayName(day.weekday, words) : '',
    shortDate(day, words, now),
  )
}

function withOpeningHours(calendar: PeriodicCalendar, voice: Voice, status: string): string {
  const { week, adjusted } = calendar
  const { size, words } = voice
  const dates = period(calendar, words)
  const told = spaced(isEverOpen(week) ? [dates, ...weekOnOneLine(week, words)].join('\n') : dates, status)
  if (size === 'xl') return told + deviatingDaysInText(calendar, voice)
  return isEverOpen(week) && adjusted.length > 0 ? `${told}\n${words.adjustedHoursNotice}` : told
}

/** `Van dinsdag 25 november 2025 tot en met zaterdag 30 november 2030`. */
function period({ start, end }: PeriodicCalendar, words: Words): string {
  return `${capitalised(words.from)} ${weekdayAndDate(start, words)} ${words.to} ${weekdayAndDate(end, words)}`
}
