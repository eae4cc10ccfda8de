import type { Document, State } from '../../state.ts'
import type { DocumentKind } from '../documents/document-kind.ts'
import type { Body } from '../documents/legacy-body.ts'
import type { Permission } from '../permissions.ts'
import type { Scope } from '../terms/taxonomy.ts'
import type { Offer } from './offer.ts'
import type { ReadOptions } from './read-offer.ts'

/** What tells events and places apart where they share a rule. */
export interface OfferKind extends DocumentKind<Offer> {
  /** Also the scope of their terms. */
  readonly path: Scope
  readonly noun: 'event' | 'place'
  completeness(offer: Offer): number
  /** What is changed in a calendar before the schema sees it. */
  convertCalendar(calendar: Body): Body
  read(offer: Offer, state: State, options?: ReadOptions): Document
}

export const offerPermissions: readonly [Permission, ...Permission[]] = [
  'AANBOD_BEWERKEN',
  'AANBOD_MODEREREN',
  'AANBOD_VERWIJDEREN',
]
