import type { Document, State } from '../../state.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import type { OfferKind } from '../offers/offer-kind.ts'
import { type ReadOptions, readOffer } from '../offers/read-offer.ts'
import type { Event } from './event.ts'
import { embeddedLocation } from './location.ts'
import { productionOf } from './production.ts'
import { sameAs } from './same-as.ts'

/** The document that a GET shows: what all offers show, the whole place, and the production. */
export function readEvent(event: Event, kind: OfferKind, state: State, options?: ReadOptions): Document {
  const { typicalAgeRange, ...others } = readOffer(event, kind, state, options)
  const isHidden = event.birthdateRange !== undefined && typicalAgeRange === '-'
  return {
    ...others,
    ...(isHidden ? {} : { typicalAgeRange }),
    location: embeddedLocation(event.location, state),
    sameAs: sameAs(event),
    production: productionOf(idInUrl(event['@id']), state),
  }
}
