import { partsInZone } from '../entry/documents/date-time.ts'

/** A date of the calendar, wherever it holds. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** Monday is 0. */
  readonly weekday: number
}

/** An instant, as the calendars and clocks of one time zone show it. */
export interface Moment extends Day {
  /** Milliseconds since 1970. */
  readonly instant: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** East of Greenwich, in minutes. */
  readonly offset: number
}

const minuteMs = 60_000
const dayMs = 86_400_000

/** @throws {RangeError} For a time zone that does not exist. */
export function momentIn(timeZone: string, instant: number): Moment {
  const offset = offsetIn(timeZone, instant)
  const shown = new Date(instant + offset)
  return {
    instant,
    ...dayOf(shown),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    offset: Math.round(offset / minuteMs),
  }
}

/** @param date As `2026-12-24`; what follows is not read. */
export function dayOfDate(date: string): Day {
  return dayOf(new Date(`${date.slice(0, 10)}T00:00:00Z`))
}

/** How many days since the Monday of 1969-12-29: weeks start at its multiples of seven. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / dayMs + 3
}

export function isSameDay(one: Day, other: Day): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year
}

function dayOf(shown: Date): Day {
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: (shown.getUTCDay() + 6) % 7,
  }
}

/** Asking Intl takes longer than all else; most days have one offset, and that is remembered. */
function offsetIn(timeZone: string, instant: number): number {
  const midnights = midnightOffsets(timeZone)
  const midnight = Math.floor(instant / dayMs) * dayMs
  const [before, after] = [midnight, midnight + dayMs].map((at) => {
    const offset = midnights.get(at) ?? askOffset(timeZone, at)
    midnights.set(at, offset)
    return offset
  })
  return before !== undefined && before === after ? before : askOffset(timeZone, instant)
}

function askOffset(timeZone: string, instant: number): number {
  const { year, month, day, hour, minute, second } = partsInZone(instant, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

const offsets = new Map<string, Map<number, number>>()

/** By midnight in Greenwich. */
function midnightOffsets(timeZone: string): Map<number, number> {
  const known = offsets.get(timeZone) ?? new Map<number, number>()
  offsets.set(timeZone, known)
  return known
}
