import { allOperations } from '../operations/find-operation.ts'
import type { Counts } from './counter.ts'

/** How much of what publiq documents was asked of the twin, and answered by it. */
export interface Coverage {
  /** Such as `places.updateName`. */
  readonly operations: Tally
  /** Of each operation: `places.updateName 204`. */
  readonly statuses: Tally
  /** Of each operation: `places.updateName 400 https://api.publiq.be/probs/body/missing`. */
  readonly problems: Tally
  /** Whichever operation answered it: `https://api.publiq.be/probs/body/missing`. */
  readonly problemTypes: Tally
  /** How often, also for what is not documented. */
  readonly counts: Counts
}

/** Names, in the order of the documents. */
export interface Tally {
  readonly exercised: readonly string[]
  readonly missing: readonly string[]
}

export function coverageOf(counts: Counts): Coverage {
  const seen = new Set(Object.keys(counts).flatMap(namesIn))
  const operations = allOperations()
  const problems = operations.flatMap(({ name, operation }) =>
    Object.entries(operation.problems ?? {}).flatMap(([status, types]) =>
      types.map((type) => ({ name, status, type })),
    ),
  )
  return {
    operations: tally(
      operations.map(({ name }) => name),
      seen,
    ),
    statuses: tally(
      operations.flatMap(({ name, operation }) =>
        Object.keys(operation.responses).map((status) => `${name} ${status}`),
      ),
      seen,
    ),
    problems: tally(
      problems.map(({ name, status, type }) => `${name} ${status} ${type}`),
      seen,
    ),
    problemTypes: tally([...new Set(problems.map(({ type }) => type))], seen),
    counts,
  }
}

/** All that an answer is an example of. */
function namesIn(answer: string): readonly string[] {
  const [operation = '', status = '', type] = answer.split(' ')
  return [operation, `${operation} ${status}`, ...(type === undefined ? [] : [type, answer])]
}

function tally(documented: readonly string[], seen: ReadonlySet<string>): Tally {
  return {
    exercised: documented.filter((name) => seen.has(name)),
    missing: documented.filter((name) => !seen.has(name)),
  }
}
