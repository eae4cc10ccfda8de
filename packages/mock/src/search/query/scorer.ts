import type { SearchIndex } from '../index/search-index.ts'
import { QueryError } from './query.ts'

/** How well the document of that number fits; undefined when it does not. */
export type Scorer = (number: number) => number | undefined

/** The documents that fit, by number, each with its score. */
export type Scores = ReadonlyMap<number, number>

/** What a query is looked up in. */
export interface Scope {
  readonly index: SearchIndex
  /** Where a text is looked for that names no field. */
  readonly defaultFields: readonly string[]
  /** Whether all words have to be found, or any. */
  readonly operator: 'AND' | 'OR'
  readonly now: number
  readonly effort: Effort
  /** What was looked up before: hostile queries repeat themselves. */
  readonly found: Map<string, Scores>
}

/** For a query that stands by itself: any of its words has to be found. */
export function createScope(index: SearchIndex, defaultFields: readonly string[], now: number): Scope {
  return { index, defaultFields, operator: 'OR', now, effort: createEffort(), found: new Map() }
}

/** Keeps a query from taking longer than a second. */
export interface Effort {
  /** @throws {QueryError} when there was too much. */
  spend(units: number): void
  /** @throws {QueryError} when there are too many. */
  addClause(): void
}

const mostClauses = 1024
/** About a tenth of a microsecond each. */
const mostUnits = 8_000_000

export function createEffort(): Effort {
  let units = 0
  let clauses = 0
  return {
    spend(more) {
      units += more
      if (units > mostUnits) throw new QueryError('The query asks for too much.')
    },
    addClause() {
      clauses += 1
      if (clauses > mostClauses) throw new QueryError('The query has too many clauses.')
    },
  }
}
