import type { SchemaError } from '../../core/problem.ts'
import { change } from '../documents/change.ts'
import type { Offer } from './offer.ts'

const allAges = '-'

/** Takes the place of an event's birthdate range. @param range Such as `6-12`, `6-`, `-12` or `-`. */
export function withTypicalAgeRange(offer: Offer, range: string): Offer {
  return change(offer, { typicalAgeRange: normalise(range), birthdateRange: undefined })
}

/** An offer that never had an age range stays without. */
export function withoutTypicalAgeRange(offer: Offer): Offer {
  return offer.typicalAgeRange === undefined ? offer : change(offer, { typicalAgeRange: allAges })
}

export function typicalAgeRangeErrors(range: string | undefined): SchemaError[] {
  const [from, to] = agesOf(range ?? allAges)
  if (from === undefined || to === undefined || from <= to) return []
  return [{ jsonPointer: '/typicalAgeRange', error: '"From" age should not be greater than the "to" age.' }]
}

function normalise(range: string): string {
  const [from = 0, to] = agesOf(range)
  return from === 0 && to === undefined ? allAges : `${from}-${to ?? ''}`
}

/** The pattern lets any number of digits through: what no integer can hold is the largest. */
function agesOf(range: string): readonly (number | undefined)[] {
  return range.split('-').map((age) => (age === '' ? undefined : Math.min(Number(age), Number.MAX_SAFE_INTEGER)))
}
