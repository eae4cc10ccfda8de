import type { Day, Moment } from './moment.ts'
import type { Words } from './words.ts'

/** `maandag`. */
export function weekdayName(weekday: number, { weekdays }: Words): string {
  return weekdays[weekday] ?? ''
}

/** `ma`. */
export function shortWeekdayName(weekday: number, { shortWeekdays }: Words): string {
  return shortWeekdays[weekday] ?? ''
}

/** `mrt`. */
export function shortMonth({ month }: Day, { shortMonths }: Words): string {
  return shortMonths[month - 1] ?? ''
}

/** `7 maart 2026`. */
export function fullDate({ year, month, day }: Day, { months }: Words): string {
  return `${day} ${months[month - 1]} ${year}`
}

/** `zaterdag 7 maart 2026`. */
export function weekdayAndDate(day: Day, words: Words): string {
  return `${weekdayName(day.weekday, words)} ${fullDate(day, words)}`
}

/** `7 mrt`. */
export function dayAndMonth(day: Day, words: Words): string {
  return `${day.day} ${shortMonth(day, words)}`
}

/** `7 mrt` in the year that it is now, `7 mrt 2027` otherwise. */
export function shortDate(day: Day, words: Words, now: Day): string {
  return dayAndMonth(day, words) + (day.year === now.year ? '' : ` ${day.year}`)
}

/** `09:05`. */
export function time({ hour, minute }: Moment): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

/** `2026-03-07`. */
export function isoDate({ year, month, day }: Day): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** `2026-03-07T09:05:00+01:00`. */
export function atomTime(moment: Moment): string {
  const { second, offset } = moment
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`
  return `${isoDate(moment)}T${time(moment)}:${twoDigits(second)}${zone}`
}

/** Only ASCII: the real server leaves the first letter of `öffnen` as it is. */
export function capitalised(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
