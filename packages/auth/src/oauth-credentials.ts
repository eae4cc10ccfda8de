import type { Credentials, HeaderMap, SecurityScheme } from './credentials.ts'
import type { OAuthEnvironment } from './oauth-environment.ts'
import type { OAuthTokens } from './oauth-tokens.ts'
import type { Session } from './session.ts'

export interface OAuthCredentialsOptions {
  readonly scheme: SecurityScheme
  readonly environment: OAuthEnvironment
  readonly session: Session<OAuthTokens>
  readonly now: () => number
  /** Puts new tokens in the session and gives them, or says why not; only what a session throws is thrown. */
  readonly obtain: (current: OAuthTokens | undefined) => Promise<OAuthTokens | ObtainError>
}

/** Credentials with the session that their tokens are kept in. */
export interface OAuthCredentials extends Credentials {
  readonly session: Session<OAuthTokens>
}

/** Why there are no tokens; perhaps not to be asked for again before a time. */
export type ObtainError = Error & { readonly retryAt?: number }

/** So early before its expiry a token is renewed. */
const earlyMs = 5 * 60_000
/** A token that is good is renewed no more often than this: neither a failing server, nor short tokens, nor 401s slow all calls. */
const pauseMs = 60_000

/** Credentials that send an access token as it is, and know when to get another: what all OAuth methods have in common. */
export function oauthCredentials(options: OAuthCredentialsOptions): OAuthCredentials {
  const { scheme, environment, session, now, obtain } = options
  let renewal: Promise<OAuthTokens | ObtainError> | undefined
  let noRenewalBefore = 0
  let newest: string | undefined
  let newUntil = 0
  let failure: ObtainError | undefined
  let known: string | undefined
  let headers: HeaderMap

  /** Made once for each token: to write and check a long header is a good part of what a call costs. */
  function headersWith({ accessToken }: OAuthTokens): HeaderMap {
    if (accessToken !== known) headers = { authorization: `Bearer ${accessToken}` }
    known = accessToken
    return headers
  }

  const isGood = (tokens: OAuthTokens | undefined, marginMs = 0): tokens is OAuthTokens =>
    tokens !== undefined && now() < (tokens.expiresAt ?? Infinity) - marginMs

  function headersFor(tokens: OAuthTokens | undefined): HeaderMap | Promise<HeaderMap> {
    return isGood(tokens, now() < noRenewalBefore ? 0 : earlyMs) ? headersWith(tokens) : renewedHeaders(tokens)
  }

  async function renewedHeaders(tokens: OAuthTokens | undefined): Promise<HeaderMap> {
    const result = await renewOnce(tokens?.accessToken)
    if (!(result instanceof Error)) return headersWith(result)
    if (isGood(tokens)) return headersWith(tokens)
    throw result
  }

  /** However many ask for it at a time, they share one renewal and what comes of it. */
  function renewOnce(stale: string | undefined): Promise<OAuthTokens | ObtainError> {
    noRenewalBefore = now() + pauseMs
    const task = () => exchange(stale)
    return (renewal ??= (session.lock?.(task) ?? task()).finally(() => {
      renewal = undefined
    }))
  }

  async function exchange(stale: string | undefined): Promise<OAuthTokens | ObtainError> {
    const current = await session.get()
    // Another tab, process or server was faster.
    if (isGood(current) && current.accessToken !== stale) return current
    if (failure && now() < (failure.retryAt ?? 0)) return failure
    const obtained = await obtain(current)
    if (obtained instanceof Error) return (failure = obtained)
    newest = obtained.accessToken
    newUntil = now() + pauseMs
    return obtained
  }

  const credentials: Credentials = {
    schemes: [scheme],
    ...(typeof environment === 'string' && { environment }),

    authenticate() {
      const tokens = session.get()
      return tokens && 'then' in tokens ? tokens.then(headersFor) : headersFor(tokens)
    },

    async renew(refused) {
      const tokens = await session.get()
      if (tokens && refused.headers.get('authorization') !== headersWith(tokens)['authorization']) return true
      // A token that is new is refused for another reason than its age, and the next one would be too.
      if (!renewal && tokens?.accessToken === newest && now() < newUntil) return false
      return !((await renewOnce(tokens?.accessToken)) instanceof Error)
    },
  }
  // A session may keep tokens in plain sight: whatever logs the credentials must not come upon it.
  return Object.defineProperty(credentials, 'session', { value: session }) as OAuthCredentials
}
