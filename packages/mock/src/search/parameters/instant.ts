import { refused } from '../problems.ts'
import { type Parameters, singleText } from './parameters.ts'

/**
 * A moment, in milliseconds; days and hours that don't exist roll over, as in PHP.
 * @throws {ProblemResponse} For any other form.
 */
export function instantParameter(parameters: Parameters, name: string): number | undefined {
  const text = singleText(parameters, name)
  if (text === undefined) return undefined
  // A plus that was not encoded is a space by now.
  const found = /^(\d{4})-(\d\d?)-(\d\d?)T(\d\d?):(\d\d):(\d\d)(?:Z|([+-])(\d\d):?(\d\d))$/.exec(text.replace(' ', '+'))
  if (!found) throw refused(`${name} should be an ISO-8601 datetime, for example 2017-04-26T12:20:05+01:00`)
  const [, year, month, day, hour, minute, second, sign, offsetHours = 0, offsetMinutes = 0] = found
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000
  return sign === '-' ? utc + offset : utc - offset
}

/** A day, as midnight in UTC. @throws {ProblemResponse} For any other form. */
export function dayParameter(parameters: Parameters, name: string): number | undefined {
  const text = singleText(parameters, name)
  if (text === undefined) return undefined
  const found = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text)
  if (!found) throw refused(`${name} should be in the format YYYY-MM-DD, for example 2017-04-26`)
  return Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
}

/** @param what As the problem calls it: `available`. @throws {ProblemResponse} For an end before the start. */
export function requireOrder(from: number | undefined, to: number | undefined, what: string): void {
  if (from === undefined || to === undefined || from <= to) return
  throw refused(`Start ${what} date should be equal to or smaller than end ${what} date.`)
}
