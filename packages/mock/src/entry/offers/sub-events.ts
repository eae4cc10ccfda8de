import { change, type Changes } from '../documents/change.ts'
import { storedDateTime } from '../documents/date-time.ts'
import { storedChildcare } from './childcare.ts'
import type { BookingAvailability, Childcare, Offer, Status, SubEvent, SubEventBooking } from './offer.ts'
import { storedStatus } from './stored-status.ts'

/** One time that an event takes place, as a client sends it. */
export interface SubEventInput {
  readonly startDate: string
  readonly endDate: string
  readonly status?: Partial<Status>
  readonly bookingAvailability?: Partial<SubEventBooking>
  readonly childcare?: Childcare
  readonly overnight?: boolean
}

/** What is missing in one of them is inherited from the calendar as a whole. */
export function storedSubEvents(
  subEvents: readonly SubEventInput[],
  status: Status | undefined,
  bookingAvailability: BookingAvailability | undefined,
): readonly SubEvent[] {
  return inOrder(
    subEvents.map((subEvent) =>
      storedSubEvent({
        ...subEvent,
        status: { ...status, ...subEvent.status },
        bookingAvailability: { ...bookingAvailability, ...subEvent.bookingAvailability },
      }),
    ),
  )
}

/**
 * The properties of a calendar that follow from its sub-events.
 * @param status What was given for the whole: its reason stays when its type is right.
 * @param bookingAvailability What was given for the whole: its capacity stays.
 */
export function withSubEvents(
  subEvent: readonly SubEvent[],
  status: Status | undefined,
  { capacity }: Partial<BookingAvailability> = {},
): Changes<Offer> {
  const isBookable = subEvent.some(({ bookingAvailability }) => bookingAvailability.type === 'Available')
  return {
    startDate: byTime(subEvent.map(({ startDate }) => startDate))[0],
    endDate: byTime(subEvent.map(({ endDate }) => endDate)).at(-1),
    status: statusOfAll(subEvent, status),
    bookingAvailability: {
      type: isBookable ? 'Available' : 'Unavailable',
      ...(capacity === undefined ? {} : { capacity }),
    },
    subEvent,
  }
}

/** Other sub-events in the calendar that the offer has: sorted and numbered again. */
export function changeSubEvents(
  offer: Offer,
  next: (subEvent: SubEvent) => SubEvent,
  given: Partial<Pick<Offer, 'status' | 'bookingAvailability'>> = offer,
): Offer {
  const subEvents = inOrder((offer.subEvent ?? []).map(next))
  return change(offer, withSubEvents(subEvents, given.status, given.bookingAvailability))
}

export function storedSubEvent(input: SubEventInput): SubEvent {
  const { startDate, endDate, status, bookingAvailability, childcare, overnight } = input
  return {
    id: 0,
    status: storedStatus({ ...status, type: status?.type ?? 'Available' }),
    bookingAvailability: storedBooking(bookingAvailability),
    startDate: storedDateTime(startDate),
    endDate: storedDateTime(endDate),
    '@type': 'Event',
    ...storedChildcare(childcare),
    ...(overnight === true ? { overnight } : {}),
  }
}

/** How many places are left decides whether there are any. */
function storedBooking({ type = 'Available', capacity, remainingCapacity }: Partial<SubEventBooking> = {}) {
  return {
    type:
      remainingCapacity === undefined
        ? type
        : remainingCapacity > 0
          ? ('Available' as const)
          : ('Unavailable' as const),
    ...(capacity === undefined ? {} : { capacity }),
    ...(remainingCapacity === undefined ? {} : { remainingCapacity }),
  }
}

/** A whole is as available as the best of its parts. */
function statusOfAll(subEvents: readonly SubEvent[], given: Status | undefined): Status {
  const [first, second] = subEvents
  if (first && !second) return first.status
  const types = subEvents.map(({ status }) => status.type)
  const order = ['Available', 'TemporarilyUnavailable', 'Unavailable'] as const
  const type = order.find((candidate) => types.includes(candidate)) ?? 'Available'
  return given?.type === type ? storedStatus(given) : { type }
}

/** By time, numbered. */
function inOrder(subEvents: readonly SubEvent[]): readonly SubEvent[] {
  return subEvents
    .toSorted(
      (left, right) =>
        Date.parse(left.startDate) - Date.parse(right.startDate) ||
        Date.parse(left.endDate) - Date.parse(right.endDate),
    )
    .map((subEvent, id) => ({ ...subEvent, id }))
}

function byTime(dates: readonly string[]): readonly string[] {
  return dates.toSorted((left, right) => Date.parse(left) - Date.parse(right))
}
