import type { OpeningHours } from '../entry/offers/offer.ts'
import { type Childcare, isSameChildcare, readChildcare, sharedChildcare } from './childcare.ts'
import { shortHour } from './short-hour.ts'

/** The hours of each day, Monday first; a day without hours is closed. */
export type Week = readonly (readonly Opening[])[]

export interface Opening {
  /** As `9:00`. */
  readonly opens: string
  readonly closes: string
  readonly childcare?: Childcare
}

const dayNames: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

export function readWeek(openingHours: readonly OpeningHours[] = []): Week {
  return dayNames.map((name) =>
    openingHours
      .flatMap((hours) => hours.dayOfWeek.filter((day) => day === name).map(() => readOpening(hours)))
      // By the hour alone: half past nine stays before nine.
      .toSorted((one, other) => Number.parseInt(one.opens) - Number.parseInt(other.opens)),
  )
}

function readOpening({ opens, closes, childcare }: OpeningHours): Opening {
  const care = readChildcare(childcare)
  return { opens: shortHour(opens), closes: shortHour(closes), ...(care && { childcare: care }) }
}

export function isEverOpen(week: Week): boolean {
  return week.some((openings) => openings.length > 0)
}

/** The childcare of every hour of the week. */
export function childcareOfWeek(week: Week): Childcare | undefined {
  return sharedChildcare(week.flat())
}

/** The childcares of one day: what its hours share once, what they don't with each that has it. */
export function childcaresOfDay(openings: readonly Opening[]): readonly Childcare[] {
  const shared = sharedChildcare(openings)
  return shared ? [shared] : openings.flatMap(({ childcare }) => childcare ?? [])
}

/** The childcares of days that are told together, each once. */
export function childcaresOfDays(openings: readonly Opening[]): readonly Childcare[] {
  const all = openings.flatMap(({ childcare }) => childcare ?? [])
  return all.filter((one, index) => all.findIndex((other) => isSameChildcare(one, other)) === index)
}

/** When a day first opens and last closes. */
export function outerHours(openings: readonly Opening[]): { readonly opens: string; readonly closes: string } {
  const earliest = openings.map(({ opens }) => opens).toSorted(byTime)[0]
  const latest = openings
    .map(({ closes }) => closes)
    .toSorted(byTime)
    .at(-1)
  return { opens: earliest ?? '', closes: latest ?? '' }
}

const byTime = (one: string, other: string) => one.padStart(5, '0').localeCompare(other.padStart(5, '0'))

export interface DaysTogether {
  /** Monday is 0. */
  readonly days: readonly number[]
  readonly openings: readonly Opening[]
}

/** The open days, with those together that have the same hours and childcare. */
export function daysTogether(week: Week): readonly DaysTogether[] {
  const groups: DaysTogether[] = []
  for (const [day, openings] of week.entries()) {
    if (openings.length === 0) continue
    const index = groups.findIndex((group) => isSameHours(group.openings, openings))
    const group = groups[index]
    if (group) groups[index] = { ...group, days: [...group.days, day] }
    else groups.push({ days: [day], openings })
  }
  return groups
}

function isSameHours(one: readonly Opening[], other: readonly Opening[]): boolean {
  return (
    one.length === other.length &&
    one.every((opening, index) => {
      const { opens, closes, childcare } = other[index] ?? {}
      return opening.opens === opens && opening.closes === closes && isSameChildcare(opening.childcare, childcare)
    })
  )
}

/**
 * Days that follow each other, as first and last.
 *
 * @param days Monday is 0.
 * @param firstWeekday The day that the week starts with: days do not follow each other across it.
 */
export function runsOfDays(days: readonly number[], firstWeekday = 0): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  const order = dayNames.map((_, index) => (firstWeekday + index) % 7)
  for (const [index, day] of order.entries()) {
    if (!days.includes(day)) continue
    const run = runs.at(-1)
    if (run && index > 0 && run[1] === order[index - 1]) run[1] = day
    else runs.push([day, day])
  }
  return runs
}
