import { idInUrl } from '../../entry/documents/id-in-url.ts'
import type { Region as SeedRegion } from '../../seed/seed.ts'
import type { ShareParts } from '../../shared-parts.ts'
import type { Document } from '../../state.ts'
import { type Point, pointOfPostalCode, regionsOf } from '../regions/regions.ts'
import { addressesOf } from './address.ts'
import { type FieldSources, inLanguages } from './index-document.ts'
import { instantOf, objectOf } from './source.ts'

/** What documents are indexed with. */
export interface Indexing {
  /** When, in milliseconds since 1970. */
  readonly now: number
  readonly order: number
  readonly regions: readonly SeedRegion[]
  /** Gives the same text or list for ones that are the same: there are few, and many documents have each. */
  readonly share: ShareParts
}

/** What events, places and organizers have in common. */
export function commonSources(document: Document, type: string, { now }: Indexing): readonly FieldSources[] {
  const created = instantOf(document['created'])
  const own = {
    '@id': document['@id'],
    '@type': document['@type'] ?? type,
    id: idInUrl(String(document['@id'])),
    mainLanguage: document['mainLanguage'],
    languages: document['languages'],
    completedLanguages: document['completedLanguages'],
    creator: document['creator'],
    contributors: document['contributors'],
    completeness: document['completeness'],
    created,
    modified: created === undefined ? undefined : instantOf(document['modified']),
    indexedAt: Math.floor(now / 1000) * 1000,
  }
  return [
    own,
    inLanguages('name', document['name'], document['mainLanguage']),
    inLanguages('description', document['description'], document['mainLanguage']),
  ]
}

/** The regions of an address in Belgium, by its postal codes. */
export function regionsAt({ address, mainLanguage }: Document, { regions }: Indexing): readonly string[] {
  const known = regionsOf(regions)
  return [...new Set(postalCodesOf(address, mainLanguage).flatMap((code) => known.at(code)))]
}

/** Where it was found to be, or else about where its postal code is. */
export function pointOf({ geo, address, mainLanguage }: Document): Point | undefined {
  const { latitude, longitude } = objectOf(geo)
  if (typeof latitude === 'number' && typeof longitude === 'number') return { latitude, longitude }
  return postalCodesOf(address, mainLanguage)
    .map(pointOfPostalCode)
    .find((point) => point !== undefined)
}

function postalCodesOf(address: unknown, mainLanguage: unknown): readonly string[] {
  return [...addressesOf(address, mainLanguage).values()].flatMap(({ postalCode, addressCountry = 'BE' }) =>
    postalCode !== undefined && /^\d{4}$/.test(postalCode) && addressCountry === 'BE' ? [postalCode] : [],
  )
}
