import { json, type MockResponse, withHeaders } from '../../core/exchange.ts'
import { forbidden, notFound } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { requireDocument } from '../documents/document-store.ts'
import { isPublicWithoutContributors } from '../is-public.ts'
import { mayEditOrganizer } from './may-edit-organizer.ts'
import { organizerKind } from './organizer-kind.ts'
import { readOrganizer } from './read-organizer.ts'

export const readingRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/organizers/{organizerId}', isPublic: isPublicWithoutContributors, handle: getOrganizer },
  { method: 'GET', path: '/organizers/{organizerId}/creator', handle: getCreator },
]

function getOrganizer(context: EntryContext): MockResponse {
  const organizer = requireDocument(context, organizerKind)
  const asksContributors = context.url.searchParams.get('embedContributors') === 'true'
  const document = readOrganizer(organizer, asksContributors && mayEditOrganizer(organizer, context))
  const answer = json(200, document, 'application/ld+json')
  const asksForRdf = context.request.headers['accept']?.includes('text/turtle')
  return asksForRdf ? withHeaders(answer, { 'x-uitkit-twin': 'not-implemented' }) : answer
}

function getCreator(context: EntryContext): MockResponse {
  const organizer = requireDocument(context, organizerKind)
  if (!mayEditOrganizer(organizer, context)) throw forbidden('You are not allowed to get creator for this item')
  const { creator = '' } = organizer
  const user = context.state.users.get(creator)
  if (!user) throw notFound(`The Creator with id "${creator}" was not found.`)
  return json(200, { userId: user.id, email: user.email })
}
