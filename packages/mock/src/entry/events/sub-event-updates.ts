import type { SchemaError } from '../../core/problem.ts'
import { withAvailableTo } from '../offers/available-to.ts'
import { remainingCapacityErrors } from '../offers/booking-availability.ts'
import type { SubEvent } from '../offers/offer.ts'
import { errorsOfSubEvent } from '../offers/sub-event-errors.ts'
import { changeSubEvents, storedSubEvent, type SubEventInput } from '../offers/sub-events.ts'
import type { Event } from './event.ts'

/** What a PATCH changes of one sub-event. */
export type SubEventUpdate = Partial<SubEventInput> & { readonly id: number }

/** Ids that the event does not have are ignored. */
export function withSubEventUpdates(event: Event, updates: readonly SubEventUpdate[]): Event {
  const updatesById = new Map(updates.map((update) => [update.id, update]))
  const changed = changeSubEvents(event, (subEvent) => {
    const update = updatesById.get(subEvent.id)
    return update ? storedSubEvent(merged(subEvent, update)) : subEvent
  })
  return withAvailableTo(changed) as Event
}

/** What is wrong with the sub-events as they would become. */
export function subEventUpdateErrors({ subEvent = [] }: Event, updates: readonly SubEventUpdate[]): SchemaError[] {
  return updates.flatMap((update, index) => {
    const before = subEvent[update.id]
    if (!before) return []
    const after = merged(before, update)
    return [
      ...errorsOfSubEvent(after, `/${index}`),
      ...remainingCapacityErrors([after], '').map(({ error }) => ({
        jsonPointer: `/${index}/bookingAvailability/remainingCapacity`,
        error,
      })),
    ]
  })
}

/** What is left out is kept; a type that is told takes the place of the number of places left. */
function merged(before: SubEvent, update: SubEventUpdate): SubEventInput {
  const { bookingAvailability, ...others } = update
  if (!bookingAvailability) return { ...before, ...others }
  const { capacity } = before.bookingAvailability
  return {
    ...before,
    ...others,
    bookingAvailability: { ...(capacity === undefined ? {} : { capacity }), ...bookingAvailability },
  }
}
