import { change, type Changes, unlessEmpty } from './change.ts'
import { withAvailableTo } from './available-to.ts'
import { storedDateTime } from './date-time.ts'
import type {
  AdjustedDays,
  BookingAvailability,
  CalendarType,
  ClosedDays,
  Offer,
  OpeningHours,
  Status,
} from './offer.ts'
import { storedStatus } from './status.ts'

/** A calendar as a client sends it, by itself or among the properties of an offer. */
export interface CalendarInput {
  readonly calendarType: CalendarType
  readonly startDate?: string
  readonly endDate?: string
  readonly status?: Status
  readonly bookingAvailability?: BookingAvailability
  readonly openingHours?: readonly OpeningHours[]
  readonly openingHoursClosedDays?: readonly ClosedDays[]
  readonly openingHoursAdjustedDays?: readonly AdjustedDays[]
}

/** Replaces the whole calendar, periodic or permanent: what is left out is cleared, or available again. */
export function withCalendar(offer: Offer, calendar: CalendarInput): Offer {
  return withAvailableTo(change(offer, storedCalendar(calendar)))
}

function storedCalendar(calendar: CalendarInput): Changes<Offer> {
  const { calendarType, startDate, endDate, openingHours = [] } = calendar
  const { openingHoursClosedDays = [], openingHoursAdjustedDays = [], bookingAvailability } = calendar
  const isPeriodic = calendarType === 'periodic'
  return {
    calendarType,
    startDate: isPeriodic && startDate !== undefined ? storedDateTime(startDate) : undefined,
    endDate: isPeriodic && endDate !== undefined ? storedDateTime(endDate) : undefined,
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

function storedOpeningHours({ opens, closes, dayOfWeek }: OpeningHours): OpeningHours {
  return { opens, closes, dayOfWeek }
}

function storedDays({ startDate, endDate, description }: ClosedDays): ClosedDays {
  return description === undefined ? { startDate, endDate } : { startDate, endDate, description }
}

function byStart<Days extends ClosedDays>(list: readonly Days[]): readonly Days[] {
  return list.toSorted((left, right) => left.startDate.localeCompare(right.startDate))
}
