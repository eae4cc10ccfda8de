import { json, type MockResponse, noContent, withHeaders } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import { cardSystemsOf, findEvent, type UitpasEvent } from '../../uitpas/events/uitpas-event.ts'
import { findOrganizer } from '../../uitpas/organizers/uitpas-organizer.ts'
import type { EntryContext, EntryRoute } from '../context.ts'

/** What UiTPAS says of an event or an organizer through the Entry API. */
export const uitpasRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/uitpas/labels', isPublic: true, handle: listLabels },
  { method: 'GET', path: '/uitpas/events/{id}', isPublic: true, handle: readEvent },
  { method: 'GET', path: '/uitpas/events/{id}/card-systems', isPublic: true, handle: readCardSystems },
  { method: 'PUT', path: '/uitpas/events/{id}/card-systems', handle: change },
  { method: 'PUT', path: '/uitpas/events/{id}/card-systems/{cardSystemId}', handle: change },
  { method: 'DELETE', path: '/uitpas/events/{id}/card-systems/{cardSystemId}', handle: change },
  {
    method: 'PUT',
    path: '/uitpas/events/{id}/card-systems/{cardSystemId}/distribution-key/{distributionKeyId}',
    handle: change,
  },
  { method: 'GET', path: '/uitpas/organizers/{id}/card-systems', isPublic: true, handle: readOrganizer },
]

function listLabels({ state: { uitpas } }: EntryContext): MockResponse {
  return json(
    200,
    Array.from(uitpas.cardSystems.values(), ({ name }) => name),
  )
}

function readEvent(context: EntryContext): MockResponse {
  const { id } = eventInPath(context)
  const hasTicketSales = [...context.state.uitpas.ticketSales.values()].some(({ eventId }) => eventId === id)
  return json(200, { id, hasTicketSales })
}

function readCardSystems(context: EntryContext): MockResponse {
  const event = eventInPath(context)
  const enabled = new Set(cardSystemsOf(event, context.state).flatMap((one) => (one.enabled ? [one.id] : [])))
  const cardSystems = event.organizer.cardSystems.filter(({ id }) => enabled.has(id))
  return json(
    200,
    cardSystems.map(({ id, name }) => ({ id, name })),
  )
}

/** What these bodies are, nobody publishes: `PUT /events/{eventId}/card-systems` at UiTPAS itself does the same. */
function change(context: EntryContext): MockResponse {
  eventInPath(context)
  return withHeaders(noContent, { 'x-uitkit-twin': 'not-implemented' })
}

function readOrganizer({ params, state }: EntryContext): MockResponse {
  const organizer = findOrganizer(params['id'] ?? '', state)
  if (organizer) {
    return json(
      200,
      organizer.cardSystems.map(({ id, name }) => ({ id, name })),
    )
  }
  const detail = `Organizer with id '${params['id']}' was not found in UiTPAS. Are you sure it is an UiTPAS organizer?`
  throw notFound(detail)
}

function eventInPath({ params, state }: EntryContext): UitpasEvent {
  const event = findEvent(params['id'] ?? '', state)
  if (event) return event
  throw notFound(`Event with id '${params['id']}' was not found in UiTPAS. Are you sure it is an UiTPAS event?`)
}
