import { change } from './change.ts'
import type { Language, Localized } from './localized.ts'

export interface Address {
  /** Two capitals, such as `BE`. */
  readonly addressCountry: string
  readonly addressLocality: string
  readonly postalCode: string
  readonly streetAddress: string
}

interface Addressed {
  readonly address?: Localized<Address>
}

export function withAddress<D extends Addressed>(document: D, language: Language, address: Address): D {
  return withAddresses(document, { [language]: address })
}

/** A full body can add and change languages, never take one away. */
export function withAddresses<D extends Addressed>(document: D, addresses: Localized<Address>): D {
  const stored = Object.entries(addresses).map(([language, address]) => [language, storedAddress(address)])
  const address: Localized<Address> = Object.fromEntries(stored)
  return change<D, Addressed>(document, { address: { ...document.address, ...address } })
}

function storedAddress({ addressCountry, addressLocality, postalCode, streetAddress }: Address): Address {
  return { addressCountry, addressLocality, postalCode, streetAddress }
}
