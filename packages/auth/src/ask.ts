import { OAuthError } from './oauth-error.ts'
import type { Fetch } from './refresh-jwt.ts'

export interface AskOptions {
  /** By default the global fetch, looked up at each call. */
  readonly fetch?: Fetch | undefined
  readonly now: () => number
}

export interface JsonAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** All calls wait for a token, so that a request must end. */
const timeoutMs = 10_000
const longestPauseMs = 3_600_000

/**
 * Sends a request to the OAuth server, and gives its answer; the body is empty if it is not JSON.
 *
 * @throws {OAuthError} `network` or `busy`; in no case with a word of what was sent or answered.
 */
export async function ask(url: string, init: RequestInit, { fetch, now }: AskOptions): Promise<JsonAnswer> {
  const signal = AbortSignal.timeout(timeoutMs)
  let response: Response
  let text: string
  try {
    // Not `redirect: 'error'`: Cloudflare's workers know no such mode. A redirect is not followed, so its status tells.
    // A Request follows a signal by a weak reference, which a garbage collection may take away; fetch holds on to it.
    response = await (fetch ?? globalThis.fetch)(new Request(url, { ...init, redirect: 'manual', signal }), { signal })
    text = await response.text()
  } catch (error) {
    // What kind of error, system errors by their code: its words and properties may quote what was sent.
    const { name, cause } = (error ?? {}) as { name?: string; cause?: { code?: string } }
    throw new OAuthError('network', 'no answer', { cause: new Error(cause?.code ?? name) })
  }
  const { status, headers } = response
  if (status === 429 || status === 503) {
    // Seconds or a date (RFC 9110, section 10.2.3).
    const after = headers.get('retry-after') ?? ''
    const pauseMs = +after * 1000 || Date.parse(after) - now() || 0
    throw new OAuthError('busy', `${status}, try later`, { retryAt: now() + Math.min(pauseMs, longestPauseMs) })
  }
  return { status, body: parse(text) }
}

function parse(text: string): JsonAnswer['body'] {
  try {
    return (JSON.parse(text) as JsonAnswer['body'] | null) ?? {}
  } catch {
    return {}
  }
}
