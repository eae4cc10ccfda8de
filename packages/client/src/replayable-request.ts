import type { Security } from './api.ts'

/** What a call says of itself, beside what fetch knows. */
interface ReplayableInit extends RequestInit {
  /** What is being called, for messages and logs; undefined for a call on `http`. */
  readonly operation?: string
  /** What the operation takes; undefined when that is not known. */
  readonly security?: Security
}

/** A Request that can be sent again, body included. */
export interface Replayable extends Request, Pick<ReplayableInit, 'operation' | 'security'> {
  /** Counts from 1. */
  readonly attempt: number
  /** The same request to send once more, its headers as they are now. */
  replay(): Replayable
}

/** Any request: one that a middleware put in place of ours can't be sent again. */
export type MaybeReplayable = Request & Partial<Replayable>

/**
 * Makes requests in place of `Request`, with or without `new`: they remember what they were made from.
 *
 * Cloning each request before it is sent would do the same, at eight microseconds a call.
 */
export function ReplayableRequest(url: string, init: ReplayableInit, attempt = 1): Replayable {
  const request = new Request(url, init)
  const replay = () => ReplayableRequest(url, { ...init, headers: request.headers }, attempt + 1)
  const { operation, security } = init
  return Object.assign(request, { operation, security, attempt, replay }) as Replayable
}

/** What is being called: the operation's name, or method and path for a call on `http`. */
export function operationOf({ operation, method, url }: MaybeReplayable): string {
  return operation ?? `${method} ${new URL(url).pathname}`
}
