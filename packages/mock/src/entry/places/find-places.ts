import { json, type MockResponse } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { EntryContext } from '../context.ts'
import type { Offer } from '../offers/offer.ts'
import { findOffer } from '../offers/offer-store.ts'
import { readOffer } from '../offers/read-offer.ts'
import { placeKind } from './place.ts'

const played = ['id', 'disableDefaultFilters', 'embed']

/** The forerunner of the proxy to the Search API: finds one place by its id, with the default filters off. */
export function findPlaces({ url, state }: EntryContext): MockResponse {
  const unknown = [...url.searchParams.keys()].filter((name) => !played.includes(name))
  if (unknown.length > 0) throw notFound(`Unknown query parameter(s): ${unknown.join(', ')}`)
  const id = url.searchParams.get('id')
  if (id === null || url.searchParams.get('disableDefaultFilters') !== 'true') {
    throw notFound(
      'The twin does not play the Search API yet: it finds a place by id, with disableDefaultFilters=true.',
    )
  }
  const place = findOffer(id, placeKind, state)
  const isWhole = url.searchParams.get('embed') === 'true'
  const member = place ? [asMember(place, isWhole, state)] : []
  const page = {
    '@context': 'http://www.w3.org/ns/hydra/context.jsonld',
    '@type': 'PagedCollection',
    itemsPerPage: 30,
    totalItems: member.length,
    member,
  }
  return json(200, page, 'application/ld+json')
}

function asMember(place: Offer, isWhole: boolean, state: EntryContext['state']) {
  const reference = { '@id': place['@id'], '@type': 'Place' }
  return isWhole ? { ...readOffer(place, placeKind, state), ...reference } : reference
}
