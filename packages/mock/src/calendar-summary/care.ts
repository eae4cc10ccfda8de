import type { Occurrence } from './calendar.ts'
import { childcareInWords } from './childcare.ts'
import type { Words } from './words.ts'

/** `met overnachting, opvang van 8:00 tot 18:00`; empty when there is neither. */
export function careInWords({ childcare, isOvernight }: Occurrence, words: Words): string {
  return [...(isOvernight ? [words.overnight] : []), ...(childcare ? [childcareInWords([childcare], words)] : [])].join(
    ', ',
  )
}
