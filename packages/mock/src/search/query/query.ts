/** What a query in Lucene's syntax says. Where `field` is undefined, the default fields are meant. */
export type Query =
  | { readonly is: 'everything' }
  | { readonly is: 'words'; readonly field: string | undefined; readonly text: string }
  /** @property slop How many places words may be moved. */
  | { readonly is: 'phrase'; readonly field: string | undefined; readonly text: string; readonly slop: number }
  /** @property pattern With its escapes: `\*` is an asterisk, `*` any text. */
  | { readonly is: 'wildcard'; readonly field: string | undefined; readonly pattern: string }
  | { readonly is: 'regexp'; readonly field: string | undefined; readonly pattern: string }
  /** @property similarity From 1 on a number of edits, below 1 a share of the text; undefined goes by its length. */
  | {
      readonly is: 'fuzzy'
      readonly field: string | undefined
      readonly text: string
      readonly similarity: number | undefined
    }
  | {
      readonly is: 'range'
      readonly field: string | undefined
      readonly from: Bound | undefined
      readonly to: Bound | undefined
    }
  | { readonly is: 'exists'; readonly field: string }
  | { readonly is: 'boosted'; readonly query: Query; readonly factor: number }
  | { readonly is: 'clauses'; readonly clauses: readonly Clause[] }

export interface Bound {
  readonly value: string
  readonly isIncluded: boolean
}

export interface Clause {
  readonly occurs: 'must' | 'should' | 'not'
  readonly query: Query
}

/** Which of AND and OR stands between clauses that have neither. */
export type Operator = 'AND' | 'OR'

/** The server can't make sense of a query. */
export class QueryError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'QueryError'
  }
}
