import { json } from '../../core/exchange.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { withAddress } from '../documents/address.ts'
import type { Address } from '../documents/address.ts'
import { idInPath, requireDocument } from '../documents/document-store.ts'
import { eventsAt } from '../events/location.ts'
import { languageInPath } from '../documents/localized.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import { calendarRoutes } from '../offers/calendar-routes.ts'
import { imageRoutes } from '../offers/image-routes.ts'
import { offerLabelRoutes } from '../offers/offer-label-routes.ts'
import { convertMajorInfo } from '../offers/major-info.ts'
import { organizerRoutes } from '../offers/organizer-routes.ts'
import { propertyRoutes } from '../offers/property-routes.ts'
import { readingRoutes } from '../offers/reading-routes.ts'
import { savingRoutes } from '../offers/saving-routes.ts'
import { videoRoutes } from '../offers/video-routes.ts'
import { workflowRoutes } from '../offers/workflow-routes.ts'
import { readBody } from '../read-body.ts'
import { checkMajorInfo, type MajorInfo, withMajorInfo } from './major-info.ts'
import { nilLocation, nilLocationId } from './nil-location.ts'
import { type Place, placeKind } from './place.ts'
import { savingPlaces } from './saving-places.ts'

/** Everything that the Entry API can do with places. */
export const placeRoutes: readonly EntryRoute[] = [
  ...savingRoutes(placeKind, savingPlaces),
  ...readingRoutes(placeKind),
  ...propertyRoutes(placeKind),
  ...calendarRoutes(placeKind),
  ...organizerRoutes(placeKind),
  ...offerLabelRoutes(placeKind),
  ...imageRoutes(placeKind),
  ...videoRoutes(placeKind),
  ...workflowRoutes(placeKind),

  {
    method: 'GET',
    path: `/places/${nilLocationId}`,
    isPublic: true,
    handle: ({ state }) => json(200, nilLocation(state), 'application/ld+json'),
  },
  { method: 'GET', path: '/places/{placeId}/events', handle: getEvents },
  ...updateRoutes(placeKind, {
    at: ['PUT /address/{language}', 'POST /address/{language}'],
    findsLate: true,
    read: (context) => readBody<Address>(context, placeKind.table, 'updateAddress'),
    change: (place, address, context) => withAddress(place as Place, languageInPath(context), address),
    log: 'Adres aangepast',
  }),
  ...updateRoutes(placeKind, {
    at: ['PUT /major-info', 'POST /major-info'],
    findsLate: true,
    read: (context) =>
      readBody<MajorInfo>(context, placeKind.table, 'updateMajorInfo', (body) => convertMajorInfo(body, placeKind)),
    check: (majorInfo, _, { state }) => checkMajorInfo(majorInfo, state),
    change: (place, majorInfo, { state }) => withMajorInfo(place, majorInfo, state),
    log: 'Titel, type, adres en kalender aangepast',
  }),
]

/** Their bare ids. */
function getEvents(context: EntryContext) {
  requireDocument(context, placeKind)
  const placeId = idInPath(context, placeKind)
  return json(200, { events: eventsAt(context.state.events, placeId).map((eventId) => ({ '@id': eventId })) })
}
