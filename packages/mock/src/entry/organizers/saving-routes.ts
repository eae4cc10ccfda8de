import { json, type MockResponse } from '../../core/exchange.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { idInPath, requireDocument, storeDocument } from '../documents/document-store.ts'
import { requirePermission } from '../permissions.ts'
import { convertedBody, readJson, type Sent } from '../read-body.ts'
import { refuseDuplicateUrl } from './duplicate-url.ts'
import type { Organizer } from './organizer.ts'
import { checkOrganizerBody, convertOrganizerBody, type OrganizerBody } from './organizer-body.ts'
import { organizerKind } from './organizer-kind.ts'
import { createOrganizer, replaceOrganizer } from './write-organizer.ts'

/** The routes that take a whole organizer. */
export const savingRoutes: readonly EntryRoute[] = [
  { method: 'POST', path: '/organizers', handle: (context) => create(context, 201) },
  { method: 'PUT', path: '/organizers/{organizerId}', handle: replace },
  { method: 'POST', path: '/imports/organizers', handle: (context) => create(context, 200) },
  { method: 'PUT', path: '/imports/organizers/{organizerId}', handle: replace },
]

function create(context: EntryContext, status: 200 | 201): MockResponse {
  const { state } = context
  const body = readOrganizerBody(context)
  refuseDuplicateUrl(body.url, undefined, state)
  const organizerId = state.ids()
  return store(organizerId, createOrganizer(organizerId, body, context), context, status)
}

/** An id that is not in use stays so: unlike events and places, no organizer is made here. */
function replace(context: EntryContext): MockResponse {
  requireDocument(context, organizerKind)
  const body = readOrganizerBody(context)
  // Only now: another request may have changed the organizer while the body came in.
  const organizer = requireDocument(context, organizerKind)
  const organizerId = idInPath(context, organizerKind)
  requirePermission(context, 'ORGANISATIES_BEWERKEN', organizerId, organizer)
  refuseDuplicateUrl(body.url, organizerId, context.state)
  return store(organizerId, replaceOrganizer(organizer, body, context), context, 200)
}

function readOrganizerBody(context: EntryContext): OrganizerBody {
  return checkedOrganizer(readJson(context), context)
}

/** The full body of an organizer, converted and checked. @throws {ProblemResponse} A 400 that says what is wrong. */
export function checkedOrganizer(sent: Sent, { state, params }: Pick<EntryContext, 'state' | 'params'>): OrganizerBody {
  // The schema of `replace` for all four: older forms are converted before the schema sees them.
  const body = convertedBody<OrganizerBody>(sent, organizerKind.table, 'replace', (unchecked) =>
    convertOrganizerBody(unchecked, params['organizerId'], state),
  )
  checkOrganizerBody(body)
  return body
}

function store(organizerId: string, organizer: Organizer, { state }: EntryContext, status: 200 | 201): MockResponse {
  storeDocument(organizerId, organizer, organizerKind, state)
  return json(status, {
    id: organizerId,
    organizerId,
    url: organizer['@id'],
    commandId: '00000000-0000-0000-0000-000000000000',
  })
}
