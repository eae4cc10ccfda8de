import type { MockRequest } from '../core/exchange.ts'
import type { State } from '../state.ts'

/** What a route of the JWT provider is given. */
export interface Visit {
  readonly request: MockRequest
  /** A parameter that is there more than once has its last value, as in PHP. */
  readonly query: Readonly<Record<string, string | undefined>>
  readonly state: State
}
