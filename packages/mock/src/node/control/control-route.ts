import type { MockResponse } from '../../core/exchange.ts'
import type { Mock } from '../../create-mock.ts'

export interface ControlContext {
  readonly mock: Mock
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The body, as JSON; an empty object when there is none. @throws {ProblemResponse} A 400 when it is no object. */
  readonly readBody: () => Promise<Readonly<Record<string, unknown>>>
  /** Aborted when the server closes: nothing may be waited for any more. */
  readonly closing: AbortSignal
}

/** A route of the control API; one that is no GET changes the twin. */
export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly handle: (context: ControlContext) => MockResponse | Promise<MockResponse>
}
