import type { Document } from '../../state.ts'
import type { ContactPoint } from '../documents/contact-point.ts'
import type { HistoryEntry } from '../documents/history.ts'
import type { Image } from '../documents/images.ts'
import type { Language, Localized } from '../documents/localized.ts'

/** What the twin stores of an event or place; `readOffer` makes the document that a GET shows. */
export interface Offer extends Document {
  readonly '@id': string
  readonly mainLanguage: Language
  readonly name: Localized
  readonly description?: Localized
  readonly terms: readonly Term[]

  readonly calendarType: CalendarType
  readonly startDate?: string
  readonly endDate?: string
  readonly status?: Status
  readonly bookingAvailability?: BookingAvailability
  /** Of events with a single or multiple calendar; in the order of time. */
  readonly subEvent?: readonly SubEvent[]
  readonly openingHours?: readonly OpeningHours[]
  readonly openingHoursClosedDays?: readonly ClosedDays[]
  readonly openingHoursAdjustedDays?: readonly AdjustedDays[]
  readonly availableFrom?: string
  readonly availableTo: string

  readonly workflowStatus: WorkflowStatus
  readonly typicalAgeRange?: string
  readonly priceInfo?: readonly Price[]
  readonly contactPoint?: ContactPoint
  readonly bookingInfo?: BookingInfo
  readonly organizer?: { readonly '@id': string; readonly '@type': 'Organizer' }
  readonly mediaObject?: readonly Image[]
  /** The `contentUrl` of the main image. */
  readonly image?: string
  readonly videos?: readonly Video[]
  readonly labels?: readonly string[]
  readonly hiddenLabels?: readonly string[]

  readonly creator: string
  readonly created: string
  readonly modified: string
  /** The number of the last change. */
  readonly playhead?: number
  readonly languages: readonly Language[]
  readonly completedLanguages: readonly Language[]
  readonly completeness: number

  // What follows is kept with the offer but not shown by a plain GET.
  /** E-mail addresses of those who may edit besides the creator. */
  readonly contributors?: readonly string[]
  /** In lower case: a full overwrite takes away only labels that a full body brought. */
  readonly importedLabels?: readonly string[]
  readonly rejectionReason?: string
  readonly createdByApiConsumer?: string
  /** A seed can give it, no request does. */
  readonly metadata?: Metadata
  /** Newest first. */
  readonly history?: readonly HistoryEntry[]
}

/** What publiq has worked out about an offer. */
export interface Metadata {
  readonly popularity?: number
  /** How well another event goes with this one. */
  readonly recommendationFor?: readonly { readonly event: string; readonly score: number }[]
}

export type CalendarType = 'single' | 'multiple' | 'periodic' | 'permanent'
export type WorkflowStatus = 'DRAFT' | 'READY_FOR_VALIDATION' | 'APPROVED' | 'REJECTED' | 'DELETED'

export interface Term {
  readonly id: string
  readonly label: string
  readonly domain: string
}

export interface Status {
  readonly type: 'Available' | 'TemporarilyUnavailable' | 'Unavailable'
  readonly reason?: Localized
}

export interface BookingAvailability {
  readonly type: 'Available' | 'Unavailable'
  readonly capacity?: number
}

/** What tells how many places are left, tells whether there are any. */
export interface SubEventBooking extends BookingAvailability {
  readonly remainingCapacity?: number
}

/** One time that an event takes place. */
export interface SubEvent {
  /** Its position. */
  readonly id: number
  readonly '@type': 'Event'
  readonly status: Status
  readonly bookingAvailability: SubEventBooking
  readonly startDate: string
  readonly endDate: string
  readonly childcare?: Childcare
  /** Of camps alone. */
  readonly overnight?: true
}

/** Hours before the start and after the end, such as `8:30`. */
export interface Childcare {
  readonly start?: string
  readonly end?: string
}

export interface OpeningHours {
  /** Such as `9:00` or `09:00`. */
  readonly opens: string
  readonly closes: string
  /** `monday` to `sunday`. */
  readonly dayOfWeek: readonly string[]
  /** Of events alone. */
  readonly childcare?: Childcare
}

/** Days, both included, as `2026-12-24`. */
export interface ClosedDays {
  readonly startDate: string
  readonly endDate: string
  readonly description?: Localized
}

export interface AdjustedDays extends ClosedDays {
  readonly openingHours: readonly OpeningHours[]
}

export interface Price {
  readonly category: 'base' | 'tariff' | 'uitpas'
  readonly name: Localized
  /** In euro. */
  readonly price: number
  readonly priceCurrency: string
  readonly groupPrice?: true
}

export interface BookingInfo {
  readonly phone?: string
  readonly email?: string
  readonly url?: string
  readonly urlLabel?: Localized
  readonly availabilityStarts?: string
  readonly availabilityEnds?: string
}

export interface Video {
  readonly id: string
  readonly url: string
  readonly embedUrl: string
  readonly language: Language
  readonly copyrightHolder?: string
}
