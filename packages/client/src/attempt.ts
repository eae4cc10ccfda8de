import type { HeaderMap } from './credentials.ts'
import { TransportError } from './errors.ts'
import { operationOf, type MaybeReplayable } from './replayable-request.ts'

export type Fetch = (request: Request) => Promise<Response>

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
  readonly fetch?: Fetch
  /** Called before each attempt. */
  readonly onRequest?: (event: RequestEvent) => void
  /** Called after each attempt, also when no answer came. */
  readonly onResponse?: (event: ResponseEvent) => void
}

/** Sends a request once, tells observers, and makes one kind of error of all the ways in which that can fail. */
export function attempt({ fetch, onRequest, onResponse }: AttemptOptions): Fetch {
  return async (request: MaybeReplayable) => {
    const event = (onRequest || onResponse) && eventOf(request)
    if (event) onRequest?.(event)
    const start = Date.now()
    let status: number | undefined
    try {
      // The global is looked up here: msw and others replace it after the client was made.
      const response = await (fetch ?? globalThis.fetch)(request)
      status = response.status
      if (response.ok) return response
      // A redirect that is not followed; a browser hides it behind the status 0.
      if (status < 400) throw response
      // The real servers quote tokens and keys in the details of some problems: no log shall get them.
      return new Response(masked(await response.text(), request), response)
    } catch (cause) {
      throw new TransportError(operationOf(request), request.signal, cause)
    } finally {
      if (event) onResponse?.({ ...event, status, milliseconds: Date.now() - start })
    }
  }
}

function eventOf(request: MaybeReplayable): RequestEvent {
  const { method, url, attempt = 1 } = request
  const headers = Object.fromEntries([...request.headers].map(([name, value]) => [name, masked(value, request)]))
  return { operation: operationOf(request), method, url, attempt, headers }
}

/** A text without the credentials that the request carries. */
function masked(text: string, { headers }: Request): string {
  for (const [name, value] of headers) {
    if (value && /^(authorization|cookie|x-(api-key|client-id|custom-token))$/.test(name)) {
      text = text.replaceAll(value.replace('Bearer ', ''), '***')
    }
  }
  return text
}

/** Waits for something that does not listen to the request's signal itself. */
export function unlessAborted<Value>(request: Request, pending: Promise<Value>): Promise<Value> {
  const { signal } = request
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => reject(new TransportError(operationOf(request), signal, signal.reason))
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
  })
  return Promise.race([pending, aborted])
}
