import { bodyInvalidDetail, type SchemaError } from '../../core/problem.ts'
import { change } from '../documents/change.ts'
import { instantOf, storedDateTime } from '../documents/date-time.ts'
import type { BookingInfo, Offer } from './offer.ts'

/** Empty booking info takes it away. */
export function withBookingInfo(offer: Offer, bookingInfo: BookingInfo = {}): Offer {
  if (Object.keys(bookingInfo).length === 0) return change(offer, { bookingInfo: undefined })
  const { phone, email, url, urlLabel, availabilityStarts, availabilityEnds } = bookingInfo
  return change(offer, {
    bookingInfo: {
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(url === undefined ? {} : { url }),
      ...(urlLabel === undefined ? {} : { urlLabel }),
      ...(availabilityStarts === undefined ? {} : { availabilityStarts: storedDateTime(availabilityStarts) }),
      ...(availabilityEnds === undefined ? {} : { availabilityEnds: storedDateTime(availabilityEnds) }),
    },
  })
}

/** @param at The pointer to the booking info; the real server forgets its first slash in a full body. */
export function bookingInfoErrors(bookingInfo: BookingInfo | undefined, at: '' | 'bookingInfo'): SchemaError[] {
  const { availabilityStarts, availabilityEnds } = bookingInfo ?? {}
  if (availabilityStarts === undefined || availabilityEnds === undefined) return []
  if (instantOf(availabilityStarts) <= instantOf(availabilityEnds)) return []
  return [{ jsonPointer: `${at}/availabilityEnds`, error: 'availabilityEnds should not be before availabilityStarts' }]
}

/** The schema lets through a few texts that no URL parser takes. */
export function requireBookingUrl({ url }: BookingInfo = {}): void {
  if (url !== undefined && !URL.canParse(url)) throw bodyInvalidDetail('Given string is not a valid url.')
}
