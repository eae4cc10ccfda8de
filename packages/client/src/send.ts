import type { Security } from './api.ts'
import { attempt, type AttemptOptions } from './attempt.ts'
import { addHeaders, renewed } from './authentication.ts'
import type { Credentials, HeaderMap } from './credentials.ts'
import { copyOf } from './copy-of.ts'
import { CredentialsError } from './errors.ts'
import { unlessAborted } from './unless-aborted.ts'

export interface SendOptions extends AttemptOptions {
  /** How often to send a request again that failed in passing; 2 by default. */
  readonly retries?: number
}

/** A request as openapi-fetch makes it; a named call says what body it sent, as to read it out takes time. */
type Given = Request & { readonly sentBody?: string | Blob | undefined }

/**
 * Sends the request of a call; of one on `http` nothing else is known.
 *
 * @param operation For messages and logs: the name of the operation; method and path by default.
 * @param security What it takes, if that is known.
 * @param isRepeatable It changes nothing, whatever its method.
 * @param signal That ends the call. A Request follows one by a weak reference, which does not live as long as a call may.
 */
export type Send = (
  given: Given,
  operation?: string,
  security?: Security,
  isRepeatable?: boolean,
  signal?: AbortSignal,
) => Promise<Response>

/**
 * Sends requests with credentials; and again when that may help: once with renewed credentials after a 401; after a 429,
 * 502, 503 or 504, and when the network fails.
 *
 * `Retry-After` is obeyed, unless it asks for more than a minute; else the wait is a random part of a time that grows eightfold
 * with each failure, from 0.05 to 10 seconds. Only idempotent requests, and what is known to be a query, are repeated, save after
 * a 429, which says that nothing was done.
 *
 * @param root The origin that credentials go to, with a slash.
 */
export function sender(credentials: Credentials, root: string, options: SendOptions): Send {
  const { schemes } = credentials
  const { retries = 2 } = options

  return async (
    given,
    operation = `${given.method} ${new URL(given.url).pathname}`,
    security = [schemes],
    isRepeatable,
    signal,
  ) => {
    // Credentials go to one origin, and never beside an Authorization of the caller.
    const mayAuthenticate = given.url.startsWith(root) && !given.headers.has('authorization')
    let accepts = mayAuthenticate
      ? security.find((together) => together.every((scheme) => schemes.includes(scheme)))
      : []
    if (!accepts) throw new CredentialsError(`${operation} needs credentials: ${security.join(' or ')}`)

    let body: BodyInit | undefined = given.sentBody
    let request: Request = given
    if (!('sentBody' in given)) {
      signal ??= given.signal
      body = await given.arrayBuffer()
      request = copyOf(given, body)
    }
    let renewals = 0
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
        // The last alternative is empty where one can do without.
        if (security.at(-1)?.[0]) throw error
        accepts = []
      }

      const outcome = await attempt(request, operation, body, signal, count, options)
      if (outcome.ok) return outcome
      if (outcome.status === 401 && accepts[0] && !renewals++) {
        if (await unlessAborted(operation, signal, renewed(credentials, request, outcome))) continue
      }

      const passing = isRepeatable || !/POST|PATCH/.test(given.method) ? /429|50[234]|network/ : /429/
      // Seconds or a date (RFC 9110, section 10.2.3); where there is none, neither is a number.
      const retryAfter = outcome.headers?.get('retry-after') as string
      const delayMs =
        +retryAfter * 1000 ||
        Date.parse(retryAfter) - Date.now() ||
        Math.random() * Math.min(10_000, 50 * 8 ** failures)
      if (failures++ === retries || !passing.test(outcome.reason ?? `${outcome.status}`) || delayMs > 60_000) {
        if (outcome.reason) throw outcome
        return outcome
      }
      let timer: ReturnType<typeof setTimeout> | undefined
      await unlessAborted(
        operation,
        signal,
        // A server that says 0, or a time that is over, means at once.
        new Promise((resolve) => (timer = setTimeout(resolve, Math.max(0, delayMs)))),
      ).finally(() => clearTimeout(timer))
    }
  }
}
