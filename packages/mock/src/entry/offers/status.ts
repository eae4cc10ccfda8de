import { change } from './change.ts'
import type { Offer, Status } from './offer.ts'

export function withStatus(offer: Offer, status: Status): Offer {
  return change(offer, { status: storedStatus(status) })
}

export function storedStatus({ type, reason }: Status = { type: 'Available' }): Status {
  return reason && Object.keys(reason).length > 0 ? { type, reason } : { type }
}
