import { clockInBrussels } from '../../core/brussels-time.ts'
import type { Document } from '../../state.ts'
import { everything, type Ranges } from './ranges.ts'
import { objectOf, textOf } from './source.ts'

/** What can be searched of for whom an offer is; what is missing can't be found. */
export interface Ages {
  readonly typicalAgeRange?: Ranges
  readonly allAges?: boolean
  /** From midnight to midnight, as if in UTC. */
  readonly birthdateRange?: Ranges
  /** What follows from the other one, as it is shown. */
  readonly typicalAgeRangeConverted?: string
  readonly birthdateRangeConverted?: { readonly from: string; readonly to: string }
}

/** @param now When it is indexed: the day that a permanent event is measured by. */
export function agesOf(offer: Document, isEvent: boolean, now: number): Ages {
  const entered = textOf(offer['typicalAgeRange'])
  const ages = entered === undefined ? {} : typicalAges(entered)
  if (!isEvent) return ages
  const day = referenceDay(offer, now)
  const { from, to } = objectOf(offer['birthdateRange'])
  const born = [midnight(textOf(from)), midnight(textOf(to))] as const
  if (born[0] === undefined || born[1] === undefined) return { ...ages, ...birthdates(ages, day) }
  if (entered !== undefined && entered !== '-') return { ...ages, birthdateRange: [born[0], born[1]] }
  return { birthdateRange: [born[0], born[1]], ...agesBorn(born[0], born[1], day) }
}

function typicalAges(range: string): Ages {
  const [from = '', to = ''] = range.split('-')
  const [least, most] = [Number(from), to === '' ? Infinity : Number(to)]
  return { typicalAgeRange: [least, most], allAges: least === 0 && most === Infinity }
}

function birthdates({ typicalAgeRange, allAges }: Ages, day: number | undefined): Ages {
  const [least, most] = typicalAgeRange ?? []
  if (least === undefined || most === undefined) return {}
  if (allAges) return { birthdateRange: everything }
  if (day === undefined) return {}
  const latest = yearsBefore(day, least)
  if (most === Infinity) return { birthdateRange: [-Infinity, latest] }
  const earliest = yearsBefore(day, most + 1) + 86_400_000
  return {
    birthdateRange: [earliest, latest],
    birthdateRangeConverted: { from: dateOf(earliest), to: dateOf(latest) },
  }
}

function agesBorn(from: number, to: number, day: number | undefined): Ages {
  if (day === undefined) return {}
  const [least, most] = [ageAt(day, to), ageAt(day, from)]
  return { typicalAgeRange: [least, most], allAges: false, typicalAgeRangeConverted: `${least}-${most}` }
}

/** The day on which an event starts, as its own offset has it. */
function referenceDay({ calendarType, startDate }: Document, now: number): number | undefined {
  if (calendarType === 'permanent') return midnight(new Date(clockInBrussels(now)).toISOString())
  return midnight(textOf(startDate))
}

function midnight(date: string | undefined): number | undefined {
  const instant = Date.parse(`${date?.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(instant) ? undefined : instant
}

function yearsBefore(day: number, years: number): number {
  const date = new Date(day)
  return Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate())
}

/** In whole years; nobody is younger than nought. */
function ageAt(day: number, born: number): number {
  const [at, birth] = [new Date(day), new Date(born)]
  const years = at.getUTCFullYear() - birth.getUTCFullYear()
  return Math.max(yearsBefore(day, years) < born ? years - 1 : years, 0)
}

function dateOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10)
}
