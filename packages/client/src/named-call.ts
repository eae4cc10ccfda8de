import type { Api } from './api.ts'
import { TransportError, UnexpectedResponseError } from './errors.ts'
import { problemOf } from './problem.ts'
import type { Send } from './send.ts'
import { unlessAborted } from './unless-aborted.ts'

/** What one call may have that others do not. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** How long this call may take, from its start until its answer is read, retries included. */
  readonly timeoutMs?: number | undefined
}

/** What a named call needs of an openapi-fetch client. */
export interface Requester {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>
}

/** See `Api.operations`. */
type Row = [
  whole: string,
  path: string,
  method: string,
  hasBody?: string,
  hasQuery?: string,
  isRepeatable?: string,
  answer?: 'text' | 'blob',
  accepted?: string,
]

/**
 * The method of one operation: path parameters in their order, then the body, then the query, then options.
 *
 * @param send Takes over where openapi-fetch would call fetch.
 */
export function namedCall(
  http: Requester,
  send: Send,
  { operations, security, bodySerializer = JSON.stringify }: Api,
  operation: string,
  defaults: CallOptions,
): (...args: unknown[]) => Promise<unknown> {
  const row = operations[operation] as string
  const [, path, method, hasBody, hasQuery, isRepeatable, answer = 'json', accepted = 'default'] = row.match(
    /(\S+) (\S+)( body)?( query)?( repeatable)? ?(text|blob|nothing)? ?(.+)?/,
  ) as unknown as Row
  const names = path.match(/\w+(?=})/g) ?? []

  return async (...args) => {
    const values: Record<string, unknown> = {}
    for (const name of names) values[name] = args.shift()
    const sentBody = hasBody ? bodySerializer(args.shift()) : undefined
    const query = hasQuery ? args.shift() : undefined
    const { headers, signal: own, timeoutMs = defaults.timeoutMs } = (args[0] ?? {}) as CallOptions
    // A timer of our own: nothing holds the signal of `AbortSignal.timeout`, so that a garbage collection may take it away.
    const limit = new AbortController()
    const timer =
      timeoutMs && setTimeout(() => limit.abort(new DOMException(`${timeoutMs} ms`, 'TimeoutError')), timeoutMs)
    const signal = !timer ? own : own ? AbortSignal.any([limit.signal, own]) : limit.signal
    try {
      const { response, error } = await http.request(method, path, {
        params: { path: values, query },
        headers,
        body: sentBody,
        bodySerializer: () => sentBody,
        sentBody,
        signal: own,
        fetch: (request: Request) => send(request, operation, security[accepted], !!isRepeatable, signal),
        parseAs: 'stream',
      })
      const { ok, status } = response
      if (!ok && /^\s*</.test(error as string)) throw new UnexpectedResponseError(operation, response)
      let data: unknown
      if (ok && status !== 204 && answer in response) {
        try {
          data = await unlessAborted(operation, signal, response[answer]())
        } catch (cause) {
          if (cause instanceof SyntaxError) throw new UnexpectedResponseError(operation, response)
          throw new TransportError(operation, signal, cause)
        }
      }
      return { ok, status, data, response, error: ok ? undefined : problemOf(error, response) }
    } finally {
      clearTimeout(timer)
    }
  }
}
