import type { Credentials, HeaderMap } from './credentials.ts'
import { jwtProviderUrl, type Environment } from './environment.ts'
import { expiryOf } from './expiry-of.ts'
import { LoginRequiredError } from './login-required-error.ts'
import { refreshJwt, type RefreshError, type Fetch } from './refresh-jwt.ts'
import { memorySession, type Session, type SessionTokens } from './session.ts'

export interface JwtProviderOptions {
  /** A client of another environment refuses these credentials. */
  readonly environment: Environment
  readonly apiKey: string
  /** Where the tokens are kept; by default in memory, see the credentials' own `session`. */
  readonly session?: Session | undefined
  /** Gives the URL for a `LoginRequiredError`: a fresh one each time, as a state is good once; by default one for `oob`. */
  readonly connectUrl?: (() => string) | undefined
  /** The time in milliseconds since 1970; by default `Date.now`. */
  readonly now?: (() => number) | undefined
  /** For renewals; by default the global fetch, looked up at each call. */
  readonly fetch?: Fetch | undefined
}

/** Credentials with the session that their tokens are kept in. */
export interface JwtProviderCredentials extends Credentials {
  readonly session: Session
}

/** So early before its expiry a token is renewed. */
const earlyMs = 5 * 60_000
/** While a token is still good, it is renewed no more often than this: neither a failing provider nor short tokens slow all calls. */
const pauseMs = 60_000
/** All calls wait for a renewal, so it must end. */
const timeoutMs = 10_000

/**
 * Credentials of a user who logged in at the JWT provider: their token, and the API key of the integration.
 *
 * The token is renewed some minutes before it expires and after a 401, if the session has a refresh token: once, however
 * many calls wait. A renewal that fails while the token is still good is tried again later. A refused renewal leaves the
 * session as it is: the provider answers the same when it has troubles of its own, and a refresh token cannot be had back.
 *
 * What they send depends on what an operation takes: to one that takes no token of the JWT provider goes the API key alone.
 * A call throws `LoginRequiredError` when there is no token (what is no JWT counts as none), or an expired one that cannot
 * be renewed; `RefreshError` when an expired one was not renewed for another reason.
 *
 * publiq says that it no longer supports this flow after 30 September 2026, and has given out no keys since early 2023.
 *
 * @throws {TypeError} when the environment is unknown.
 * @example
 * const credentials = jwtProvider({ environment: 'test', apiKey })
 * await credentials.session.set({ jwt })
 * @see https://docs.publiq.be/docs/uitdatabank/entry-api/authentication
 */
export function jwtProvider(options: JwtProviderOptions): JwtProviderCredentials {
  const { environment, apiKey, session = memorySession(), now = Date.now, fetch } = options
  const oobUrl = jwtProviderUrl(environment, '/connect', { destination: 'oob', apiKey })
  const { connectUrl = () => oobUrl } = options
  const keyHeader = { 'x-api-key': apiKey }
  const headersWith = (jwt: string): HeaderMap => ({ authorization: `Bearer ${jwt}`, ...keyHeader })

  let known: string | undefined
  let headers: HeaderMap
  let expiresAtMs: number | undefined
  let renewal: Promise<Renewal> | undefined
  let noRenewalBefore = 0

  function headersFor(tokens: SessionTokens | undefined): HeaderMap | Promise<HeaderMap> {
    const { jwt = '', refresh } = tokens ?? {}
    // To decode costs more than the rest of a call, and to write and check a long header costs a part of that.
    if (jwt !== known) {
      known = jwt
      headers = headersWith(jwt)
      expiresAtMs = expiryOf(jwt)
    }
    if (expiresAtMs === undefined) throw new LoginRequiredError(connectUrl())
    const time = now()
    const isRenewalDue = refresh && time >= expiresAtMs - earlyMs && time >= noRenewalBefore
    return time < expiresAtMs && !isRenewalDue ? headers : renewedHeaders(jwt, expiresAtMs)
  }

  async function renewedHeaders(jwt: string, expiresAtMs: number): Promise<HeaderMap> {
    const result = await renewOnce(jwt)
    if (typeof result === 'string') return headersWith(result)
    if (result && now() < expiresAtMs) return headersWith(jwt)
    if (result && result.code !== 'refused') throw result
    throw new LoginRequiredError(connectUrl(), result && { cause: result })
  }

  /** However many ask for it at a time, they share one renewal and what comes of it. */
  function renewOnce(stale: string): Promise<Renewal> {
    noRenewalBefore = now() + pauseMs
    return (renewal ??= exchange(stale).finally(() => {
      renewal = undefined
    }))
  }

  async function exchange(stale: string): Promise<Renewal> {
    const tokens = await session.get()
    if (tokens?.jwt !== stale) return tokens?.jwt
    if (!tokens.refresh) return undefined
    const jwt = await refreshJwt({
      environment,
      apiKey,
      refresh: tokens.refresh,
      fetch,
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: RefreshError) => error)
    if (typeof jwt !== 'string') return jwt
    // Whoever logged out meanwhile, or in as another, stays so.
    const latest = await session.get()
    if (latest?.jwt !== stale) return latest?.jwt
    await session.set({ ...tokens, jwt })
    return jwt
  }

  const credentials: Credentials = {
    schemes: ['jwtProviderToken', 'apiKey'],
    ...(typeof environment === 'string' && { environment }),

    authenticate(_request, accepts) {
      if (!accepts.includes('jwtProviderToken')) return accepts.includes('apiKey') ? keyHeader : {}
      const tokens = session.get()
      return tokens && 'then' in tokens ? tokens.then(headersFor) : headersFor(tokens)
    },

    async renew(refused, problem) {
      const sent = refused.headers.get('authorization')
      const tokens = await session.get()
      if (!sent || !tokens || /api key/i.test(problem.detail ?? '')) return false
      return sent !== `Bearer ${tokens.jwt}` || typeof (await renewOnce(tokens.jwt)) === 'string'
    },
  }
  // A session may keep tokens in plain sight: whatever logs the credentials must not come upon it.
  return Object.defineProperty(credentials, 'session', { value: session }) as JwtProviderCredentials
}

/** A token to go on with; or why none came; or undefined, when there is nothing to renew with. */
type Renewal = string | RefreshError | undefined
