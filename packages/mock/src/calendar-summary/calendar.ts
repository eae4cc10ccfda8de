import type { Localized } from '../entry/documents/localized.ts'
import type { Childcare } from './childcare.ts'
import type { Day, Moment } from './moment.ts'
import type { Week } from './week.ts'

/** What a summary can be made of: a calendar as it is in one time zone, now. */
export type Calendar = SingleCalendar | MultipleCalendar | PeriodicCalendar | PermanentCalendar

export interface SingleCalendar extends Common {
  readonly type: 'single'
  readonly occurrence: Occurrence
}

export interface MultipleCalendar extends Common {
  readonly type: 'multiple'
  /** From the first start to the last end. */
  readonly whole: Dates
  readonly occurrences: readonly Occurrence[]
}

export interface PeriodicCalendar extends Common, Dates, OpeningTimes {
  readonly type: 'periodic'
}

export interface PermanentCalendar extends Common, OpeningTimes {
  readonly type: 'permanent'
}

interface Common {
  readonly availability: Availability
  readonly now: Moment
}

export interface Availability {
  /** Places have words of their own. */
  readonly of: 'event' | 'place'
  readonly state: 'available' | 'cancelled' | 'postponed' | 'soldOut'
  readonly reason: Localized
}

export interface Dates {
  readonly start: Moment
  readonly end: Moment
  readonly availability: Availability
}

/** One time that an event takes place. */
export interface Occurrence extends Dates {
  readonly childcare: Childcare | undefined
  readonly isOvernight: boolean
}

export interface OpeningTimes {
  readonly week: Week
  /** Those that are not over yet, as are `closed`. */
  readonly adjusted: readonly DeviatingDays[]
  readonly closed: readonly DeviatingDays[]
}

/** Days, both included, on which the week does not hold. */
export interface DeviatingDays {
  readonly start: Day
  readonly end: Day
  readonly description: Localized
  readonly week: Week
}
