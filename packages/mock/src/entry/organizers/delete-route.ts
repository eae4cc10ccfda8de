import { noContent } from '../../core/exchange.ts'
import type { State } from '../../state.ts'
import type { EntryRoute } from '../context.ts'
import { change } from '../documents/change.ts'
import { idInPath, requireDocument, storeDocument } from '../documents/document-store.ts'
import { type Occasion, occasionOf } from '../documents/history.ts'
import type { Offer } from '../offers/offer.ts'
import { offerKinds } from '../offers/offer-kinds.ts'
import { offersOf } from '../offers/organizer.ts'
import { requirePermission } from '../permissions.ts'
import { organizerKind } from './organizer-kind.ts'

export const deleteRoute: EntryRoute = {
  method: 'DELETE',
  path: '/organizers/{organizerId}',
  handle(context) {
    const organizer = requireDocument(context, organizerKind)
    const organizerId = idInPath(context, organizerKind)
    requirePermission(context, 'ORGANISATIES_BEHEREN', organizerId)
    const occasion = occasionOf(context)
    removeFromOffers(organizerId, occasion, context.state)
    const deleted = change(organizer, { workflowStatus: 'DELETED' })
    if (deleted !== organizer) {
      const recorded = organizerKind.record(organizer, deleted, '', occasion)
      storeDocument(organizerId, recorded, organizerKind, context.state)
    }
    return noContent
  },
}

/** Of a deleted organizer nothing stays on the events and places that it had. */
function removeFromOffers(organizerId: string, occasion: Occasion, state: State): void {
  for (const kind of offerKinds) {
    for (const id of offersOf(kind.documents(state), organizerId)) {
      const offer = kind.documents(state).get(id) as Offer
      const changed = change(offer, { organizer: undefined })
      storeDocument(id, kind.record(offer, changed, 'Organisatie verwijderd', occasion), kind, state)
    }
  }
}
