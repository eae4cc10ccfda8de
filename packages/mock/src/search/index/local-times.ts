import { clockInBrussels } from '../../core/brussels-time.ts'
import { everything, type Ranges } from './ranges.ts'

const day = 86_400_000

/** When on a day something is on, in Brussels, as `HHMM` numbers: what goes past midnight falls in two. */
export function localTimesOf(from: number, to: number): Ranges {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return everything
  const start = clockInBrussels(from)
  const end = clockInBrussels(to)
  const nights = Math.floor(end / day) - Math.floor(start / day)
  if (nights <= 0) return [hourAndMinute(start), hourAndMinute(end)]
  const firstAndLastDay = [hourAndMinute(start), 2359, 0, hourAndMinute(end)]
  return nights === 1 ? firstAndLastDay : [...firstAndLastDay, 0, 2359]
}

function hourAndMinute(clock: number): number {
  const at = new Date(clock)
  return at.getUTCHours() * 100 + at.getUTCMinutes()
}
