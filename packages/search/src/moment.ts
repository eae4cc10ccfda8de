/**
 * Writes a moment as Search reads it: in UTC, in whole seconds.
 *
 * `toISOString` has milliseconds, for which Search answers a 404.
 *
 * @throws {RangeError} when the date is an invalid one.
 * @example
 * await search.searchEvents({ dateFrom: toMoment(new Date()), dateTo: '2026-12-31T23:59:59+01:00' })
 */
export function toMoment(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
