import { instantInBrussels } from '../../core/brussels-time.ts'
import type { Document } from '../../state.ts'
import { objectsOf, textOf, textsOf } from './source.ts'

const day = 86_400_000
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** No calendar is walked further: a hundred years are enough. */
const mostDays = 36_600

/** A day on which something is open: midnight of it as if it were UTC, its weekday, and from when to when. */
export interface OpenDay {
  readonly weekday: string
  /** Instants, one after the other: from, to, from, to. */
  readonly slots: readonly number[]
}

/**
 * The open days of a calendar by its opening hours, its closed days and its adjusted days.
 *
 * @param from Midnight of the first day on a calendar, as if it were UTC; the days stop before `to`, likewise.
 */
export function openDaysOf(calendar: Document, from: number, to: number): readonly OpenDay[] {
  const usual = hoursOf(calendar['openingHours'])
  const closed = objectsOf(calendar['openingHoursClosedDays']).map(daysOf)
  const adjusted = objectsOf(calendar['openingHoursAdjustedDays']).map((period) => ({
    ...daysOf(period),
    hours: hoursOf(period['openingHours']),
  }))
  const open: OpenDay[] = []
  if (usual.length === 0 && adjusted.length === 0) return open
  for (let count = 0, midnight = from; midnight < to && count < mostDays; count++, midnight += day) {
    const start = midnight - (midnight % day)
    const date = new Date(start).toISOString().slice(0, 10)
    const isWithin = ({ first, last }: { first: string; last: string }) => first <= date && date <= last
    if (closed.some(isWithin)) continue
    const hours = adjusted.find(isWithin)?.hours ?? usual
    const weekday = weekdays[new Date(start).getUTCDay()] ?? ''
    const slots = hours.flatMap((slot) => (slot.weekdays.includes(weekday) ? slotOn(slot, start) : []))
    if (slots.length > 0) open.push({ weekday, slots })
  }
  return open
}

/** The weekdays with at least four days, Monday first. */
export function recurring(days: readonly string[]): readonly string[] {
  return [...weekdays.slice(1), 'sunday'].filter((weekday) => days.filter((other) => other === weekday).length >= 4)
}

/** The weekdays from a day to another, both as the clock shows them there. */
export function weekdaysBetween(from: number, to: number): readonly (readonly [date: number, weekday: string])[] {
  const first = Math.floor(from / day)
  const length = Math.min(Math.floor(to / day) - first + 1, mostDays)
  return Array.from({ length: Math.max(length, 0) }, (_, index) => [
    first + index,
    weekdays[new Date((first + index) * day).getUTCDay()] ?? '',
  ])
}

function daysOf(period: Document): { first: string; last: string } {
  return {
    first: (textOf(period['startDate']) ?? '').slice(0, 10),
    last: (textOf(period['endDate']) ?? '').slice(0, 10),
  }
}

interface Slot {
  readonly weekdays: readonly string[]
  /** In minutes since midnight. */
  readonly opens: number
  readonly closes: number
}

/** What would close before it opens is left out. */
function hoursOf(openingHours: unknown): readonly Slot[] {
  return objectsOf(openingHours).flatMap(({ dayOfWeek, opens: opening, closes: closing }) => {
    const [opens, closes] = [minutesOf(opening), minutesOf(closing)]
    if (opens === undefined || closes === undefined || opens > closes) return []
    return [{ weekdays: textsOf(dayOfWeek).map((name) => name.toLowerCase()), opens, closes }]
  })
}

function slotOn({ opens, closes }: Slot, midnight: number): readonly number[] {
  return [instantInBrussels(midnight + opens * 60_000), instantInBrussels(midnight + closes * 60_000)]
}

function minutesOf(time: unknown): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)/.exec(textOf(time) ?? '') ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}
