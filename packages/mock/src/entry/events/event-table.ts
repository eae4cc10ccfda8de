import type { SpecTable } from '../../core/spec.ts'
import { events } from '../../generated/events.ts'

const { EventInput = true, EventCalendarInput = true } = events.schemas

/**
 * The tables of events, without the older forms of a body: these are converted before a schema sees them, so that
 * mistakes are told of the current form alone.
 */
export const eventTable: SpecTable = {
  ...events,
  schemas: { ...events.schemas, NewEvent: EventInput, EventCalendarUpdate: EventCalendarInput },
}
