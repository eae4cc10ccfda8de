import { problem } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { withLabel } from '../documents/labels.ts'
import { findLabel } from '../labels/labels.ts'
import type { Organizer } from '../organizers/organizer.ts'
import type { Offer } from './offer.ts'

/** The labels of the card systems; the real list is private, these are the names that publiq makes public. */
export const cardSystemLabel: RegExp = /^(uitpas( .+)?|paspartoe)$/i

/** An event takes over the card systems of its organizer. */
export function withUitpasLabels(event: Offer, organizerId: string, state: State): Offer {
  const { labels = [], hiddenLabels = [] } = (state.organizers.get(organizerId) ?? {}) as Partial<Organizer>
  const rules = { find: (name: string) => findLabel(name, state), mayUse: () => true }
  const names = [...labels, ...hiddenLabels].filter((name) => cardSystemLabel.test(name))
  return names.reduce((labelled, name) => withLabel(labelled, name, rules), event)
}

/** Who sells tickets at UiTPAS rates has to stay the same. */
export function refuseTicketSales({ '@id': url, hasUitpasTicketSales }: Offer, { uitpas }: State): void {
  const id = idInUrl(url)
  const isSold = [...uitpas.ticketSales.values()].some(({ eventId }) => eventId === id)
  if (hasUitpasTicketSales !== true && !isSold) return
  throw problem('uitdatabank/event-has-uitpas-ticket-sales', 400, 'Event has UiTPAS ticket sales')
}

/** A counter of UiTPAS stays. */
export function refuseUitpasPlace({ hiddenLabels = [] }: Offer): void {
  if (!hiddenLabels.some((label) => cardSystemLabel.test(label))) return
  const detail = 'Place is an UiTPAS counter. UiTPAS places cannot be deleted.'
  throw problem('uitdatabank/cannot-delete-uitpas-place', 403, 'Cannot delete UiTPAS place', detail)
}
