import { change, unlessEmpty } from './change.ts'
import type { Offer } from './offer.ts'

/** @param contributors E-mail addresses of those who may edit besides the creator. */
export function withContributors(offer: Offer, contributors: readonly string[]): Offer {
  return change(offer, { contributors: unlessEmpty(contributors) })
}
