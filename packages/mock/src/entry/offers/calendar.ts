import { change, type Changes, unlessEmpty } from '../documents/change.ts'
import { storedDateTime } from '../documents/date-time.ts'
import { withAvailableTo } from './available-to.ts'
import { storedChildcare } from './childcare.ts'
import type {
  AdjustedDays,
  BookingAvailability,
  CalendarType,
  ClosedDays,
  Offer,
  OpeningHours,
  Status,
} from './offer.ts'
import { storedStatus } from './stored-status.ts'
import { storedSubEvents, type SubEventInput, withSubEvents } from './sub-events.ts'

/** A calendar as a client sends it, by itself or among the properties of an offer. */
export interface CalendarInput {
  readonly calendarType: CalendarType
  readonly startDate?: string
  readonly endDate?: string
  readonly status?: Status
  readonly bookingAvailability?: BookingAvailability
  readonly subEvent?: readonly SubEventInput[]
  readonly openingHours?: readonly OpeningHours[]
  readonly openingHoursClosedDays?: readonly ClosedDays[]
  readonly openingHoursAdjustedDays?: readonly AdjustedDays[]
}

/** Replaces the whole calendar: what is left out is cleared, or available again. */
export function withCalendar(offer: Offer, calendar: CalendarInput): Offer {
  return withAvailableTo(change(offer, calendar.subEvent ? withSubEventsAlone(calendar) : withOpeningHours(calendar)))
}

/** A single or multiple calendar. */
function withSubEventsAlone(calendar: CalendarInput): Changes<Offer> {
  const { status, bookingAvailability, subEvent = [] } = calendar
  return {
    calendarType: subEvent.length === 1 ? 'single' : 'multiple',
    ...withSubEvents(storedSubEvents(subEvent, status, bookingAvailability), status, bookingAvailability),
    openingHours: undefined,
    openingHoursClosedDays: undefined,
    openingHoursAdjustedDays: undefined,
  }
}

/** A periodic or permanent calendar. */
function withOpeningHours(calendar: CalendarInput): Changes<Offer> {
  const { calendarType, startDate, endDate, openingHours = [] } = calendar
  const { openingHoursClosedDays = [], openingHoursAdjustedDays = [], bookingAvailability } = calendar
  const isPeriodic = calendarType === 'periodic'
  return {
    calendarType,
    startDate: isPeriodic && startDate !== undefined ? storedDateTime(startDate) : undefined,
    endDate: isPeriodic && endDate !== undefined ? storedDateTime(endDate) : undefined,
    subEvent: undefined,
    status: storedStatus(calendar.status),
    bookingAvailability: storedBookingAvailability(bookingAvailability),
    openingHours: unlessEmpty(openingHours.map(storedOpeningHours)),
    openingHoursClosedDays: unlessEmpty(byStart(openingHoursClosedDays).map(storedDays)),
    openingHoursAdjustedDays: unlessEmpty(
      byStart(openingHoursAdjustedDays).map((days) => ({
        ...storedDays(days),
        openingHours: days.openingHours.map(storedOpeningHours),
      })),
    ),
  }
}

/** A periodic or permanent calendar can't be sold out. */
function storedBookingAvailability({ capacity }: Partial<BookingAvailability> = {}): BookingAvailability {
  return capacity === undefined ? { type: 'Available' } : { type: 'Available', capacity }
}

function storedOpeningHours({ opens, closes, dayOfWeek, childcare }: OpeningHours): OpeningHours {
  return { opens, closes, dayOfWeek, ...storedChildcare(childcare) }
}

function storedDays({ startDate, endDate, description }: ClosedDays): ClosedDays {
  return description === undefined ? { startDate, endDate } : { startDate, endDate, description }
}

function byStart<Days extends ClosedDays>(list: readonly Days[]): readonly Days[] {
  return list.toSorted((left, right) => left.startDate.localeCompare(right.startDate))
}
