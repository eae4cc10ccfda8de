import type { Organizer } from '../../src/entry/organizers/organizer.ts'
import { type Answer, owner, type SeededTwin, seededTwin } from '../support/seeded-twin.ts'

export interface OrganizerTwin extends SeededTwin {
  /** Creates an organizer as the owner, and gives its path. */
  create(properties?: object): Promise<string>
  /** Uploads an image, and gives its id. */
  upload(properties?: object): Promise<string>
}

export const minimalOrganizer = {
  mainLanguage: 'nl',
  name: { nl: 'De Kring' },
  url: 'https://www.dekring.example',
}

export const address = {
  addressCountry: 'BE',
  addressLocality: 'Leuven',
  postalCode: '3000',
  streetAddress: 'Bondgenotenlaan 1',
}

export function organizerTwin(): OrganizerTwin {
  const twin = seededTwin()
  let names = 0
  return {
    ...twin,
    async create(properties = {}) {
      names += 1
      const url = `https://www.dekring${names}.example`
      const answer = await twin.send('POST /organizers', { ...minimalOrganizer, url, ...properties })
      return `/organizers/${idIn(answer, 'organizerId')}`
    },
    async upload(properties = {}) {
      const image = { description: 'Gevel', copyrightHolder: 'Fotograaf', inLanguage: 'nl', ...properties }
      return idIn(
        await twin.send('POST /images', { contentUrl: 'https://beeld.example/gevel.png', ...image }),
        'imageId',
      )
    },
  }
}

/** What the twin keeps of an organizer, its inner properties included. */
export function storedOrganizer({ state }: SeededTwin, path: string): Organizer {
  return state.organizers.get(path.split('/').at(-1) ?? '') as Organizer
}

/** An organizer for rules that are tested without a server. */
export function organizer(properties: Partial<Organizer> = {}): Organizer {
  return {
    '@id': 'https://io-test.uitdatabank.be/organizers/1',
    ...minimalOrganizer,
    mainLanguage: 'nl',
    workflowStatus: 'ACTIVE',
    creator: owner.id,
    created: '2026-09-01T12:00:00+00:00',
    modified: '2026-09-01T12:00:00+00:00',
    languages: ['nl'],
    completedLanguages: ['nl'],
    completeness: 40,
    ...properties,
  }
}

/** @throws {Error} For an answer that is no success. */
export function idIn({ status, body }: Answer, property: string): string {
  if (status >= 300) throw new Error(JSON.stringify(body))
  return String((body as Record<string, unknown>)[property])
}
