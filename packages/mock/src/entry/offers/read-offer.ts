import type { Document, State } from '../../state.ts'
import { unlessEmpty } from '../documents/change.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import type { Organizer } from '../organizers/organizer.ts'
import { readOrganizer } from '../organizers/read-organizer.ts'
import { findTerm } from '../terms/taxonomy.ts'
import type { Offer } from './offer.ts'
import type { OfferKind } from './offer-kind.ts'
import { withCopyrightHolder } from './videos.ts'

export interface ReadOptions {
  readonly embedUitpasPrices?: boolean
  readonly includeMetadata?: boolean
  /** For those who may edit. */
  readonly embedContributors?: boolean
}

/** Kept with the offer, never shown as such. */
const inner: readonly string[] = [
  'contributors',
  'importedLabels',
  'rejectionReason',
  'createdByApiConsumer',
  'history',
  'copied',
  'hasUitpasTicketSales',
  'isDummyPlaceForEducationEvents',
  'metadata',
] satisfies readonly (keyof Offer)[]

/** The document that a GET shows: what is stored, and what is only known at the time of reading. */
export function readOffer(offer: Offer, kind: OfferKind, state: State, options: ReadOptions = {}): Document {
  const { terms, priceInfo, videos, organizer, contributors } = offer
  const prices = priceInfo?.filter(({ category }) => options.embedUitpasPrices || category !== 'uitpas') ?? []
  return withoutUndefined({
    ...Object.fromEntries(Object.entries(offer).filter(([property]) => !inner.includes(property))),
    terms: terms.map((term) => ({ ...term, label: findTerm(term.id, kind.path, state)?.label ?? term.label })),
    typicalAgeRange: offer.typicalAgeRange ?? '-',
    priceInfo: unlessEmpty(prices),
    videos: videos?.map(withCopyrightHolder),
    organizer: organizer && embedded(organizer, state),
    contributors: options.embedContributors ? contributors : undefined,
    metadata: options.includeMetadata
      ? { createdByApiConsumer: offer.createdByApiConsumer ?? 'unknown', popularity: 0, ...offer.metadata }
      : undefined,
  })
}

/** The whole organizer as it is now; one that can't be found stays the reference that was stored. */
function embedded(organizer: NonNullable<Offer['organizer']>, state: State): Document {
  const whole = state.organizers.get(idInUrl(organizer['@id']))
  return whole ? readOrganizer(whole as Organizer) : organizer
}

function withoutUndefined(document: Document): Document {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined))
}
