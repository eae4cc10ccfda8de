import { problem } from '../../core/problem.ts'
import type { EntryRoute } from '../context.ts'
import { readBody } from '../read-body.ts'
import { type CalendarInput, withCalendar } from './calendar.ts'
import { calendarErrors } from './calendar-errors.ts'
import { occasionOf } from './history.ts'
import { undocumentedBodies } from './undocumented-bodies.ts'
import { convertCalendar } from './legacy-body.ts'
import type { Offer, Status } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { refuse } from './refuse.ts'
import { withStatus } from './status.ts'
import { updateRoutes } from './update-routes.ts'
import { withAvailableFrom } from './workflow-status.ts'

export function calendarRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['PUT /calendar'],
      read: (context) => readBody<CalendarInput>(context, kind.table, 'updateCalendar', convertCalendar),
      check: (calendar) => refuse(calendarErrors(calendar)),
      change: withCalendar,
      log: 'Kalender aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /status'],
      read: (context) => readBody<Status>(context, kind.table, 'updateStatus'),
      change: withStatus,
      log: 'Status aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['PUT /booking-availability'],
      read: (context) => readBody<unknown>(context, undocumentedBodies, 'updateBookingAvailability'),
      change: refuseBookingAvailability,
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

/** Only single and multiple calendars, which places never have, can be sold out. */
function refuseBookingAvailability({ calendarType }: Offer): never {
  const detail = `Updating booking availability on calendar type: "${calendarType.toUpperCase()}" is not supported. Only single and multiple calendar types can be updated.`
  throw problem('uitdatabank/calendar-type-not-supported', 400, 'Calendar type not supported', detail)
}
