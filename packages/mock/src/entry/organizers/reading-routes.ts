import { json, type MockResponse } from '../../core/exchange.ts'
import { forbidden, notFound } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { documentResponse } from '../documents/document-response.ts'
import { requireDocument } from '../documents/document-store.ts'
import { isPublicWithoutContributors } from '../is-public.ts'
import { mayEditOrganizer } from './may-edit-organizer.ts'
import { inQuery } from '../query.ts'
import { organizerKind } from './organizer-kind.ts'
import { readOrganizer } from './read-organizer.ts'

export const readingRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/organizers/{organizerId}', isPublic: isPublicWithoutContributors, handle: getOrganizer },
  { method: 'GET', path: '/organizers/{organizerId}/creator', handle: getCreator },
]

function getOrganizer(context: EntryContext): MockResponse {
  const organizer = requireDocument(context, organizerKind)
  const asksContributors = inQuery(context.url, 'embedContributors') === 'true'
  const document = readOrganizer(organizer, asksContributors && mayEditOrganizer(organizer, context))
  return documentResponse(document, context.request)
}

function getCreator(context: EntryContext): MockResponse {
  const organizer = requireDocument(context, organizerKind)
  if (!mayEditOrganizer(organizer, context)) throw forbidden('You are not allowed to get creator for this item')
  const { creator = '' } = organizer
  const user = context.state.users.get(creator)
  if (!user) throw notFound(`The Creator with id "${creator}" was not found.`)
  return json(200, { userId: user.id, email: user.email })
}
