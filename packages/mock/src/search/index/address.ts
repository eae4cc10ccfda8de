import type { Document } from '../../state.ts'
import { languages } from '../languages.ts'
import type { FieldSources } from './index-document.ts'
import { objectOf, textOf } from './source.ts'

const properties = ['addressCountry', 'postalCode', 'addressLocality', 'streetAddress'] as const

export type Address = { readonly [property in (typeof properties)[number]]?: string | undefined }

/** Each language's address; an address without languages is in the main one. */
export function addressesOf(address: unknown, mainLanguage: unknown): ReadonlyMap<string, Address> {
  const localized = objectOf(address)
  const isBare = properties.some((property) => typeof localized[property] === 'string')
  if (isBare) return new Map([[String(mainLanguage ?? 'nl'), readAddress(localized)]])
  const known = languages.filter((language) => localized[language] !== undefined)
  return new Map(known.map((language) => [language, readAddress(objectOf(localized[language]))]))
}

export function addressSources(address: unknown, mainLanguage: unknown): FieldSources {
  const sources: Record<string, string | undefined> = {}
  for (const [language, parts] of addressesOf(address, mainLanguage)) {
    for (const property of properties) sources[`address.${language}.${property}`] = parts[property]
  }
  return sources
}

/** The address in the main language, or else in the first that there is. */
export function mainAddress(address: unknown, mainLanguage: string): Address {
  const all = addressesOf(address, mainLanguage)
  return all.get(mainLanguage) ?? [...all.values()][0] ?? {}
}

function readAddress(address: Document): Address {
  return Object.fromEntries(properties.map((property) => [property, textOf(address[property])]))
}
