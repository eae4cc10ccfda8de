import { change } from '../documents/change.ts'
import type { Offer, Status } from './offer.ts'
import { changeSubEvents } from './sub-events.ts'
import { storedStatus } from './stored-status.ts'

/** The status of an offer, and of each of its sub-events. */
export function withStatus(offer: Offer, given: Status): Offer {
  const status = storedStatus(given)
  if (!offer.subEvent) return change(offer, { status })
  return changeSubEvents(offer, (subEvent) => ({ ...subEvent, status }), { ...offer, status })
}
