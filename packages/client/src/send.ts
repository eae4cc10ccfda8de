import type { Security } from './api.ts'
import { attempt, type AttemptOptions } from './attempt.ts'
import { addHeaders, mayAuthenticate, renewed } from './authentication.ts'
import type { Credentials, HeaderMap } from './credentials.ts'
import { copyOf } from './copy-of.ts'
import { CredentialsError, type TransportError } from './errors.ts'
import { unlessAborted } from './unless-aborted.ts'

/** What is being called, beside what a Request says. */
export interface Call {
  /** For messages and logs: the name of the operation; method and path by default. */
  readonly operation?: string
  /** What it takes, if that is known. */
  readonly security?: Security
  /** It changes nothing, whatever its method. */
  readonly isRepeatable?: boolean | undefined
  /** That ends the call. A Request follows one by a weak reference, which does not live as long as a call may. */
  readonly signal?: AbortSignal | undefined
}

export interface SendOptions extends AttemptOptions {
  /** How often to send a request again that failed in passing; 2 by default. */
  readonly retries?: number
}

/** A request as openapi-fetch makes it; a named call says what body it sent, as to read it out takes time. */
type Given = Request & { readonly sentBody?: string | Blob | undefined }

export type Send = (given: Given, call?: Call) => Promise<Response>

/**
 * Sends requests with credentials; and again when that may help: once with renewed credentials after a 401; after a 429,
 * 502, 503 or 504, and when the network fails.
 *
 * `Retry-After` is obeyed, unless it asks for more than a minute; else the wait is a random part of a time that grows fourfold
 * with each failure, from 0.1 to 10 seconds. Only idempotent requests, and what is known to be a query, are repeated, save after
 * a 429, which says that nothing was done.
 *
 * @param root The origin that credentials go to, with a slash.
 */
export function sender(credentials: Credentials, root: string, options: SendOptions): Send {
  const { schemes } = credentials
  const { retries = 2 } = options

  return async (given, call = {}) => {
    const saysBody = 'sentBody' in given
    const {
      operation = `${given.method} ${new URL(given.url).pathname}`,
      security = [schemes],
      signal = saysBody ? undefined : given.signal,
    } = call
    let accepts = mayAuthenticate(given, root)
      ? security.find((together) => together.every((scheme) => schemes.includes(scheme)))
      : []
    if (!accepts) throw new CredentialsError(`${operation} needs credentials: ${security.join(' or ')}`)

    const body = saysBody ? given.sentBody : await given.arrayBuffer()
    let request = saysBody ? given : copyOf(given, body)
    let mayRenew = true
    for (let count = 1, failures = 0; ; count++, request = copyOf(given, body)) {
      try {
        if (accepts[0]) {
          const ready = credentials.authenticate(request, accepts)
          // Told by shape: test runners have promises of several realms.
          addHeaders(
            request,
            'then' in ready ? await unlessAborted(operation, signal, ready as Promise<HeaderMap>) : ready,
          )
        }
      } catch (error) {
        const isOptional = !security.at(-1)?.[0]
        if (!isOptional) throw error
        accepts = []
      }

      let response: Response | undefined
      let failure: TransportError | undefined
      try {
        response = await attempt(request, operation, signal, count, options)
        if (response.ok) return response
      } catch (error) {
        failure = error as TransportError
      }
      if (response?.status === 401 && accepts[0] && mayRenew) {
        mayRenew = false
        if (await unlessAborted(operation, signal, renewed(credentials, request, response))) continue
      }

      const passing = !call.isRepeatable && /POST|PATCH/.test(given.method) ? /429/ : /429|50[234]|network/
      // Seconds or a date (RFC 9110, section 10.2.3).
      const retryAfter = response?.headers.get('retry-after') ?? ''
      const delayMs =
        +retryAfter * 1000 ||
        Date.parse(retryAfter) - Date.now() ||
        Math.random() * Math.min(10_000, 100 * 4 ** failures)
      if (failures++ === retries || !passing.test(failure?.reason ?? `${response?.status}`) || delayMs > 60_000) {
        if (response) return response
        throw failure
      }
      let timer: ReturnType<typeof setTimeout> | undefined
      const pause = new Promise((resolve) => {
        // A server that says 0, or a time that is over, means at once.
        timer = setTimeout(resolve, Math.max(0, delayMs))
      })
      await unlessAborted(operation, signal, pause).finally(() => clearTimeout(timer))
    }
  }
}
