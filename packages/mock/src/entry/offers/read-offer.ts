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
const inner = {
  contributors: undefined,
  importedLabels: undefined,
  rejectionReason: undefined,
  createdByApiConsumer: undefined,
  history: undefined,
  copied: undefined,
  hasUitpasTicketSales: undefined,
  isDummyPlaceForEducationEvents: undefined,
  metadata: undefined,
} satisfies { readonly [Property in keyof Offer]?: undefined }

/** The document that a GET shows: what is stored, and what is only known at the time of reading. */
export function readOffer(offer: Offer, kind: OfferKind, state: State, options: ReadOptions = {}): Document {
  const { terms, priceInfo, videos, organizer, contributors } = offer
  const prices = priceInfo?.filter(({ category }) => options.embedUitpasPrices || category !== 'uitpas') ?? []
  return withoutUndefined({
    ...offer,
    ...inner,
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

/** Property by property: each read of an event or place goes through here, and a list of pairs takes three times as long. */
function withoutUndefined(document: Document): Document {
  const defined: Record<string, unknown> = {}
  for (const property in document) {
    const value = document[property]
    if (value !== undefined) defined[property] = value
  }
  return defined
}
