import { weekdayName } from './dates.ts'
import { runsOfDays } from './week.ts'
import type { Words } from './words.ts'

/** `maandag - dinsdag, vrijdag`. */
export function runsInWords(days: readonly number[], words: Words): string {
  return runsOfDays(days)
    .map((run) => [...new Set(run)].map((day) => weekdayName(day, words)).join(' - '))
    .join(', ')
}
