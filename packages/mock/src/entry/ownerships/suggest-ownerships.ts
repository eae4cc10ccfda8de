import { json, type MockResponse } from '../../core/exchange.ts'
import { createIndex } from '../../documents-index.ts'
import type { State } from '../../state.ts'
import type { EntryContext } from '../context.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import type { Offer } from '../offers/offer.ts'
import type { OfferKind } from '../offers/offer-kind.ts'
import { offerKinds } from '../offers/offer-kinds.ts'
import { pagedCollection } from '../paged-collection.ts'
import { requiredOneOfInQuery } from '../query.ts'
import { isActive } from './ownership.ts'

/** Organizers that the user could ask for: those of its own events and places. */
export function suggestOwnerships({ url, state, user }: EntryContext): MockResponse {
  requiredOneOfInQuery(url, 'itemType', ['organizer'])
  const owned = new Set(
    [...state.ownerships.values()]
      .filter((ownership) => ownership.ownerId === user?.id && isActive(ownership))
      .map(({ itemId }) => itemId),
  )
  const urls = new Set(
    offerKinds
      .flatMap((kind) => offersMadeBy(user?.id ?? '', kind, state))
      .flatMap(({ organizer }) => (organizer ? [organizer['@id']] : [])),
  )
  const member = [...urls]
    .filter((organizerUrl) => !owned.has(idInUrl(organizerUrl)))
    .map((organizerUrl) => ({ '@id': organizerUrl, '@type': 'Organizer' }))
  return json(200, pagedCollection(member, member.length, member.length), 'application/ld+json')
}

function offersMadeBy(userId: string, kind: OfferKind, state: State): readonly Offer[] {
  const offers = kind.documents(state)
  return idsByCreator(offers, userId).map((id) => offers.get(id) as Offer)
}

const idsByCreator = createIndex(({ creator }) => (typeof creator === 'string' ? [creator] : []))
