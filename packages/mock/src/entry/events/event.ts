import type { Document } from '../../state.ts'
import { eventCompleteness } from '../offers/completeness.ts'
import type { Offer } from '../offers/offer.ts'
import { type OfferKind, offerPermissions } from '../offers/offer-kind.ts'
import { recordChange } from '../offers/record-change.ts'
import type { BirthdateRange } from './birthdate-range.ts'
import type { CopiedProperty } from './copied-properties.ts'
import { convertEventCalendar } from './event-calendar.ts'
import { eventTable } from './event-table.ts'
import type { Faq } from './faqs.ts'
import { readEvent } from './read-event.ts'

/** What the twin stores of an event; `readEvent` makes the document that a GET shows. */
export interface Event extends Offer {
  readonly location: PlaceLink
  readonly attendanceMode: AttendanceMode
  readonly onlineUrl?: string
  readonly audience: Audience
  readonly birthdateRange?: BirthdateRange
  /** False is left out. */
  readonly childrenOnly?: true
  /** URLs of places. */
  readonly departurePlaces?: readonly string[]
  readonly faqs?: readonly Faq[]

  // What follows is kept with the event but not shown.
  /** Of a copy: what it has from its original, and was not set since. */
  readonly copied?: readonly CopiedProperty[]
  /** A seed can say so, no request makes it so. */
  readonly hasUitpasTicketSales?: true
}

export type AttendanceMode = 'offline' | 'online' | 'mixed'

export interface Audience {
  readonly audienceType: 'everyone' | 'members' | 'education'
}

export interface PlaceLink extends Document {
  readonly '@id': string
  readonly '@type': 'Place'
}

export const eventKind: OfferKind = {
  path: 'events',
  type: 'Event',
  noun: 'event',
  idName: 'eventId',
  permissions: offerPermissions,
  table: eventTable,
  documents: (state) => state.events,
  record: (before, after, what, occasion) => recordChange(before, after, what, occasion, eventKind),
  convertCalendar: convertEventCalendar,
  read: (event, state, options) => readEvent(event as Event, eventKind, state, options),
  completeness: eventCompleteness,
}
