import { isLanguage } from './localized.ts'

export type Body = Readonly<Record<string, unknown>>

/** A name in one language is a name in the main language. */
export function withLocalizedName(body: Body): Body {
  const { name, mainLanguage = 'nl' } = body
  return typeof name === 'string' ? { ...body, name: { [String(mainLanguage)]: name } } : body
}

/** An address in one language is one in the main language. */
export function withLocalizedAddress(body: Body): Body {
  const { address, mainLanguage = 'nl' } = body
  if (!isObject(address)) return body
  const keys = Object.keys(address)
  const isFlat = keys.length > 0 && !keys.some(isLanguage)
  return isFlat ? { ...body, address: { [String(mainLanguage)]: address } } : body
}

/** Some lists mean nothing when they are empty. */
export function withoutEmptyLists(body: Body, properties: readonly string[]): Body {
  const isDropped = ([property, value]: [string, unknown]) =>
    properties.includes(property) && Array.isArray(value) && value.length === 0
  return Object.fromEntries(Object.entries(body).filter((entry) => !isDropped(entry)))
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
