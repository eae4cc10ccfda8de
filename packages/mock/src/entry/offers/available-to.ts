import { change } from './change.ts'
import type { Offer } from './offer.ts'

/** Until when an offer is shown: the end of its calendar; midnight counts as the end of that day. */
export function withAvailableTo(offer: Offer): Offer {
  const end = offer.calendarType === 'permanent' ? undefined : offer.endDate
  return change(offer, { availableTo: end?.replace('T00:00:00', 'T23:59:59') ?? '2100-01-01T00:00:00+00:00' })
}
