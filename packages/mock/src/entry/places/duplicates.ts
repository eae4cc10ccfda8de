import { problem } from '../../core/problem.ts'
import type { Document, State } from '../../state.ts'
import type { Place } from './place.ts'

/** A user can have one live place of the same name at the same address. */
export function refuseDuplicate(
  place: Pick<Place, 'mainLanguage' | 'name' | 'address' | 'creator'>,
  state: State,
): void {
  const identifier = uniqueAddressIdentifier(place)
  for (const other of state.places.values()) {
    if (!isLive(other) || identifierOf(other) !== identifier) continue
    const detail =
      'A place with this address / name combination already exists. Please use the existing place for your purposes.'
    throw problem('uitdatabank/duplicate-place', 409, 'Duplicate place', detail, { duplicatePlaceUri: other['@id'] })
  }
}

function isLive({ workflowStatus }: Document): boolean {
  return workflowStatus === 'DRAFT' || workflowStatus === 'READY_FOR_VALIDATION' || workflowStatus === 'APPROVED'
}

const identifiers = new WeakMap<Document, string>()

/** Documents never change, so that each is looked at once. */
function identifierOf(document: Document): string {
  const identifier = identifiers.get(document) ?? uniqueAddressIdentifier(document as Place)
  identifiers.set(document, identifier)
  return identifier
}

function uniqueAddressIdentifier({
  mainLanguage,
  name,
  address,
  creator,
}: Pick<Place, 'mainLanguage' | 'name' | 'address' | 'creator'>): string {
  const { streetAddress, postalCode, addressLocality, addressCountry } = address[mainLanguage] ?? {}
  return [name[mainLanguage], streetAddress, postalCode, addressLocality, addressCountry, creator]
    .filter((part) => part)
    .join('_')
    .replaceAll(' ', '_')
    .toLowerCase()
}
