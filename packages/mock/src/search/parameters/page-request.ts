import { refused } from '../problems.ts'
import { leadingInteger, type Parameters, plainText } from './parameters.ts'

export interface PageRequest {
  readonly start: number
  readonly limit: number
}

const usualLimit = 30

/** @throws {ProblemResponse} For a page that Search does not give. */
export function pageRequest(parameters: Parameters): PageRequest {
  const start = leadingInteger(plainText(parameters, 'start') ?? '0')
  // No results at all is no wish: it gives as many as usual.
  const limit = leadingInteger(plainText(parameters, 'limit') ?? '0') || usualLimit
  if (start < 0 || start > 10_000) throw refused('The "start" parameter should be between 0 and 10000')
  if (limit < 0 || limit > 2000) throw refused('The "limit" parameter should be between 0 and 2000')
  if (start + limit > 10_000) {
    throw refused(`Parameters start + limit must be less than or equal to 10000, got ${start + limit}.`)
  }
  return { start, limit }
}
