import { bodyInvalidDetail, notFound } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { updateRoutes } from '../documents/update-routes.ts'
import { readBody } from '../read-body.ts'
import { undocumentedBodies } from '../undocumented-bodies.ts'
import type { OfferKind } from './offer-kind.ts'
import { requireOrganizer, withOrganizer, withoutOrganizer } from './organizer.ts'

export function organizerRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['PUT /organizer/{organizerId}'],
      read: organizerInPath,
      check: (organizerId, _, { state }) => requireOrganizer(organizerId, state),
      change: (offer, organizerId, { state }) => withOrganizer(offer, organizerId, kind, state),
      log: 'Organisatie aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['POST /organizer'],
      read: organizerInBody,
      change: (offer, organizerId, { state }) => withOrganizer(offer, organizerId, kind, state),
      log: 'Organisatie aangepast',
    }),
    ...updateRoutes(kind, {
      at: ['DELETE /organizer/{organizerId}'],
      read: organizerInPath,
      change: (offer, organizerId, { state }) => withoutOrganizer(offer, organizerId, state),
      log: 'Organisatie verwijderd',
    }),
  ]
}

function organizerInPath({ params }: EntryContext): string {
  return params['organizerId'] ?? ''
}

function organizerInBody(context: EntryContext): string {
  const { organizer } = readBody<{ organizer?: unknown }>(context, undocumentedBodies, 'setOrganizer')
  if (typeof organizer !== 'string' || organizer === '') throw bodyInvalidDetail('organizer required')
  if (!context.state.organizers.has(organizer)) throw notFound(`Organizer with id "${organizer}" does not exist.`)
  return organizer
}
