import type { Availability } from './calendar.ts'
import type { Words } from './words.ts'

/** What a place that is closed says, whatever its calendar; undefined for one that is open, and for events. */
export function closedPlace({ of, state }: Availability, words: Words): string | undefined {
  if (of === 'event' || state === 'available' || state === 'soldOut') return undefined
  return state === 'cancelled' ? words.permanentlyClosed : words.temporarilyClosed
}
