import { json, noContent, type MockResponse } from '../../core/exchange.ts'
import { notFound, ProblemResponse } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { pageAt } from '../page-at.ts'
import { pagedCollection } from '../paged-collection.ts'
import { requirePermission } from '../permissions.ts'
import { readName, readPair, readPayload, readProduction } from './payload.ts'
import type { Production } from './production.ts'
import { refuseElsewhere, storeProduction } from './production-store.ts'

/** Productions; every change takes "Producties aanmaken". */
export const productionRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/productions', handle: findProductions },
  { method: 'POST', path: '/productions', handle: createProduction },
  { method: 'POST', path: '/productions/skip', handle: skipSuggestion },
  // The twin never finds two events alike.
  { method: 'GET', path: '/productions/suggestion', handle: () => noContent },
  { method: 'PUT', path: '/productions/{productionId}/events/{eventId}', handle: addEvent },
  { method: 'DELETE', path: '/productions/{productionId}/events/{eventId}', handle: removeEvent },
  { method: 'PUT', path: '/productions/{productionId}/name', handle: rename },
  { method: 'POST', path: '/productions/{productionId}/merge/{fromProductionId}', handle: merge },
]

function findProductions({ url, state }: EntryContext): MockResponse {
  const name = (url.searchParams.get('name') ?? '').toLowerCase()
  const found = [...state.productions.values()].filter((production) => production.name.toLowerCase().includes(name))
  const { start, limit } = pageAt(url, { limit: 30 })
  const member = found.slice(start, start + limit).map(shown)
  return json(200, pagedCollection(member, found.length, limit), 'application/ld+json')
}

function createProduction(context: EntryContext): MockResponse {
  const { state } = context
  const { name, eventIds } = readProduction(readPayload(context))
  requirePermission(context, 'PRODUCTIES_AANMAKEN', name)
  for (const eventId of eventIds) refuseElsewhere(eventId, undefined, state)
  const production = { id: state.ids(), name, eventIds: [...new Set(eventIds)] }
  storeProduction(production, state)
  return json(201, { productionId: production.id }, 'application/ld+json')
}

function skipSuggestion(context: EntryContext): MockResponse {
  const eventIds = readPair(readPayload(context))
  requirePermission(context, 'PRODUCTIES_AANMAKEN', eventIds.join(', '))
  return { status: 200, headers: {} }
}

function addEvent(context: EntryContext): MockResponse {
  const { params, state } = context
  const { eventId = '' } = params
  const production = changeable(context, 'productionId')
  refuseElsewhere(eventId, production.id, state)
  storeProduction({ ...production, eventIds: [...new Set([...production.eventIds, eventId])] }, state)
  return noContent
}

function removeEvent(context: EntryContext): MockResponse {
  const { params, state } = context
  const { eventId = '' } = params
  const production = changeable(context, 'productionId')
  if (!production.eventIds.includes(eventId)) {
    const title = `Event ${eventId} can not be removed from production ${production.id}: it is not in it.`
    throw new ProblemResponse({ type: 'about:blank', title, status: 400 })
  }
  storeProduction({ ...production, eventIds: production.eventIds.filter((id) => id !== eventId) }, state)
  return noContent
}

function rename(context: EntryContext): MockResponse {
  const name = readName(readPayload(context))
  storeProduction({ ...changeable(context, 'productionId'), name }, context.state)
  return noContent
}

/** The other production gives its events, and is gone. */
function merge(context: EntryContext): MockResponse {
  const { state } = context
  const into = changeable(context, 'productionId')
  const from = changeable(context, 'fromProductionId')
  if (from.id === into.id) return noContent
  storeProduction({ ...from, eventIds: [] }, state)
  storeProduction({ ...into, eventIds: [...into.eventIds, ...from.eventIds] }, state)
  return noContent
}

/** A production of the path, which the current user may change. */
function changeable(context: EntryContext, parameter: 'fromProductionId' | 'productionId'): Production {
  const { params, state } = context
  const productionId = params[parameter] ?? ''
  requirePermission(context, 'PRODUCTIES_AANMAKEN', productionId)
  const production = state.productions.get(productionId)
  if (production) return production
  // The real server names the event, if the path has one, for whatever it does not find.
  throw notFound(
    params['eventId'] === undefined ? undefined : `The event with id "${params['eventId']}" was not found.`,
  )
}

function shown({ id, name, eventIds }: Production) {
  return { name, production_id: id, productionId: id, events: eventIds }
}
