import { clockInBrussels } from '../../core/brussels-time.ts'
import type { Offer } from '../../entry/offers/offer.ts'
import { openDaysOf } from '../../search/index/open-days.ts'

const day = 86_400_000

/**
 * Whether an event goes on.
 *
 * @param margin In milliseconds, before and after.
 */
export function isOpenAt(event: Partial<Offer>, instant: number, margin: number): boolean {
  return slotsAround(event, instant).some(([from, to]) => from - margin <= instant && instant <= to + margin)
}

/** Whether it will never go on again. */
export function isOver({ endDate, calendarType }: Partial<Offer>, instant: number, margin: number): boolean {
  return calendarType !== 'permanent' && endDate !== undefined && Date.parse(endDate) + margin < instant
}

type Slot = readonly [from: number, to: number]

/** When an event goes on, at least as far as a day around an instant. */
function slotsAround(event: Partial<Offer>, instant: number): readonly Slot[] {
  const { subEvent = [], openingHours = [], openingHoursAdjustedDays = [] } = event
  if (subEvent.length > 0) {
    return subEvent.map(({ startDate, endDate }) => [Date.parse(startDate), Date.parse(endDate)])
  }
  const whole: Slot = [timeOf(event.startDate, -Infinity), timeOf(event.endDate, Infinity)]
  if (openingHours.length === 0 && openingHoursAdjustedDays.length === 0) return [whole]
  const midnight = Math.floor(clockInBrussels(instant) / day) * day
  return openDaysOf(event, midnight - day, midnight + 2 * day)
    .flatMap(({ slots }) => pairs(slots))
    .filter(([from, to]) => whole[0] <= to && from <= whole[1])
}

function timeOf(date: string | undefined, otherwise: number): number {
  return date === undefined ? otherwise : Date.parse(date)
}

function pairs(slots: readonly number[]): readonly Slot[] {
  return slots.flatMap((from, index) => (index % 2 === 0 ? [[from, slots[index + 1] ?? from] as const] : []))
}
