import { change } from '../offers/change.ts'
import type { Language, Localized } from '../offers/offer.ts'
import type { Address, Place } from './place.ts'

export function withAddress(place: Place, language: Language, address: Address): Place {
  return withAddresses(place, { [language]: address })
}

/** A full body can add and change languages, never take one away. */
export function withAddresses(place: Place, addresses: Localized<Address>): Place {
  const stored = Object.entries(addresses).map(([language, address]) => [language, storedAddress(address)])
  return change(place, { address: { ...place.address, ...(Object.fromEntries(stored) as Localized<Address>) } })
}

function storedAddress({ addressCountry, addressLocality, postalCode, streetAddress }: Address): Address {
  return { addressCountry, addressLocality, postalCode, streetAddress }
}
