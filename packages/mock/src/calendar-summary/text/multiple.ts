import { careInWords } from '../care.ts'
import type { Dates, MultipleCalendar } from '../calendar.ts'
import { capitalised, shortDate, shortWeekdayName } from '../dates.ts'
import { type Day, isSameDay, type Moment } from '../moment.ts'
import { spaced } from '../spaced.ts'
import type { Voice } from '../voice.ts'
import type { Words } from '../words.ts'
import { datesAndTimes, fullDates, relativeInText, shortDates } from './single.ts'
import { statusInText } from './status.ts'

export function multipleInText({ whole, occurrences, now }: MultipleCalendar, { size, words }: Voice): string {
  const status = ({ availability }: Dates) => statusInText(availability, words)
  if (size === 'xs') return spaced(shortDates(whole, words, now), status(whole))
  if (size === 'sm') {
    const relative = isSameDay(whole.start, whole.end) ? relativeInText(whole.start, now, words) : undefined
    // The real server tells no status here.
    return relative ?? spaced(shortDatesWithWeekdays(whole, words, now), status(whole))
  }
  if (occurrences.length === 0) return words.eventConcluded
  if (size === 'md') {
    const lines = occurrences.map((occurrence) => spaced(fullDates(occurrence, words), status(occurrence)))
    return [...new Set(lines)].join('\n')
  }
  return occurrences
    .flatMap((occurrence) => {
      const care = careInWords(occurrence, words)
      return [spaced(datesAndTimes(occurrence, words), status(occurrence)), ...(care ? [` (${care})`] : [])]
    })
    .join('\n')
}

/** `Za 21 mrt - vr 2 apr 2027`. */
function shortDatesWithWeekdays({ start, end }: Dates, words: Words, now: Moment): string {
  const told = (day: Day) => `${shortWeekdayName(day.weekday, words)} ${shortDate(day, words, now)}`
  return capitalised(isSameDay(start, end) ? told(start) : `${told(start)} - ${told(end)}`)
}
