import { notFound } from '../../core/problem.ts'
import { createIndex, type FindIds } from '../../documents-index.ts'
import type { State } from '../../state.ts'
import { change } from '../documents/change.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import type { Offer } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { refuseTicketSales, withUitpasLabels } from './uitpas.ts'

export function withOrganizer(offer: Offer, organizerId: string, { noun }: OfferKind, state: State): Offer {
  const organizer = { '@type': 'Organizer' as const, '@id': `${state.hosts.entry}/organizers/${organizerId}` }
  const changed = change(offer, { organizer })
  if (changed === offer) return offer
  refuseTicketSales(offer, state)
  return noun === 'event' ? withUitpasLabels(changed, organizerId, state) : changed
}

/** @param organizerId Another organizer's stays; without an id any organizer goes. */
export function withoutOrganizer(offer: Offer, organizerId: string | undefined, state: State): Offer {
  if (!offer.organizer || (organizerId !== undefined && idInUrl(offer.organizer['@id']) !== organizerId)) return offer
  refuseTicketSales(offer, state)
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
