import { clockInBrussels, instantInBrussels } from '../core/brussels-time.ts'
import type { LimitPeriod, Period } from './uitpas-seed.ts'

const day = 86_400_000

/** As UiTPAS writes moments: to the second, with the offset of UTC. */
export function momentOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}+00:00`
}

/** The day in Brussels, `yyyy-mm-dd`. */
export function dayOf(instant: number): string {
  return new Date(clockInBrussels(instant)).toISOString().slice(0, 10)
}

/** The last second of a day in Brussels, as UiTPAS writes moments. */
export function endOfDay(date: string): string {
  return momentOf(instantInBrussels(Date.parse(date) + day) - 1000)
}

export function isWithin(instant: number, { begin, end }: Period): boolean {
  return Date.parse(begin) <= instant && (end === undefined || instant <= Date.parse(end))
}

/** Whether two moments are in the same day, week, ... of the calendar in Brussels: then they count for the same limit. */
export function isSamePeriod(one: number, other: number, period: LimitPeriod): boolean {
  return periodStart(clockInBrussels(one), period) === periodStart(clockInBrussels(other), period)
}

/** When the period began, of a clock as if it were UTC. */
function periodStart(clock: number, period: LimitPeriod): number {
  const date = new Date(clock)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  switch (period) {
    case 'ABSOLUTE':
      return 0
    case 'DAY':
      return Date.UTC(year, month, date.getUTCDate())
    case 'WEEK':
      return Date.UTC(year, month, date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
    case 'MONTH':
      return Date.UTC(year, month)
    case 'QUARTER':
      return Date.UTC(year, month - (month % 3))
    case 'YEAR':
      return Date.UTC(year, 0)
  }
}
