import { completenessOf, type FilledIn } from '../documents/completeness.ts'
import type { Offer, SubEventBooking } from './offer.ts'

const eventWeights: Readonly<Record<string, number>> = {
  type: 12,
  theme: 5,
  calendarType: 12,
  location: 12,
  name: 12,
  typicalAgeRange: 12,
  mediaObject: 7,
  description: 9,
  priceInfo: 6,
  contactPoint: 2,
  bookingInfo: 2,
  faqs: 2,
  organizer: 2,
  videos: 1,
}

/** Of what is for children, and has a number of places. */
const capacityWeights: Readonly<Record<string, number>> = { capacity: 2, remainingCapacity: 2 }

const placeWeights: Readonly<Record<string, number>> = {
  type: 17,
  calendarType: 12,
  address: 12,
  name: 12,
  typicalAgeRange: 12,
  mediaObject: 9,
  description: 9,
  priceInfo: 8,
  contactPoint: 2,
  bookingInfo: 2,
  capacity: 2,
  organizer: 2,
  videos: 1,
}

export function placeCompleteness(place: Offer): number {
  return completenessOf(place, placeWeights, filledIn)
}

export function eventCompleteness(event: Offer): number {
  const counts = event['childrenOnly'] === true && event.subEvent !== undefined
  return completenessOf(event, counts ? { ...eventWeights, ...capacityWeights } : eventWeights, filledIn)
}

const filledIn: FilledIn<Offer> = {
  type: ({ terms }) => terms.some(({ domain }) => domain === 'eventtype'),
  theme: ({ terms }) => terms.some(({ domain }) => domain === 'theme'),
  typicalAgeRange: (offer) => offer.typicalAgeRange !== undefined || offer['birthdateRange'] !== undefined,
  capacity: (offer) => bookingsOf(offer).some(({ capacity }) => capacity !== undefined),
  remainingCapacity: (offer) => bookingsOf(offer).some(({ remainingCapacity }) => remainingCapacity !== undefined),
}

function bookingsOf({ bookingAvailability, subEvent = [] }: Offer): readonly SubEventBooking[] {
  return [...(bookingAvailability ? [bookingAvailability] : []), ...subEvent.map((each) => each.bookingAvailability)]
}
