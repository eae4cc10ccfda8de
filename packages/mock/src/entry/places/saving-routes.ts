import { json, type MockResponse } from '../../core/exchange.ts'
import { problem } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { findOffer, offerIdOf, storeOffer } from '../offers/offer-store.ts'
import { requirePermission } from '../permissions.ts'
import { readBody } from '../read-body.ts'
import { refuseDuplicate } from './duplicates.ts'
import { type Place, placeKind } from './place.ts'
import { checkPlaceBody, convertPlaceBody, type PlaceBody } from './place-body.ts'
import { createPlace, replacePlace } from './write-place.ts'

/** The routes that take a whole place. Imports always ask for publication. */
export const savingRoutes: readonly EntryRoute[] = [
  { method: 'POST', path: '/places', handle: async (context) => create(context, await readPlace(context), 201) },
  { method: 'PUT', path: '/places/{placeId}', handle: async (context) => save(context, await readPlace(context)) },
  {
    method: 'POST',
    path: '/imports/places',
    handle: async (context) => create(context, published(await readPlace(context)), 200),
  },
  {
    method: 'PUT',
    path: '/imports/places/{placeId}',
    handle: async (context) => save(context, published(await readPlace(context))),
  },
]

async function readPlace(context: EntryContext): Promise<PlaceBody> {
  const { state, params } = context
  // The schema of `replace` for all four: older forms are converted before the schema sees them.
  const body = await readBody<PlaceBody>(context, placeKind.table, 'replace', (sent) =>
    convertPlaceBody(sent, params['placeId'], state),
  )
  checkPlaceBody(body, state)
  return body
}

function published(body: PlaceBody): PlaceBody {
  return { ...body, workflowStatus: 'READY_FOR_VALIDATION' }
}

function create(context: EntryContext, body: PlaceBody, status: 200 | 201): MockResponse {
  refuseDuplicate({ ...body, creator: context.user?.id ?? '' }, context.state)
  const placeId = context.state.ids()
  return store(placeId, createPlace(placeId, body, context), context, status)
}

/** An id that is not in use yet becomes a new place. */
function save(context: EntryContext, body: PlaceBody): MockResponse {
  const { state, user } = context
  const placeId = offerIdOf(context, placeKind)
  const place = findOffer(placeId, placeKind, state) as Place | undefined
  if (place) {
    requirePermission(context, 'AANBOD_BEWERKEN', placeId, place)
    return store(placeId, replacePlace(place, body, context), context, 200)
  }
  if (state.organizers.has(placeId)) {
    const detail = `The id ${placeId} is already in use by a resource of a different type.`
    throw problem('uitdatabank/resource-id-already-in-use', 400, 'Resource id already in use', detail)
  }
  refuseDuplicate({ ...body, creator: user?.id ?? '' }, state)
  return store(placeId, createPlace(placeId, body, context), context, 200)
}

function store(placeId: string, place: Place, { state }: EntryContext, status: 200 | 201): MockResponse {
  storeOffer(placeId, place, placeKind, state)
  return json(status, {
    id: placeId,
    placeId,
    url: place['@id'],
    commandId: '00000000-0000-0000-0000-000000000000',
  })
}
