import { notFound } from '../../core/problem.ts'
import { createIndex, type FindIds } from '../../documents-index.ts'
import type { State } from '../../state.ts'
import { change } from '../documents/change.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import type { Offer } from './offer.ts'

export function withOrganizer(offer: Offer, organizerId: string, state: State): Offer {
  return change(offer, {
    organizer: { '@type': 'Organizer', '@id': `${state.hosts.entry}/organizers/${organizerId}` },
  })
}

/** @param organizerId Another organizer's stays; without an id any organizer goes. */
export function withoutOrganizer(offer: Offer, organizerId?: string): Offer {
  if (organizerId !== undefined && idInUrl(offer.organizer?.['@id']) !== organizerId) return offer
  return change(offer, { organizer: undefined })
}

export function requireOrganizer(organizerId: string, state: State): void {
  if (!state.organizers.has(organizerId)) throw notFound(`The Organizer with id "${organizerId}" was not found.`)
}

/** The ids of the offers that an organizer has, by its id. */
export const offersOf: FindIds = createIndex(({ organizer }) => {
  const { '@id': url } = (organizer ?? {}) as Partial<NonNullable<Offer['organizer']>>
  return url === undefined ? [] : [idInUrl(url)]
})
