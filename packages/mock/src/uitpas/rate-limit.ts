import type { SpecContext } from '../spec-server/spec-context.ts'
import { uitpasProblem } from './uitpas-problems.ts'

/**
 * Counts a call of an operation that the seed limits.
 *
 * @throws {ProblemResponse} A 429 once there were enough; the count begins anew after the seconds of the limit.
 */
export function countCall({ operation, state: { uitpas, clock } }: SpecContext): void {
  const limit = uitpas.rateLimits.get(operation)
  if (!limit) return
  const now = clock()
  const known = uitpas.calls.get(operation)
  const { since, count } = known && now < known.since + limit.seconds * 1000 ? known : { since: now, count: 0 }
  if (count >= limit.calls) throw uitpasProblem('rate-limited', { status: 429, detail: 'Rate limited' })
  uitpas.calls.set(operation, { since, count: count + 1 })
}
