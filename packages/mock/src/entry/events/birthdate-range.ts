import { problem, type SchemaError } from '../../core/problem.ts'
import { change } from '../documents/change.ts'
import type { Event } from './event.ts'

/** Dates such as `2019-01-31`. */
export interface BirthdateRange {
  readonly from: string
  readonly to: string
}

/** Takes the place of the age range. */
export function withBirthdateRange(event: Event, { from, to }: BirthdateRange): Event {
  return change<Event, Ages>(event, { birthdateRange: { from, to }, typicalAgeRange: undefined })
}

/** An event that has no age range either is for all ages again. */
export function withoutBirthdateRange(event: Event): Event {
  if (!event.birthdateRange) return event
  return change<Event, Ages>(event, { birthdateRange: undefined, typicalAgeRange: event.typicalAgeRange ?? '-' })
}

export function birthdateRangeErrors(range: BirthdateRange | undefined): SchemaError[] {
  if (!range || range.from <= range.to) return []
  return [{ jsonPointer: '/birthdateRange', error: '"From" birthdate should not be greater than the "to" birthdate.' }]
}

export function refuseBothAges({ typicalAgeRange, birthdateRange }: Ages): void {
  if (typicalAgeRange === undefined || birthdateRange === undefined) return
  const path = 'uitdatabank/cannot-combine-typical-age-and-birthdate-range'
  const detail = 'An event cannot have both a typicalAgeRange and a birthdateRange.'
  throw problem(path, 400, 'Cannot combine typical age and birthdate range', detail)
}

interface Ages {
  readonly typicalAgeRange?: string
  readonly birthdateRange?: BirthdateRange
}
