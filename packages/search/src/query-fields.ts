import type {
  AttendanceMode,
  AudienceType,
  BookingAvailabilityType,
  CalendarType,
  DayOfWeek,
  Language,
  OrganizerWorkflowStatus,
  StatusType,
  WorkflowStatus,
} from './generated/types.ts'

/** A language, or `*` for a field in any language. */
type In = Language | '*'

/** Texts that are looked up word by word, in any case: a value is found where its words follow each other. */
export type WordField =
  | `name.${In}`
  | `description.${In}`
  | `address.${In}.${'addressLocality' | 'streetAddress'}`
  // Events and places
  | `organizer.name.${In}`
  | 'labels_free_text'
  | 'terms_free_text.label'
  // Events
  | `location.name.${In}`
  | 'performer_free_text.name'
  // Organizers
  | `educationalDescription.${In}`

/** Values that are compared whole. */
export type TextField =
  | '@id'
  | '@type'
  | 'id'
  | `address.${In}.${'addressCountry' | 'postalCode'}`
  | 'completedLanguages'
  | 'contributors'
  | 'creator'
  | 'labels'
  | 'languages'
  | 'mainLanguage'
  | 'regions'
  // Events and places
  | `organizer.${'@id' | '@type' | 'id' | 'labels'}`
  | `terms.${'id' | 'label'}`
  | 'terms_free_text.id'
  | 'typeIds'
  | 'themeIds'
  | 'facilityIds'
  // Events
  | `location.${'@id' | '@type' | 'id' | 'labels' | 'mainId' | 'terms.id' | 'terms.label'}`
  | 'departurePlaces'
  | 'production.id'
  // Places
  | 'global_address_identifier'
  | 'unique_address_identifier'
  // Organizers
  | 'domain'
  | 'url'

type NumberField =
  | 'completeness'
  // Events and places
  | 'mediaObjectsCount'
  | 'metadata.popularity'
  | 'price'
  | 'typicalAgeRange'
  | 'videosCount'
  // Organizers
  | 'imagesCount'

type BooleanField = 'allAges' | 'childrenOnly' | 'hasChildcare' | 'hasOvernight' | 'isDuplicate'

type MomentField = 'created' | 'indexedAt' | 'modified' | 'availableRange' | 'availableTo' | 'dateRange'

/** A text has to say its time zone: `2026-12-05T20:00:00+01:00`, without milliseconds. */
type Moment = Date | `${string}T${string}${'Z' | `${'+' | '-'}${string}`}`

/** The fields that have an order, with what a bound is in them. */
export type RangeFields = Readonly<
  Record<TextField, string> &
    Record<NumberField, number> &
    Record<MomentField, Moment> & {
      /** `YYYY-MM-DD`; events alone have it. */
      birthdateRange: `${number}-${number}-${number}`
      /** `HHMM`, on a clock in Brussels. */
      localTimeRange: `${number}`
    }
>

/**
 * The fields that a query can name, with what their values are.
 *
 * What a kind of document lacks is never found in it; organizers have fewer fields than events and places.
 */
export type Fields = RangeFields &
  Readonly<
    Record<WordField, string> &
      Record<BooleanField, boolean> & {
        attendanceMode: AttendanceMode
        audienceType: AudienceType
        bookingAvailability: BookingAvailabilityType
        calendarType: CalendarType
        recurringOnDayOfWeek: DayOfWeek
        status: StatusType
        workflowStatus: WorkflowStatus | OrganizerWorkflowStatus
      }
  >

export type Field = keyof Fields
