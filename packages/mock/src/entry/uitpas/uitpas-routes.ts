import { json, type MockResponse } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'

/** What UiTPAS says of an event or an organizer through the Entry API: in the twin none of them is known there. */
export const uitpasRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/uitpas/labels', isPublic: true, handle: () => json(200, []) },
  { method: 'GET', path: '/uitpas/events/{id}', isPublic: true, handle: unknownEvent },
  { method: 'GET', path: '/uitpas/events/{id}/card-systems', isPublic: true, handle: unknownEvent },
  { method: 'PUT', path: '/uitpas/events/{id}/card-systems', handle: unknownEvent },
  { method: 'PUT', path: '/uitpas/events/{id}/card-systems/{cardSystemId}', handle: unknownEvent },
  { method: 'DELETE', path: '/uitpas/events/{id}/card-systems/{cardSystemId}', handle: unknownEvent },
  {
    method: 'PUT',
    path: '/uitpas/events/{id}/card-systems/{cardSystemId}/distribution-key/{distributionKeyId}',
    handle: unknownEvent,
  },
  { method: 'GET', path: '/uitpas/organizers/{id}/card-systems', isPublic: true, handle: unknownOrganizer },
]

function unknownEvent({ params }: EntryContext): MockResponse {
  const detail = `Event with id '${params['id']}' was not found in UiTPAS. Are you sure it is an UiTPAS event?`
  throw notFound(detail)
}

function unknownOrganizer({ params }: EntryContext): MockResponse {
  const detail = `Organizer with id '${params['id']}' was not found in UiTPAS. Are you sure it is an UiTPAS organizer?`
  throw notFound(detail)
}
