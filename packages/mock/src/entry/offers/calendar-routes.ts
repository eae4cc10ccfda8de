import type { EntryRoute } from '../context.ts'
import { occasionOf } from '../documents/history.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import { readBody } from '../read-body.ts'
import { undocumentedBodies } from '../undocumented-bodies.ts'
import { withBookingAvailability } from './booking-availability.ts'
import { type CalendarInput, withCalendar } from './calendar.ts'
import { checkCalendar } from './check-calendar.ts'
import type { BookingAvailability, Status } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { withStatus } from './status.ts'
import { withAvailableFrom } from './workflow-status.ts'

export function calendarRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['PUT /calendar'],
      read: (context) => readBody<CalendarInput>(context, kind.table, 'updateCalendar', kind.convertCalendar),
      check: (calendar, { terms }) => checkCalendar(calendar, terms, kind),
      change: withCalendar,
      log: 'Kalender-info aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /status'],
      read: (context) => readBody<Status>(context, kind.table, 'updateStatus'),
      change: withStatus,
      log: 'Status aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /booking-availability'],
      read: (context) => readBody<BookingAvailability>(context, undocumentedBodies, 'updateBookingAvailability'),
      change: withBookingAvailability,
      log: 'Beschikbaarheid aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /available-from'],
      read: (context) => readBody<{ availableFrom: string }>(context, kind.table, 'updateAvailableFrom'),
      change: (offer, { availableFrom }, context) => withAvailableFrom(offer, availableFrom, occasionOf(context).date),
      log: 'Publicatiedatum aangepast',
    }),
  ]
}
