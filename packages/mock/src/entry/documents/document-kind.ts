import type { SpecTable } from '../../core/spec.ts'
import type { Documents } from '../../documents.ts'
import type { Document, State } from '../../state.ts'
import type { Permission } from '../permissions.ts'
import type { Occasion } from './history.ts'

/** What tells events, places and organizers apart where they share a rule. */
export interface DocumentKind<Stored extends Document = Document> {
  /** The first segment of their paths. */
  readonly path: 'events' | 'places' | 'organizers'
  readonly type: 'Event' | 'Place' | 'Organizer'
  /** As error texts call one. */
  readonly noun: 'event' | 'place' | 'Organizer'
  /** The parameter of their paths that holds the id. */
  readonly idName: 'eventId' | 'placeId' | 'organizerId'
  /** What users are told that they may do with one; the first is what a change takes. */
  readonly permissions: readonly [Permission, ...Permission[]]
  readonly table: SpecTable
  documents(state: State): Documents
  /** What a change brings with it; never asked when nothing changed. @param what What was done, in Dutch. */
  record(before: Stored, after: Stored, what: string, occasion: Occasion): Stored
  /** The document that a GET shows. */
  read(document: Stored, state: State): Document
}
