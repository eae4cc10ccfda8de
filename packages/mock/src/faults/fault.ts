import type { RecordedRequest } from '../journal/recorded-request.ts'
import type { OperationName } from '../operations/spec-tables.ts'
import type { Hosts } from '../state.ts'
import type { Latency } from './latency.ts'

/** Which requests a fault is for: an operation, what they look like, or a test of your own. */
export type FaultTarget = OperationName | RequestPattern | ((request: RecordedRequest) => boolean)

/** Matches a request when all that it says is so; without anything it matches every request, but a browser's preflights. */
export interface RequestPattern {
  readonly server?: keyof Hosts
  readonly method?: string
  /** A template such as `/places/{placeId}/name/{language}`, or a test of the path. */
  readonly path?: string | RegExp
}

/** What goes wrong, and how often. */
export type Fault = FaultLimits &
  (Only<StatusFault> | Only<ConnectionFault> | Only<TokenFault> | Only<RateLimitFault> | Only<SlowFault>)

type Kind = StatusFault & ConnectionFault & TokenFault & RateLimitFault & SlowFault
/** A fault is of one kind. */
export type Only<OneKind> = OneKind & { readonly [Key in Exclude<keyof Kind, keyof OneKind | 'latency'>]?: never }

export interface FaultLimits {
  /** So much longer the answer takes: in milliseconds. */
  readonly latency?: Latency
  /** How many requests it strikes; all, until it is lifted, when left out. */
  readonly times?: number
  /** How many requests it lets go first. */
  readonly after?: number
  /** Of the requests after that, the share that it strikes: from 0 to 1. The same ones in every run. */
  readonly probability?: number
  /** Other numbers strike other requests. */
  readonly seed?: number
}

/** An answer that the server would not have given. */
export interface StatusFault {
  /** From 200 to 599. */
  readonly status: number
  /** The `Retry-After` header: in seconds. */
  readonly retryAfter?: number
  /** A text is sent as HTML, as proxies do; anything else as JSON. The problem of the status when left out. */
  readonly body?: unknown
  /** Names in any case. */
  readonly headers?: Readonly<Record<string, string>>
  readonly lost?: Lost
}

export interface ConnectionFault {
  /** `dropped`: there is no answer. `truncated`: the real answer breaks off in the middle of its body. */
  readonly connection: 'dropped' | 'truncated'
  /** Of a truncated answer it is always the answer. */
  readonly lost?: Lost
}

/** `request`, as when left out: the server never saw it. `answer`: the server has done what was asked, but its answer is lost. */
export type Lost = 'request' | 'answer'

/** The server finds that the token has expired, as it will say itself; a request without a bearer token is let be. */
export interface TokenFault {
  readonly token: 'expired'
}

/** 429, with the seconds that are left as `Retry-After`, for what is more than `requests` in each `seconds` of the twin's clock. */
export interface RateLimitFault {
  readonly rateLimit: { readonly requests: number; readonly seconds: number }
}

/** Slow, and otherwise right. */
export interface SlowFault {
  readonly latency: Latency
}
