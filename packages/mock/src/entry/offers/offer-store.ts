import { notFound } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import type { EntryContext } from '../context.ts'
import { rememberLabels } from '../labels/labels.ts'
import type { OfferKind } from './offer-kind.ts'
import type { Offer } from './offer.ts'

/** The id of the offer in the path. */
export function offerIdOf({ params }: EntryContext, kind: OfferKind): string {
  return params[kind.idName] ?? ''
}

export function findOffer(id: string, kind: OfferKind, state: State): Offer | undefined {
  return kind.documents(state).get(id) as Offer | undefined
}

/** The offer in the path, as it is at this moment. */
export function requireOffer(context: EntryContext, kind: OfferKind): Offer {
  const id = offerIdOf(context, kind)
  const offer = findOffer(id, kind, context.state)
  if (!offer) throw notFound(`The ${kind.noun} with id "${id}" was not found.`)
  return offer
}

export function storeOffer(id: string, offer: Offer, kind: OfferKind, state: State): void {
  rememberLabels(offer.labels, 'visible', state)
  rememberLabels(offer.hiddenLabels, 'invisible', state)
  kind.documents(state).set(id, offer)
}
