import type { Security } from './api.ts'
import type { SecurityScheme } from './credentials.ts'

/** What is being called, beside what a Request says. */
export interface Call {
  /** For messages and logs: the name of the operation, or method and path of a call on `http`. */
  readonly operation: string
  /** What it takes; undefined when that is not known. */
  readonly security?: Security | undefined
  /** That of the caller. A Request follows it by a weak reference, which does not live as long as a call may. */
  readonly signal?: AbortSignal | undefined
}

/** A request on its way, which can be sent again, body included. */
export interface Outgoing extends Call {
  readonly signal: AbortSignal
  readonly request: Request
  /** Counts from 1, over retries and renewals. */
  readonly attempt: number
  /** What its credentials satisfy; undefined while it has none. */
  accepts?: readonly SecurityScheme[]
  /** The same to send once more, headers as they are now. */
  again(): Outgoing
}

export type Send = (outgoing: Outgoing) => Promise<Response>

/**
 * Remembers what a request is made of, before its body is used up.
 *
 * A named call says what body it sent; to read it out of any other request takes time.
 */
export async function outgoing(given: Request & { readonly sentBody?: unknown }, call?: Call): Promise<Outgoing> {
  const body = ('sentBody' in given ? given.sentBody : await given.arrayBuffer()) as BodyInit
  const { operation = `${given.method} ${new URL(given.url).pathname}`, security, signal } = call ?? {}
  const RequestClass = given.constructor as typeof Request

  // No redirect is followed: fetch would take `X-Api-Key` to another origin. Cloudflare's workers know no mode `error`.
  const copy = ({ headers }: Request) =>
    new RequestClass(given, { headers, redirect: 'manual', ...(given.bodyUsed && { body }) })
  let attempt = 0
  const made = (request: Request): Outgoing => ({
    operation,
    security,
    signal: signal ?? request.signal,
    request,
    attempt: ++attempt,
    again: () => made(copy(request)),
  })
  return made(given.bodyUsed || given.redirect !== 'manual' ? copy(given) : given)
}
