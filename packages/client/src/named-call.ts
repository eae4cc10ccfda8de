import type { Api } from './api.ts'
import { TransportError, UnexpectedResponseError } from './errors.ts'
import { problemOf } from './problem.ts'
import type { Send } from './send.ts'

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
  const words = (operations[operation] as string).split(' ')
  const [method, path] = words as [string, string]
  const names = words.flatMap((word) => word.match(/\w+(?=\})|^(body|query)$/g) ?? [])
  const accepted = security[words.at(-1) as string] ?? security.default
  const isRepeatable = words.includes('repeatable')
  const answer = (words.find((word) => /^(text|blob|nothing)$/.test(word)) ?? 'json') as 'json'

  return async (...args) => {
    const { body, query, ...values } = Object.fromEntries(names.map((name) => [name, args.shift()]))
    const { headers, signal: own, timeoutMs = defaults.timeoutMs } = (args[0] ?? {}) as CallOptions
    const sentBody = bodySerializer(body)
    // A timer of our own: nothing holds the signal of `AbortSignal.timeout`, so that a garbage collection may take it away.
    const limit = new AbortController()
    const timer =
      timeoutMs && setTimeout(() => limit.abort(new DOMException('timeoutMs is over', 'TimeoutError')), timeoutMs)
    const signal = timer ? AbortSignal.any([limit.signal, own ?? limit.signal]) : own
    try {
      const { response, error } = await http.request(method, path, {
        params: { path: values, query },
        headers,
        body: sentBody,
        bodySerializer: () => sentBody,
        sentBody,
        signal,
        fetch: (request: Request) => send(request, { operation, security: accepted, isRepeatable, signal }),
        parseAs: 'stream',
      })
      const { ok, status } = response
      if (/^\s*</.test(error as string)) throw new UnexpectedResponseError(operation, response)
      const problem = ok ? undefined : problemOf(error, response)
      const isEmpty = problem || status === 204
      const data: unknown = isEmpty
        ? undefined
        : await response[answer]?.().catch((cause: unknown) => {
            if (cause instanceof SyntaxError) throw new UnexpectedResponseError(operation, response)
            throw new TransportError(operation, signal, cause)
          })
      return { ok, status, data, error: problem, response }
    } finally {
      clearTimeout(timer)
    }
  }
}
