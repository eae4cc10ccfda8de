import type { Api } from './api.ts'
import { startDeadline } from './deadline.ts'
import { TransportError, UnexpectedResponseError } from './errors.ts'
import type { Call } from './outgoing.ts'
import { problemOf } from './problem.ts'

/** What one call may have that others do not. */
export interface CallOptions {
  readonly signal?: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
  /** How long this call may take, from its start until its answer is read, retries included. */
  readonly timeoutMs?: number
}

/** What a named call needs of an openapi-fetch client. */
export interface Requester {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>
}

/**
 * The method of one operation: path parameters in their order, then the body, then the query, then options.
 *
 * @param send Takes over where openapi-fetch would call fetch.
 */
export function namedCall(
  http: Requester,
  send: (request: Request, call: Call) => Promise<Response>,
  { operations, security }: Api,
  operation: string,
  defaults: CallOptions,
): (...args: unknown[]) => Promise<unknown> {
  const [method, path, ...traits] = (operations[operation] as string).split(' ') as [string, string, ...string[]]
  const names = path.match(/(?<=\{)\w+/g) ?? []
  const [hasBody, hasQuery] = [traits.includes('body'), traits.includes('query')]
  const call = { operation, security: security[traits.at(-1) ?? ''] ?? security.default }
  const answer = traits.includes('text') ? 'text' : 'json'

  return async (...args) => {
    const values = Object.fromEntries(names.map((name) => [name, args.shift()]))
    const body = hasBody ? JSON.stringify(args.shift()) : undefined
    const query = hasQuery ? args.shift() : undefined
    const { headers, signal: own, timeoutMs = defaults.timeoutMs } = (args[0] ?? {}) as CallOptions
    const { signal, clear } = startDeadline(timeoutMs, own)
    try {
      const { response, error } = await http.request(method, path, {
        params: { path: values, query },
        headers,
        body,
        bodySerializer: String,
        sentBody: body,
        signal,
        fetch: (request: Request) => send(request, { ...call, signal }),
        parseAs: 'stream',
      })
      const { ok, status } = response
      if (/^\s*</.test(error as string)) throw new UnexpectedResponseError(operation, response)
      if (!ok) return { ok, status, data: undefined, error: problemOf(error, response), response }
      const data: unknown =
        status === 204
          ? undefined
          : await response[answer]().catch((cause: unknown) => {
              if (cause instanceof SyntaxError) throw new UnexpectedResponseError(operation, response)
              throw new TransportError(operation, signal, cause)
            })
      return { ok, status, data, error: undefined, response }
    } finally {
      clear()
    }
  }
}
