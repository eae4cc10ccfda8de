import { storedDateTime } from '../entry/documents/date-time.ts'
import type { AdjustedDays, ClosedDays, Offer, SubEvent } from '../entry/offers/offer.ts'
import type { Document } from '../state.ts'
import type { Availability, Calendar, DeviatingDays, Occurrence, OpeningTimes } from './calendar.ts'
import { readChildcare } from './childcare.ts'
import { dayNumber, dayOfDate, type Moment, momentIn } from './moment.ts'
import { readWeek } from './week.ts'

export interface ReadOptions {
  /** Milliseconds since 1970. */
  readonly now: number
  /** A name of the IANA database, in which dates and hours are told. */
  readonly timeZone: string
  /** Leaves out the times of a multiple calendar that are over. */
  readonly hidePast: boolean
}

/**
 * The calendar of an event or place, for {@link summarize}: what no language, size or format changes.
 *
 * @throws {TypeError} When the document has a date that can't be read, or lacks one.
 * @throws {RangeError} For a time zone that does not exist.
 */
export function readCalendar(document: Document, options: ReadOptions): Calendar {
  const offer = document as Partial<Offer>
  const now = momentIn(options.timeZone, options.now)
  const availability = readAvailability(offer, kindOf(offer))
  switch (offer.calendarType) {
    case 'single':
      return {
        type: 'single',
        now,
        availability,
        // Its only sub-event tells what the calendar itself does not.
        occurrence: { ...readPeriod(offer, options), availability, ...readCare(offer.subEvent?.[0]) },
      }
    case 'multiple':
      return {
        type: 'multiple',
        now,
        availability,
        whole: { ...readPeriod(offer, options), availability },
        occurrences: readOccurrences(offer, options),
      }
    case 'periodic':
      return { type: 'periodic', now, availability, ...readPeriod(offer, options), ...readTimes(offer, now) }
    default:
      return { type: 'permanent', now, availability, ...readTimes(offer, now) }
  }
}

function kindOf({ '@context': context, '@id': url }: Partial<Offer>): Availability['of'] {
  const isPlace = typeof context === 'string' ? /\/contexts\/place$/i.test(context) : /\/places\/[^/]+$/.test(url ?? '')
  return isPlace ? 'place' : 'event'
}

function readAvailability(
  { status, bookingAvailability }: Pick<Partial<Offer>, 'status' | 'bookingAvailability'>,
  of: Availability['of'],
): Availability {
  const reason = status?.reason ?? {}
  if (status?.type === 'Unavailable') return { of, reason, state: 'cancelled' }
  if (status?.type === 'TemporarilyUnavailable') return { of, reason, state: 'postponed' }
  return { of, reason, state: bookingAvailability?.type === 'Unavailable' ? 'soldOut' : 'available' }
}

function readOccurrences(offer: Partial<Offer>, options: ReadOptions): readonly Occurrence[] {
  const { now, hidePast } = options
  const { '@id': url, subEvent = [] } = offer
  return subEvent
    .filter(({ endDate }) => !hidePast || instantOf(endDate) > now)
    .map((part) => ({
      ...readPeriod({ '@id': url, ...part }, options),
      // Of an event, even when a place has it.
      availability: readAvailability(part, 'event'),
      ...readCare(part),
    }))
}

function readCare({ childcare, overnight }: Partial<SubEvent> = {}): Pick<Occurrence, 'childcare' | 'isOvernight'> {
  return { childcare: readChildcare(childcare), isOvernight: overnight === true }
}

function readPeriod(
  { '@id': url, startDate, endDate }: { '@id'?: string | undefined; startDate?: string; endDate?: string },
  { timeZone }: ReadOptions,
): { readonly start: Moment; readonly end: Moment } {
  const [start, end] = [instantOf(startDate), instantOf(endDate)]
  if (Number.isNaN(start) || Number.isNaN(end)) {
    throw new TypeError(`The calendar of ${url} needs a startDate and an endDate such as 2026-12-24T20:00:00+01:00.`)
  }
  return { start: momentIn(timeZone, start), end: momentIn(timeZone, end) }
}

function instantOf(dateTime = ''): number {
  return Date.parse(storedDateTime(dateTime))
}

function readTimes(offer: Partial<Offer>, now: Moment): OpeningTimes {
  const { openingHours, openingHoursAdjustedDays, openingHoursClosedDays } = offer
  return {
    week: readWeek(openingHours),
    adjusted: readDeviatingDays(openingHoursAdjustedDays, now),
    closed: readDeviatingDays(openingHoursClosedDays, now),
  }
}

function readDeviatingDays(
  periods: readonly (AdjustedDays | ClosedDays)[] = [],
  now: Moment,
): readonly DeviatingDays[] {
  return periods
    .map((period) => ({
      start: dayOfDate(period.startDate),
      end: dayOfDate(period.endDate),
      description: period.description ?? {},
      week: readWeek('openingHours' in period ? period.openingHours : []),
    }))
    .filter(({ end }) => dayNumber(end) >= dayNumber(now))
}
