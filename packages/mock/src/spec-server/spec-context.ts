import type { MockRequest, MockResponse } from '../core/exchange.ts'
import type { State } from '../state.ts'
import type { Caller } from './caller.ts'

/** What the handler of an operation is given. Its parameters and credentials have been looked at, its body has not. */
export interface SpecContext {
  /** An `operationId`. */
  readonly operation: string
  readonly request: MockRequest
  readonly url: URL
  readonly state: State
  readonly caller: Caller
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** The query as the spec types it: numbers are numbers, lists are lists, and what was not sent is not there. */
  query<Query>(): Query
  /**
   * The body, which matches the spec.
   *
   * @throws {ProblemResponse} A 400 that says what is wrong.
   */
  body<Body>(): Body
}

/** Answers at once, so that of two requests at the same time neither comes between what the other reads and writes. */
export type SpecHandler = (context: SpecContext) => MockResponse

/** By operationId. */
export type SpecHandlers = Readonly<Record<string, SpecHandler>>
