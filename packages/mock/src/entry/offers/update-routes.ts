import { noContent, type MockResponse } from '../../core/exchange.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { type Permission, requirePermission } from '../permissions.ts'
import { occasionOf } from './history.ts'
import { languageInPath } from './localized.ts'
import type { OfferKind } from './offer-kind.ts'
import type { Offer } from './offer.ts'
import { offerIdOf, requireOffer, storeOffer } from './offer-store.ts'
import { recordChange } from './record-change.ts'

/** A route that changes one property of an offer. Its parts run in the order in which they stand here. */
export interface Update<Body> {
  /** The method and the path after the offer's own, such as `PUT /name/{language}`; older spellings may follow. */
  readonly at: readonly `${'DELETE' | 'PATCH' | 'POST' | 'PUT'} ${string}`[]
  /** Whether the body is looked at before the offer is looked for. */
  readonly findsLate?: true
  /** Reads the body; a route without this takes none. */
  readonly read?: (context: EntryContext) => Promise<Body> | Body
  /** Throws for what the schema can't tell. */
  readonly check?: (body: Body, offer: Offer, context: EntryContext) => void
  /** "Aanbod bewerken" when left out; undefined for none. */
  readonly permission?: (body: Body) => Permission | undefined
  readonly change: (offer: Offer, body: Body, context: EntryContext) => Offer
  /** What was done, in Dutch, for the history. */
  readonly log: string
  /** 204 when left out. */
  readonly answer?: (offer: Offer) => MockResponse
}

export function updateRoutes<Body>(kind: OfferKind, update: Update<Body>): readonly EntryRoute[] {
  return update.at.map((at) => {
    const [method = '', path = ''] = at.split(' ')
    return {
      method,
      path: `/${kind.path}/{${kind.idName}}${path}`,
      handle: (context) => runUpdate(kind, update, context),
    }
  })
}

async function runUpdate<Body>(kind: OfferKind, update: Update<Body>, context: EntryContext): Promise<MockResponse> {
  if (!update.findsLate) requireOffer(context, kind)
  if ('language' in context.params) languageInPath(context)
  const body = (await update.read?.(context)) as Body
  // Only now: another request may have changed the offer while the body came in.
  const offer = requireOffer(context, kind)
  update.check?.(body, offer, context)
  const id = offerIdOf(context, kind)
  const permission = update.permission ? update.permission(body) : 'AANBOD_BEWERKEN'
  if (permission) requirePermission(context, permission, id, offer)
  const changed = update.change(offer, body, context)
  const recorded = recordChange(offer, changed, update.log, occasionOf(context), kind)
  if (recorded !== offer) storeOffer(id, recorded, kind, context.state)
  return update.answer?.(recorded) ?? noContent
}
