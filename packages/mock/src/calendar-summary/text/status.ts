import type { Availability } from '../calendar.ts'
import type { Words } from '../words.ts'

/** `(geannuleerd)`; empty when all is well. The words of events, for places too. */
export function statusInText({ state }: Availability, words: Words): string {
  return state === 'available' ? '' : `(${words[state]})`
}
