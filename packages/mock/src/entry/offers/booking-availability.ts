import { problem, type SchemaError } from '../../core/problem.ts'
import type { CalendarInput } from './calendar.ts'
import type { BookingAvailability, Offer, SubEventBooking } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { changeSubEvents } from './sub-events.ts'

/** Sells out an event, or opens it again; a sub-event whose remaining places are known stays as these say. */
export function withBookingAvailability(offer: Offer, { type, capacity }: BookingAvailability): Offer {
  requireSubEvents(offer)
  const given = { type, ...(capacity === undefined ? {} : { capacity }) }
  return changeSubEvents(
    offer,
    (subEvent) => {
      const { bookingAvailability } = subEvent
      if (bookingAvailability.remainingCapacity !== undefined) return subEvent
      return { ...subEvent, bookingAvailability: { ...bookingAvailability, type } }
    },
    { ...offer, bookingAvailability: given },
  )
}

/** Only single and multiple calendars, which places never have, have sub-events. */
export function requireSubEvents({ calendarType, subEvent }: Offer): void {
  if (subEvent) return
  const detail = `Updating booking availability on calendar type: "${calendarType.toUpperCase()}" is not supported. Only single and multiple calendar types can be updated.`
  throw problem('uitdatabank/calendar-type-not-supported', 400, 'Calendar type not supported', detail)
}

/** An event that is always on has no capacity; what remains is counted by sub-event. */
export function capacityErrors(
  { bookingAvailability = {}, subEvent }: { readonly [Key in keyof CalendarInput]?: unknown },
  { noun }: Pick<OfferKind, 'noun'>,
): SchemaError[] {
  if (noun === 'place') return []
  const { capacity, remainingCapacity } = bookingAvailability as Partial<SubEventBooking>
  return [
    ...(capacity !== undefined && subEvent === undefined
      ? [
          {
            jsonPointer: '/bookingAvailability/capacity',
            error: 'capacity is not supported on events with a permanent or periodic calendar.',
          },
        ]
      : []),
    ...(remainingCapacity === undefined
      ? []
      : [
          {
            jsonPointer: '/bookingAvailability/remainingCapacity',
            error: 'remainingCapacity is not supported on the top-level bookingAvailability..',
          },
        ]),
  ]
}

/** No more places can be left than there were. @param at The pointer to the list of sub-events. */
export function remainingCapacityErrors(
  subEvents: readonly { readonly bookingAvailability?: Partial<SubEventBooking> }[] = [],
  at: string,
): SchemaError[] {
  return subEvents.flatMap(({ bookingAvailability: { capacity = Infinity, remainingCapacity = 0 } = {} }, index) =>
    remainingCapacity > capacity
      ? [
          {
            jsonPointer: `${at}/${index}/bookingAvailability/remainingCapacity`,
            error: 'remainingCapacity must be less than or equal to capacity',
          },
        ]
      : [],
  )
}
