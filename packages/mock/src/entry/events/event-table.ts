import type { SpecTable } from '../../core/spec.ts'
import { events } from '../../generated/events.ts'

const { EventInput = true, EventCalendarInput = true, BookingAvailability = true, SubEventBooking } = events.schemas

/**
 * The tables of events, without the older forms of a body: these are converted before a schema sees them, so that
 * mistakes are told of the current form alone.
 */
export const eventTable: SpecTable = {
  ...events,
  schemas: {
    ...events.schemas,
    NewEvent: EventInput,
    EventCalendarUpdate: EventCalendarInput,
    // The real server looks at a capacity before it says that there can be none.
    EventBookingAvailability: BookingAvailability,
    // Asks the same as the document does, in the real server's words.
    SubEventBookingUpdate: {
      ...Object(SubEventBooking),
      oneOf: [eitherOf('type', 'remainingCapacity'), eitherOf('remainingCapacity', 'type')],
    },
  },
}

function eitherOf(wanted: string, unwanted: string) {
  return { required: [wanted], not: { required: [unwanted] } }
}
