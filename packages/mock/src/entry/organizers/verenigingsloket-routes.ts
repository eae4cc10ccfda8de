import { json, noContent, type MockResponse } from '../../core/exchange.ts'
import { ProblemResponse } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { change } from '../documents/change.ts'
import { idInPath, requireDocument, storeDocument } from '../documents/document-store.ts'
import { mayEditOrganizer } from './may-edit-organizer.ts'
import type { Organizer, VerenigingsloketLink } from './organizer.ts'
import { organizerKind } from './organizer-kind.ts'

/** The link with Verenigingsloket, the register of associations: the twin has those that its seed gives. */
export const verenigingsloketRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/organizers/{organizerId}/verenigingsloket', handle: getLink },
  { method: 'DELETE', path: '/organizers/{organizerId}/verenigingsloket', handle: cancelLink },
]

function getLink(context: EntryContext): MockResponse {
  return json(200, requireLink(requireDocument(context, organizerKind), context))
}

/** A link that is removed stays readable, as cancelled. It is no change of the organizer. */
function cancelLink(context: EntryContext): MockResponse {
  const organizer = requireDocument(context, organizerKind)
  if (!mayEditOrganizer(organizer, context)) {
    const type = 'https://api.publiq.be/uitdatabank/verenigingsloket-api-failure'
    throw new ProblemResponse({ type, title: 'Only owners can delete verenigingsloket matches', status: 403 })
  }
  const link = requireLink(organizer, context)
  const cancelled = change(organizer, { verenigingsloket: { ...link, status: 'cancelled' } })
  storeDocument(idInPath(context, organizerKind), cancelled, organizerKind, context.state)
  return noContent
}

function requireLink({ verenigingsloket }: Organizer, context: EntryContext): VerenigingsloketLink {
  if (verenigingsloket) return verenigingsloket
  const title = `Organizer ${idInPath(context, organizerKind)} not found in verenigingsloket.`
  throw new ProblemResponse({ type: 'https://api.publiq.be/probs/url/not-found', title, status: 404 })
}
