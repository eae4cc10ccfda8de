import { change } from './change.ts'
import type { Language, Localized, Offer } from './offer.ts'

/** A blank text takes the language away. */
export function withDescription(offer: Offer, language: Language, description: string): Offer {
  if (description.trim() === '') return withoutDescription(offer, language)
  return withDescriptions(offer, { [language]: description })
}

export function withoutDescription(offer: Offer, language: Language): Offer {
  const { [language]: _, ...others } = offer.description ?? {}
  return change(offer, { description: Object.keys(others).length > 0 ? others : undefined })
}

/** A full body can add and change languages, never take one away. */
export function withDescriptions(offer: Offer, descriptions: Localized = {}): Offer {
  const description = { ...offer.description, ...descriptions }
  return change(offer, { description: Object.keys(description).length > 0 ? description : undefined })
}
