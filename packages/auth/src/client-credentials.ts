import { oauthCredentials, type OAuthCredentials } from './oauth-credentials.ts'
import { oauthServer, type OAuthEnvironment } from './oauth-environment.ts'
import type { OAuthError } from './oauth-error.ts'
import type { OAuthTokens } from './oauth-tokens.ts'
import type { Fetch } from './refresh-jwt.ts'
import { requestTokens } from './request-tokens.ts'
import { memorySession, type Session } from './session.ts'

export interface ClientCredentialsOptions {
  /** A client of another environment refuses these credentials. */
  readonly environment: OAuthEnvironment
  readonly clientId: string
  /** For back ends only: whoever has it is the client. */
  readonly clientSecret: string
  /** Where the token is kept; by default in memory. Servers that share a session share the token. */
  readonly session?: Session<OAuthTokens> | undefined
  /** The time in milliseconds since 1970; by default `Date.now`. */
  readonly now?: (() => number) | undefined
  /** For the token endpoint; by default the global fetch, looked up at each call. */
  readonly fetch?: Fetch | undefined
}

/**
 * Credentials of an integration itself, not of a user: a client access token, got when the first call needs it.
 *
 * A token is kept until five minutes before it expires, and got anew after a 401: once, however many calls wait. One that
 * fails while the token is still good is tried again a minute later. A new token that is refused too is not replaced for a
 * minute: the 401 is for another reason. Tokens are opaque and never looked into.
 *
 * A call throws `OAuthError` when there is no token to be had; all calls that waited get the same. When the server asked for
 * patience (`busy`), calls fail at once until that time.
 *
 * @throws {TypeError} when the environment is unknown.
 * @example
 * const credentials = clientCredentials({ environment: 'test', clientId, clientSecret })
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 * @see https://docs.publiq.be/docs/authentication/methods/client-access-token
 */
export function clientCredentials(options: ClientCredentialsOptions): OAuthCredentials {
  const { session = memorySession(), now = Date.now } = options
  const client = { ...options, session, now, server: oauthServer(options.environment) }
  return oauthCredentials({
    ...client,
    scheme: 'clientAccessToken',
    async obtain() {
      const tokens = await requestTokens(client, { grant_type: 'client_credentials' }).catch(
        (error: OAuthError) => error,
      )
      if (!(tokens instanceof Error)) await session.set(tokens)
      return tokens
    },
  })
}
