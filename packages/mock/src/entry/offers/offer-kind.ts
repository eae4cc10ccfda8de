import type { SpecTable } from '../../core/spec.ts'
import type { Document, State } from '../../state.ts'
import type { Scope } from '../terms/taxonomy.ts'
import type { Offer } from './offer.ts'

/** What tells events and places apart where they share a rule. */
export interface OfferKind {
  /** The first segment of their paths, and the scope of their terms. */
  readonly path: Scope
  /** As error texts call one. */
  readonly noun: 'event' | 'place'
  /** The parameter of their paths that holds the id. */
  readonly idName: 'eventId' | 'placeId'
  readonly table: SpecTable
  documents(state: State): Map<string, Document>
  completeness(offer: Offer): number
}
