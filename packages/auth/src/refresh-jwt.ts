import { jwtProviderUrl, type Environment } from './environment.ts'
import { expiryOf } from './expiry-of.ts'

/** A fetch that takes a Request, as the global one does. */
export type Fetch = (request: Request, init?: { readonly signal?: AbortSignal | null }) => Promise<Response>

export interface RefreshOptions {
  readonly environment: Environment
  /** One that publiq gave the right to refresh. */
  readonly apiKey: string
  /** The refresh token that came with the JWT. */
  readonly refresh: string
  /** By default the global fetch, looked up at each call. */
  readonly fetch?: Fetch | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * No new token came.
 *
 * `refused`: the JWT provider said no, so the user has to log in again. `network`: it was not reached, or the signal
 * aborted; `cause` says which. `unexpected-answer`: what answered gave no token, such as a proxy with a page of its own.
 */
export class RefreshError extends Error {
  override readonly name = 'RefreshError'
  declare readonly code: 'refused' | 'network' | 'unexpected-answer'

  constructor(code: RefreshError['code'], message: string, options?: ErrorOptions) {
    super(`JWT provider: ${message}`, options)
    this.code = code
  }
}

/**
 * Trades a refresh token for a new JWT.
 *
 * The refresh token stays as it was and can be used again. It goes in the URL, as the JWT provider wants it there; the API
 * key goes in a header.
 *
 * @returns The new JWT.
 * @throws {RefreshError}
 * @example
 * const jwt = await refreshJwt({ environment: 'test', apiKey, refresh })
 */
export async function refreshJwt(options: RefreshOptions): Promise<string> {
  const { environment, apiKey, refresh, fetch = globalThis.fetch, signal = null } = options
  const url = jwtProviderUrl(environment, '/refresh', { refresh })
  let response: Response
  let text: string
  try {
    // Not `redirect: 'error'`: Cloudflare's workers know no such mode. A redirect is not followed, so its status tells.
    // A Request follows a signal by a weak reference, which a garbage collection may take away; fetch holds on to it.
    response = await fetch(new Request(url, { headers: { 'x-api-key': apiKey }, redirect: 'manual', signal }), {
      signal,
    })
    text = (await response.text()).trim()
  } catch (error) {
    // What kind of error, system errors by their code: its words and properties may quote the URL, refresh token included.
    const failure = error as { name?: string; cause?: { code?: string } } | undefined
    throw new RefreshError('network', 'no answer', { cause: new Error(failure?.cause?.code ?? failure?.name) })
  }
  if (response.status === 200 && expiryOf(text) !== undefined) return text
  // Refusals are 400 in practice, whatever their reason; 401 is what the provider means by them.
  if (response.status === 400 || response.status === 401) throw new RefreshError('refused', 'log in again')
  throw new RefreshError('unexpected-answer', `status ${response.status}`)
}
