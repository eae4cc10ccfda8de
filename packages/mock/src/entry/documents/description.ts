import { change } from './change.ts'
import { type Language, type Localized, withoutLanguage } from './localized.ts'

interface Described {
  readonly description?: Localized
}

/** A blank text takes the language away. */
export function withDescription<D extends Described>(document: D, language: Language, description: string): D {
  if (description.trim() === '') return withoutDescription(document, language)
  return withDescriptions(document, { [language]: description })
}

export function withoutDescription<D extends Described>(document: D, language: Language): D {
  return change<D, Described>(document, { description: withoutLanguage(document.description, language) })
}

/** A full body of an offer can add and change languages, never take one away. */
export function withDescriptions<D extends Described>(document: D, descriptions: Localized = {}): D {
  const description = { ...document.description, ...descriptions }
  return Object.keys(description).length > 0 ? change<D, Described>(document, { description }) : document
}
