import { change } from './change.ts'
import type { Language, Localized } from './localized.ts'

interface Named {
  readonly name: Localized
}

export function withName<D extends Named>(document: D, language: Language, name: string): D {
  return withNames(document, { [language]: name })
}

/** A full body can add and change languages, never take one away. */
export function withNames<D extends Named>(document: D, names: Localized): D {
  return change<D, Named>(document, { name: { ...document.name, ...names } })
}
