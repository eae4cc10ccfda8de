import { json } from '../../core/exchange.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { calendarRoutes } from '../offers/calendar-routes.ts'
import { imageRoutes } from '../offers/image-routes.ts'
import { labelRoutes } from '../offers/label-routes.ts'
import { languageInPath } from '../offers/localized.ts'
import { requireOffer } from '../offers/offer-store.ts'
import { organizerRoutes } from '../offers/organizer-routes.ts'
import { propertyRoutes } from '../offers/property-routes.ts'
import { readingRoutes } from '../offers/reading-routes.ts'
import { updateRoutes } from '../offers/update-routes.ts'
import { videoRoutes } from '../offers/video-routes.ts'
import { workflowRoutes } from '../offers/workflow-routes.ts'
import { readBody } from '../read-body.ts'
import { withAddress } from './address.ts'
import { findPlaces } from './find-places.ts'
import { checkMajorInfo, convertMajorInfo, type MajorInfo, withMajorInfo } from './major-info.ts'
import { nilLocation, nilLocationId } from './nil-location.ts'
import { type Address, type Place, placeKind } from './place.ts'
import { savingRoutes } from './saving-routes.ts'

/** Everything that the Entry API can do with places. */
export const placeRoutes: readonly EntryRoute[] = [
  ...savingRoutes,
  ...readingRoutes(placeKind),
  ...propertyRoutes(placeKind),
  ...calendarRoutes(placeKind),
  ...organizerRoutes(placeKind),
  ...labelRoutes(placeKind),
  ...imageRoutes(placeKind),
  ...videoRoutes(placeKind),
  ...workflowRoutes(placeKind),

  { method: 'GET', path: '/places', isPublic: true, handle: findPlaces },
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
    read: (context) => readBody<MajorInfo>(context, placeKind.table, 'updateMajorInfo', convertMajorInfo),
    check: checkMajorInfo,
    change: withMajorInfo,
    log: 'Titel, type, adres en kalender aangepast',
  }),
]

/** There are no events in the twin yet. */
function getEvents(context: EntryContext) {
  requireOffer(context, placeKind)
  return json(200, { events: [] })
}
