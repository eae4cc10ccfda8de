import type { Offer } from './offer.ts'

/** What each property of a place adds to its score; together 100. */
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

/** How much of a place is filled in, from 0 to 100; looks at what is stored, not at what a GET adds. */
export function placeCompleteness(place: Offer): number {
  const score = Object.entries(placeWeights).reduce(
    (sum, [property, weight]) => (isFilledIn(place, property) ? sum + weight : sum),
    0,
  )
  return Math.floor(score)
}

function isFilledIn(offer: Offer, property: string): boolean {
  switch (property) {
    case 'type':
      return offer.terms.some(({ domain }) => domain === 'eventtype')
    case 'description':
      return (offer.description?.[offer.mainLanguage] ?? '').length > 200
    case 'contactPoint':
      return Object.values(offer.contactPoint ?? {}).some((list: readonly string[]) => list.length > 0)
    case 'capacity':
      return offer.bookingAvailability?.capacity !== undefined
    default:
      return offer[property] !== undefined
  }
}
