import type { Status } from './offer.ts'

/** Without a status an offer is available; an empty reason is none. */
export function storedStatus({ type, reason }: Status = { type: 'Available' }): Status {
  return reason && Object.keys(reason).length > 0 ? { type, reason } : { type }
}
