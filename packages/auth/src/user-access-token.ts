import { authorizationUrl, type LoginParameters, type OAuthScope } from './authorization-url.ts'
import { createState } from './create-state.ts'
import { discover } from './discover.ts'
import { endSessionUrl } from './end-session-url.ts'
import type { Login } from './login.ts'
import { LoginError } from './login-error.ts'
import { LoginRequiredError } from './login-required-error.ts'
import { oauthCredentials, type OAuthCredentials } from './oauth-credentials.ts'
import { oauthServer, type OAuthEnvironment } from './oauth-environment.ts'
import type { OAuthError } from './oauth-error.ts'
import type { OAuthTokens } from './oauth-tokens.ts'
import { codeChallengeOf, createCodeVerifier } from './pkce.ts'
import { cleanAuthorizationCallback, readAuthorizationCallback } from './read-authorization-callback.ts'
import { createRefresh } from './create-refresh.ts'
import type { Fetch } from './refresh-jwt.ts'
import { refuseEmpty } from './refuse-empty.ts'
import { requestTokens } from './request-tokens.ts'
import { memorySession, type Session } from './session.ts'
import { requestUserInfo, type UserInfo } from './user-info.ts'
import { verifyIdToken } from './verify-id-token.ts'

export {
  authorizationUrl,
  type AuthorizationOptions,
  type LoginCountry,
  type LoginParameters,
  type OAuthScope,
} from './authorization-url.ts'
export { endSessionUrl, type EndSessionOptions } from './end-session-url.ts'
export { LoginError, type LoginErrorCode } from './login-error.ts'
export { codeChallengeOf, createCodeVerifier } from './pkce.ts'
export { readAuthorizationCallback, type AuthorizationCallback } from './read-authorization-callback.ts'
export type { UserInfo } from './user-info.ts'

export interface UserAccessTokenOptions {
  /** A client of another environment refuses these credentials. */
  readonly environment: OAuthEnvironment
  readonly clientId: string
  /** Of a client on a server. One in a browser, on a phone or a desktop is public and has none. */
  readonly clientSecret?: string | undefined
  /** Where a login comes back to: registered with publiq, letter by letter. Each login may have its own instead. */
  readonly redirectUri?: string | undefined
  /** By default all three. */
  readonly scopes?: readonly OAuthScope[] | undefined
  /** Where the tokens are kept; by default in memory, see the credentials' own `session`. */
  readonly session?: Session<OAuthTokens> | undefined
  /** Gives the `connectUrl` of a `LoginRequiredError`: a page of yours that begins a login; by default it is empty. */
  readonly connectUrl?: (() => string) | undefined
  /** The time in milliseconds since 1970; by default `Date.now`. */
  readonly now?: (() => number) | undefined
  /** For the OAuth server; by default the global fetch, looked up at each call. */
  readonly fetch?: Fetch | undefined
}

/** Credentials of a user, with the login that they come from. */
export interface UserAccessTokenCredentials extends OAuthCredentials, Login<LoginParameters> {
  /**
   * Forgets the tokens, and gives the URL to send the browser to, so that the user is logged out of UiTiD too.
   *
   * @throws {DestinationError} when `returnTo` is not absolute, not http or https, or carries a user or a password.
   */
  logOut(options?: { readonly returnTo?: string | URL | undefined }): Promise<string>
  /**
   * Asks UiTiD who the user is. The scope `openid` is needed for it, and `email` for the address.
   *
   * @throws {LoginRequiredError} when there is no token, or one that expired and cannot be renewed.
   * @throws {OAuthError}
   */
  userInfo(): Promise<UserInfo>
}

/**
 * Credentials of a user who logs in with UiTiD, by authorization code with PKCE.
 *
 * A login goes away and comes back by `beginLogin` and `finishLogin`; `@uitkit/auth/browser` and `@uitkit/auth/cli` do the rest
 * around them. The id token is verified when it comes; the access token is opaque and never looked into.
 *
 * The access token is renewed some minutes before it expires and after a 401, if there is a refresh token: once, however
 * many calls wait, and in one tab, process or server at a time if the session has a `lock`. A refresh token is good once, so
 * that its successor is kept even when the session fails to. A refused one is forgotten.
 *
 * A call throws `LoginRequiredError` when there is no token, or an expired one that cannot be renewed; `OAuthError` when
 * an expired one was not renewed for another reason.
 *
 * One session is one user: on a server make credentials for each user, never one for all.
 *
 * @throws {TypeError} when the environment is unknown, or the client id empty.
 * @example
 * const user = userAccessToken({ environment: 'test', clientId, redirectUri: 'https://example.com/callback' })
 * const { url, pending } = await user.beginLogin({ ui_locales: 'fr' })
 * // ... send the browser to the url, keep what is pending, and when the user is back:
 * await user.finishLogin(location.href, pending)
 * @see https://docs.publiq.be/docs/authentication/methods/user-access-token
 */
export function userAccessToken(options: UserAccessTokenOptions): UserAccessTokenCredentials {
  const { environment, clientId, clientSecret, now = Date.now, fetch } = options
  const { session = memorySession<OAuthTokens>(), scopes = ['openid', 'email', 'offline_access'] } = options
  const { connectUrl = () => '' } = options
  refuseEmpty({ clientId })
  const server = oauthServer(environment)
  const client = { server, clientId, clientSecret, now, fetch }
  const loginRequired = (cause?: OAuthError) => new LoginRequiredError(connectUrl(), cause && { cause })

  // A renewal that is under way, here or in another tab, must not write after it.
  const alone = (task: () => Promise<void>) => session.lock?.(task) ?? task()

  const credentials = oauthCredentials({
    scheme: 'userAccessToken',
    environment,
    session,
    now,
    obtain: createRefresh({ client, session, loginRequired }),
  })

  const login: Login<LoginParameters> = {
    async beginLogin({ redirectUri = options.redirectUri ?? '', ...parameters } = {}) {
      const [state, nonce, codeVerifier] = [createState(), createState(), createCodeVerifier()]
      const codeChallenge = await codeChallengeOf(codeVerifier)
      const request = { environment, clientId, redirectUri, scopes, state, nonce, codeChallenge }
      return { url: authorizationUrl(request, parameters), pending: { redirectUri, state, nonce, codeVerifier } }
    },

    cleanUrl: cleanAuthorizationCallback,

    async finishLogin(callback, pending) {
      const { redirectUri = '', state, nonce, codeVerifier = '' } = pending ?? {}
      const { code, iss } = readAuthorizationCallback(callback, state)
      const issuer = await discover(server, client)
      if (iss === undefined ? issuer.isNamedInCallbacks : iss !== issuer.name) throw new LoginError('issuer-mismatch')
      const tokens = await requestTokens(client, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: codeVerifier,
      })
      if (scopes.includes('openid')) await verifyIdToken(tokens.idToken, { ...client, issuer, nonce })
      await alone(async () => session.set(tokens))
    },
  }

  return Object.assign(credentials, login, {
    async logOut({ returnTo }: { readonly returnTo?: string | URL | undefined } = {}) {
      const { idToken } = (await session.get()) ?? {}
      const url = endSessionUrl({ environment, clientId, idToken, returnTo })
      await alone(async () => session.clear())
      return url
    },

    userInfo: () => requestUserInfo({ server, credentials, now, fetch }),
  })
}
