import type { Violation } from '../contract/violation.ts'
import { violationsOf } from '../contract/violations-of.ts'
import { type MockRequest, type MockResponse, textOf } from '../core/exchange.ts'
import type { OperationName } from '../operations/spec-tables.ts'
import { findOperation } from '../operations/find-operation.ts'
import type { Hosts } from '../state.ts'
import { maskHeaders, maskLogin, maskQuoted, maskUrl } from './mask.ts'

/** A request that the twin was sent, for a test to look at. Credentials are masked: there is never a token or key in it. */
export interface RecordedRequest {
  /** Counts from 1, again after a `reset`. */
  readonly number: number
  /** When it came: milliseconds since 1970, by the twin's clock. */
  readonly at: number
  readonly method: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The server that it came to; undefined when the twin does not play its host. */
  readonly server: keyof Hosts | undefined
  /** Such as `places.updateName`; undefined when no document has it, as for what the login servers are asked. */
  readonly operation: OperationName | undefined
  /** True until it is answered, or its connection is dropped. */
  readonly isPending: boolean
  /** Undefined while it is pending, and when the connection was dropped before any. */
  readonly response: RecordedResponse | undefined
  /** The body. */
  text(): Promise<string>
  /**
   * What in the request, and in its answer, the documents of publiq's APIs do not have. It is found out when you ask.
   *
   * The login servers have no documents: nothing is told of what they are asked.
   */
  violations(): Promise<readonly Violation[]>
}

export interface RecordedResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body, whole even when only a part of it was sent. */
  text(): Promise<string>
}

/** What the journal keeps of a request, no more than it takes; all else is made of it when somebody looks. */
export interface Recorded extends Pick<MockRequest, 'method' | 'url' | 'headers'> {
  readonly body: Uint8Array
  readonly number: number
  readonly at: number
  readonly server: keyof Hosts | undefined
  isPending: boolean
  response: MockResponse | undefined
  /** Of both bodies, in bytes, about. */
  size: number
}

export function recordedRequest(recorded: Recorded): RecordedRequest {
  const { number, at, server, method } = recorded
  return {
    number,
    at,
    server,
    method,
    get url() {
      return maskUrl(recorded.url)
    },
    get headers() {
      return maskHeaders(recorded.headers)
    },
    get operation() {
      return server && findOperation(server, method, new URL(recorded.url).pathname)?.name
    },
    get isPending() {
      return recorded.isPending
    },
    get response() {
      return recorded.response && recordedResponse(recorded.response, recorded)
    },
    text: async () => maskBody(textOf(recorded.body), recorded),
    violations: () => violationsOf({ ...recorded, text: () => textOf(recorded.body) }, recorded.response, server),
  }
}

function recordedResponse({ status, headers, body }: MockResponse, recorded: Recorded): RecordedResponse {
  return {
    status,
    get headers() {
      return maskHeaders(headers)
    },
    text: async () => maskBody(textOf(body), recorded),
  }
}

function maskBody(text: string, recorded: Recorded): string {
  const isLogin = recorded.server === 'auth' || recorded.server === 'jwtProvider'
  return isLogin ? maskLogin(text) : maskQuoted(text, recorded)
}
