import { dayNumber, type Moment } from './moment.ts'
import type { Words } from './words.ts'

/** How a day is called from now: as a word of its own, or as a weekday of this week. */
export type RelativeDay = { readonly word: string } | { readonly weekday: string }

export function relativeDay(start: Moment, now: Moment, words: Words): RelativeDay | undefined {
  const daysAhead = dayNumber(start) - dayNumber(now)
  if (daysAhead === 0) return { word: start.hour >= 18 ? words.tonight : words.today }
  if (daysAhead === 1) return { word: words.tomorrow }
  const daysLeftInWeek = 6 - now.weekday
  return daysAhead > 0 && daysAhead <= daysLeftInWeek ? { weekday: words.weekdays[start.weekday] ?? '' } : undefined
}
