import { isExcused, type Deviation } from './deviations.ts'
import { factsOf } from './facts.ts'

/** How the published document of an API and ours differ. */
export interface Drift {
  readonly api: string
  readonly published: number
  /** Published facts that ours lack: `GET /places/{}: status 200: exists`. */
  readonly missing: readonly string[]
  /** Operations that only ours have. */
  readonly unpublished: readonly string[]
  readonly excused: number
  /** Rows of specs/deviations.md that excuse nothing any more. */
  readonly unused: readonly Deviation[]
}

/** Compares a published document with ours of the same API, fact by fact. */
export function driftOf(
  api: string,
  published: unknown,
  ours: readonly unknown[],
  deviations: readonly Deviation[],
): Drift {
  const theirs = factsOf(published)
  const mine = new Map(ours.flatMap((document) => [...factsOf(document)]))
  const missing: string[] = []
  const used = new Set<Deviation>()
  let count = 0
  let excused = 0
  for (const [operation, readFacts] of theirs) {
    const facts = readFacts()
    const own = mine.get(operation)?.()
    count += facts.size
    if (!own) {
      missing.push(`${operation}: the whole operation`)
      continue
    }
    for (const fact of [...facts].filter((one) => !own.has(one))) {
      const row = isExcused(deviations, api, operation, fact)
      if (!row) missing.push(`${operation}: ${fact}`)
      else {
        used.add(row)
        excused += 1
      }
    }
  }
  return {
    api,
    published: count,
    missing,
    unpublished: [...mine.keys()].filter((operation) => !theirs.has(operation)),
    excused,
    unused: deviations.filter((row) => row.api === api && !used.has(row)),
  }
}
