import type { HeaderMap } from './credentials.ts'
import { TransportError } from './errors.ts'
import type { Outgoing, Send } from './outgoing.ts'

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

/** Sends a request once, tells observers, and makes one kind of error of all the ways in which that can fail. */
export function attempt({ fetch, onRequest, onResponse }: AttemptOptions): Send {
  return async (outgoing) => {
    const { request, operation, signal } = outgoing
    const event = (onRequest || onResponse) && eventOf(outgoing)
    if (event) onRequest?.(event)
    const start = Date.now()
    let response: Response | undefined
    try {
      signal.throwIfAborted()
      // The global is looked up here: msw and others replace it after the client was made.
      response = await (fetch ?? globalThis.fetch)(request, { signal })
      // The real servers quote tokens and keys in the details of some problems: no log shall get them.
      if (response.status < 400) return notRedirected(operation, response)
      const body = await response.clone().text()
      const safe = masked(body, request)
      return safe === body ? response : new Response(safe, response)
    } catch (cause) {
      throw cause instanceof TransportError ? cause : new TransportError(operation, signal, cause)
    } finally {
      if (event) onResponse?.({ ...event, status: response?.status, milliseconds: Date.now() - start })
    }
  }
}

/** @throws {TransportError} A browser hides a redirect that is not followed behind the status 0. */
export function notRedirected(operation: string, response: Response): Response {
  if (response.ok) return response
  throw new TransportError(operation, undefined, response)
}

function eventOf({ operation, request, attempt }: Outgoing): RequestEvent {
  const { method, url } = request
  const headers = Object.fromEntries([...request.headers].map(([name, value]) => [name, masked(value, request)]))
  return { operation, method, url, attempt, headers }
}

/** A text without the credentials that the request carries, as they are and as JSON writes them, in JavaScript and PHP. */
function masked(text: string, { headers }: Request): string {
  for (const [name, value] of headers) {
    if (value && /^(authorization|cookie|x-(api-key|client-id|custom-token))$/.test(name)) {
      const secret = value.replace('Bearer ', '')
      const json = JSON.stringify(secret).slice(1, -1)
      for (const form of [secret, json, json.replaceAll('/', '\\/')]) text = text.replaceAll(form, '***')
    }
  }
  return text
}

/** Waits for something that does not listen to the request's signal itself. */
export function unlessAborted<Value>({ operation, signal }: Outgoing, pending: Promise<Value>): Promise<Value> {
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => reject(new TransportError(operation, signal, signal.reason))
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
  })
  return Promise.race([pending, aborted])
}
