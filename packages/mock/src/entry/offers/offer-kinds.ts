import { eventKind } from '../events/event.ts'
import { placeKind } from '../places/place.ts'
import type { OfferKind } from './offer-kind.ts'

/** Every kind of offer, for what reaches across them. */
export const offerKinds: readonly OfferKind[] = [eventKind, placeKind]
