import type { Document } from '../../state.ts'
import type { HistoryEntry } from './history.ts'

export type Language = 'nl' | 'fr' | 'de' | 'en'
export type Localized<Value = string> = { readonly [language in Language]?: Value }

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
  /** Newest first. */
  readonly history?: readonly HistoryEntry[]
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

export interface OpeningHours {
  /** Such as `9:00` or `09:00`. */
  readonly opens: string
  readonly closes: string
  /** `monday` to `sunday`. */
  readonly dayOfWeek: readonly string[]
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

export interface ContactPoint {
  readonly phone: readonly string[]
  readonly email: readonly string[]
  readonly url: readonly string[]
}

export interface BookingInfo {
  readonly phone?: string
  readonly email?: string
  readonly url?: string
  readonly urlLabel?: Localized
  readonly availabilityStarts?: string
  readonly availabilityEnds?: string
}

export interface Image {
  readonly '@id': string
  readonly '@type': 'schema:ImageObject'
  readonly id: string
  readonly contentUrl: string
  readonly thumbnailUrl: string
  readonly description: string
  readonly copyrightHolder: string
  readonly inLanguage: string
}

export interface Video {
  readonly id: string
  readonly url: string
  readonly embedUrl: string
  readonly language: Language
  readonly copyrightHolder?: string
}
