import { problem } from '../../core/problem.ts'
import { createIndex } from '../../documents-index.ts'
import type { Document, State } from '../../state.ts'
import type { Place } from './place.ts'

type Addressed = Pick<Place, 'mainLanguage' | 'name' | 'address' | 'creator'>

/** A user can have one live place of the same name at the same address. */
export function refuseDuplicate(place: Addressed, state: State): void {
  const places = idsByAddress(state.places, uniqueAddressIdentifier(place)).map((id) => state.places.get(id) as Place)
  const duplicate = canonical(places)
  if (!duplicate) return
  const detail =
    'A place with this address / name combination already exists. Please use the existing place for your purposes.'
  throw problem('uitdatabank/duplicate-place', 409, 'Duplicate place', detail, { duplicatePlaceUri: duplicate['@id'] })
}

const idsByAddress = createIndex((place) => (isLive(place) ? [uniqueAddressIdentifier(place as Place)] : []))

/** Of a cluster of duplicates, the place that the others give way to. */
function canonical(places: readonly Place[]): Place | undefined {
  return places.find(({ duplicatedBy }) => duplicatedBy) ?? places.find(({ duplicateOf }) => !duplicateOf) ?? places[0]
}

function isLive({ workflowStatus }: Document): boolean {
  return workflowStatus === 'DRAFT' || workflowStatus === 'READY_FOR_VALIDATION' || workflowStatus === 'APPROVED'
}

/** A seed's place may lack what the API asks for. */
function uniqueAddressIdentifier({
  mainLanguage = 'nl',
  name = {},
  address = {},
  creator,
}: Partial<Addressed>): string {
  const { streetAddress, postalCode, addressLocality, addressCountry } = address[mainLanguage] ?? {}
  return [name[mainLanguage], streetAddress, postalCode, addressLocality, addressCountry, creator]
    .filter((part) => part)
    .join('_')
    .replaceAll(' ', '_')
    .toLowerCase()
}
