import { organizers } from '../../generated/organizers.ts'
import { completenessOf } from '../documents/completeness.ts'
import type { DocumentKind } from '../documents/document-kind.ts'
import { languagesOf } from '../documents/languages.ts'
import type { Organizer } from './organizer.ts'
import { readOrganizer } from './read-organizer.ts'

export const organizerKind: DocumentKind<Organizer> = {
  path: 'organizers',
  type: 'Organizer',
  noun: 'Organizer',
  idName: 'organizerId',
  permissions: ['ORGANISATIES_BEWERKEN'],
  table: organizers,
  documents: (state) => state.organizers,
  record: (_, after, __, { date }) => ({ ...withFollowing(after), modified: date }),
  read: (organizer) => readOrganizer(organizer),
}

const weights = { name: 20, url: 20, contactPoint: 20, description: 15, images: 15, address: 10 }

/** The properties that follow from others. */
export function withFollowing(organizer: Organizer): Organizer {
  const { name, address, description, educationalDescription } = organizer
  return {
    ...organizer,
    ...languagesOf([name, address, description, educationalDescription]),
    completeness: completenessOf(organizer, weights),
  }
}
