import { change } from './change.ts'
import type { ContactPoint, Offer } from './offer.ts'

/** Missing lists and empty texts count as nothing; an offer that has no contact point gets no empty one. */
export function withContactPoint(offer: Offer, { phone, email, url }: Partial<ContactPoint> = {}): Offer {
  const contactPoint = { phone: filledIn(phone), email: filledIn(email), url: filledIn(url) }
  const isEmpty = Object.values(contactPoint).every((list) => list.length === 0)
  return isEmpty && !offer.contactPoint ? offer : change(offer, { contactPoint })
}

function filledIn(texts: readonly string[] = []): readonly string[] {
  return texts.filter((text) => text !== '')
}
