import { change } from './change.ts'
import type { Language, Localized, Offer } from './offer.ts'

export function withName(offer: Offer, language: Language, name: string): Offer {
  return withNames(offer, { [language]: name })
}

/** A full body can add and change languages, never take one away. */
export function withNames(offer: Offer, names: Localized): Offer {
  return change(offer, { name: { ...offer.name, ...names } })
}
