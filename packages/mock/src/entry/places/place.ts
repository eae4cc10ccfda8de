import { places } from '../../generated/places.ts'
import { placeCompleteness } from '../offers/completeness.ts'
import type { Localized, Offer } from '../offers/offer.ts'
import type { OfferKind } from '../offers/offer-kind.ts'

export interface Place extends Offer {
  readonly address: Localized<Address>
}

export interface Address {
  /** Two capitals, such as `BE`. */
  readonly addressCountry: string
  readonly addressLocality: string
  readonly postalCode: string
  readonly streetAddress: string
}

export const placeKind: OfferKind = {
  path: 'places',
  noun: 'place',
  idName: 'placeId',
  table: places,
  documents: (state) => state.places,
  completeness: placeCompleteness,
}
