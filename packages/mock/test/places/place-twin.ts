import type { Offer } from '../../src/entry/offers/offer.ts'
import { owner, type SeededTwin, seededTwin } from '../support/seeded-twin.ts'

export interface PlaceTwin extends SeededTwin {
  /** Creates a place as the owner, and gives its path. */
  create(properties?: object): Promise<string>
}

export const minimalPlace = {
  mainLanguage: 'nl',
  name: { nl: 'De Schuur' },
  terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
  address: { nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kouter 1' } },
  calendarType: 'permanent',
}

export function placeTwin(): PlaceTwin {
  const twin = seededTwin()
  let names = 0
  return {
    ...twin,
    async create(properties = {}) {
      names += 1
      const { body } = await twin.send('POST /places', {
        ...minimalPlace,
        name: { nl: `De Schuur ${names}` },
        ...properties,
      })
      if (!isSaved(body)) throw new Error(JSON.stringify(body))
      return `/places/${body.id}`
    },
  }
}

/** What the twin keeps of a place, its inner properties included. */
export function storedPlace({ state }: PlaceTwin, path: string): Offer {
  return state.places.get(path.split('/').at(-1) ?? '') as Offer
}

/** A place for rules that are tested without a server. */
export function offer(properties: Partial<Offer> = {}): Offer {
  return {
    '@id': 'https://io-test.uitdatabank.be/places/1',
    mainLanguage: 'nl',
    name: { nl: 'De Schuur' },
    terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA', label: 'Zaal of expohal', domain: 'eventtype' }],
    calendarType: 'permanent',
    status: { type: 'Available' },
    bookingAvailability: { type: 'Available' },
    availableTo: '2100-01-01T00:00:00+00:00',
    workflowStatus: 'DRAFT',
    creator: owner.id,
    created: '2026-09-01T12:00:00+00:00',
    modified: '2026-09-01T12:00:00+00:00',
    playhead: 0,
    languages: ['nl'],
    completedLanguages: ['nl'],
    completeness: 53,
    ...properties,
  }
}

function isSaved(body: unknown): body is { id: string } {
  return typeof body === 'object' && body !== null && 'placeId' in body
}
