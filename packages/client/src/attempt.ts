import type { HeaderMap } from './credentials.ts'
import { TransportError } from './errors.ts'
import { unlessAborted } from './unless-aborted.ts'

/** One attempt, as it goes out. */
export interface RequestEvent {
  /** The name of the operation; for a call on `http`, method and path. */
  readonly operation: string
  readonly method: string
  readonly url: string
  /** Counts from 1; more after a retry or a renewal of credentials. */
  readonly attempt: number
  /** Credentials are masked. */
  readonly headers: HeaderMap
}

/** One attempt, as it came back. */
export interface ResponseEvent extends RequestEvent {
  /** Undefined when no answer came. */
  readonly status: number | undefined
  readonly milliseconds: number
}

export interface AttemptOptions {
  /** The global one by default, looked up at each call. */
  readonly fetch?: (request: Request, init?: { readonly signal?: AbortSignal }) => Promise<Response>
  /** Called before each attempt. */
  readonly onRequest?: (event: RequestEvent) => void
  /** Called after each attempt, also when no answer came. */
  readonly onResponse?: (event: ResponseEvent) => void
}

/** An answer, or why there is none. */
export type Outcome =
  | (Response & { readonly reason?: undefined })
  | (TransportError & { readonly ok?: undefined; readonly status?: undefined; readonly headers?: undefined })

/**
 * Sends a request once, and tells observers.
 *
 * @param body That of the request, which may be slow to read from there.
 * @param attempt Counts from 1.
 */
export async function attempt(
  request: Request,
  operation: string,
  body: BodyInit | undefined,
  signal: AbortSignal | undefined,
  attempt: number,
  { fetch, onRequest, onResponse }: AttemptOptions,
): Promise<Outcome> {
  const event = (): RequestEvent => ({
    operation,
    method: request.method,
    url: request.url,
    attempt,
    headers: Object.fromEntries([...request.headers].map(([name, value]) => [name, masked(value, request)])),
  })
  onRequest?.(event())
  const start = onResponse && Date.now()
  let status: number | undefined
  try {
    signal?.throwIfAborted()
    // A body of which the Request need not be asked is sent faster; one's own fetch may send another.
    const init = { signal, body: fetch ? undefined : request.body && body } as { signal: AbortSignal }
    // The global is looked up here: msw and others replace it after the client was made.
    const response = await unlessAborted(operation, signal, (fetch ?? globalThis.fetch)(request, init))
    status = response.status
    if (response.ok) return response
    // A browser hides a redirect that is not followed behind the status 0.
    if (status < 400) throw response
    // The real servers quote tokens and keys in the details of some problems: no log shall get them.
    const text = await unlessAborted(operation, signal, response.clone().text())
    const safe = masked(text, request)
    return safe === text ? response : new Response(safe, response)
  } catch (cause) {
    return new TransportError(operation, signal, cause)
  } finally {
    onResponse?.({ ...event(), status, milliseconds: Date.now() - (start as number) })
  }
}

/** A text without the credentials among the headers, as they are and as JSON writes them, in JavaScript and PHP. */
function masked(text: string, { headers }: Request): string {
  for (const [name, value] of headers) {
    if (value && /authorization|cookie|api-key|client-id|token/.test(name)) {
      const secret = value.replace('Bearer ', '')
      const json = JSON.stringify(secret).slice(1, -1)
      for (const form of [secret, json, json.replaceAll('/', '\\/')]) text = text.replaceAll(form, '***')
    }
  }
  return text
}
