import type { SchemaError } from '../../core/problem.ts'
import type { Childcare } from './offer.ts'

/** To be spread into what has the childcare; empty childcare is none. */
export function storedChildcare({ start, end }: Childcare = {}): { readonly childcare?: Childcare } {
  if (start === undefined && end === undefined) return {}
  return { childcare: { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) } }
}

/** The hours that childcare goes around, and how error texts call them. */
export interface CaredFor {
  readonly opens: string
  readonly closes: string
  readonly opensName: string
  readonly closesName: string
}

/** Childcare starts before and ends after what it is for. @param at The pointer to the childcare. */
export function childcareErrors({ start, end }: Childcare = {}, cared: CaredFor, at: string): SchemaError[] {
  if (start !== undefined && end !== undefined && minutesOf(start) >= minutesOf(end)) {
    return [{ jsonPointer: at, error: `"${start}" must be before "${end}".` }]
  }
  return [
    ...(start !== undefined && minutesOf(start) >= minutesOf(cared.opens)
      ? [{ jsonPointer: `${at}/start`, error: `childcare.start must be before ${cared.opensName}` }]
      : []),
    ...(end !== undefined && minutesOf(end) <= minutesOf(cared.closes)
      ? [{ jsonPointer: `${at}/end`, error: `childcare.end must be after ${cared.closesName}` }]
      : []),
  ]
}

/** @param time Such as `9:00` or `09:00`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
