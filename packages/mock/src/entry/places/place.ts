import { places } from '../../generated/places.ts'
import type { Address } from '../documents/address.ts'
import type { Localized } from '../documents/localized.ts'
import { placeCompleteness } from '../offers/completeness.ts'
import type { Offer } from '../offers/offer.ts'
import { type OfferKind, offerPermissions } from '../offers/offer-kind.ts'
import { readOffer } from '../offers/read-offer.ts'
import { recordChange } from '../offers/record-change.ts'
import { convertPlaceCalendar } from './place-calendar.ts'

export interface Place extends Offer {
  readonly address: Localized<Address>
}

export const placeKind: OfferKind = {
  path: 'places',
  type: 'Place',
  noun: 'place',
  idName: 'placeId',
  permissions: offerPermissions,
  table: places,
  documents: (state) => state.places,
  record: (before, after, what, occasion) => recordChange(before, after, what, occasion, placeKind),
  convertCalendar: convertPlaceCalendar,
  read: (place, state, options) => readOffer(place, placeKind, state, options),
  completeness: placeCompleteness,
}
