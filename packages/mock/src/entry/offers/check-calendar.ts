import { refuse } from '../documents/refuse.ts'
import { capacityErrors, remainingCapacityErrors } from './booking-availability.ts'
import type { CalendarInput } from './calendar.ts'
import { calendarErrors } from './calendar-errors.ts'
import type { Term } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { refuseOvernight } from './overnight.ts'

/** What the schema can't tell of a calendar that is sent alone. @param terms Those of the offer. */
export function checkCalendar(calendar: CalendarInput, terms: readonly Pick<Term, 'id'>[], kind: OfferKind): void {
  refuse(capacityErrors(calendar, kind))
  refuse(calendarErrors(calendar))
  refuse(remainingCapacityErrors(calendar.subEvent, '/subEvent'))
  refuseOvernight(calendar.subEvent, terms)
}
