import { checkDestination } from './destination.ts'
import { oauthEndpoint, oauthServer, type OAuthEnvironment } from './oauth-environment.ts'

/** What the login page of UiTiD can be asked, by the names it has there. */
export interface LoginParameters {
  /** `login` asks for a login also of who is logged in already. */
  readonly prompt?: 'login' | undefined
  /** By default `nl`. */
  readonly ui_locales?: 'nl' | 'fr' | 'de' | undefined
  /** Whose background picture the page has. */
  readonly referrer?: 'museumpas' | 'udb' | 'uit' | 'uitpas' | 'cultuurkuur' | undefined
  /** By default `login`. */
  readonly screen?: 'login' | 'register' | undefined
  /** Filled in, the user may change it. */
  readonly email?: string | undefined
  /** Filled in, the user can't change it. */
  readonly fixed_email?: string | undefined
  /** For who registers, as the ones below. */
  readonly first_name?: string | undefined
  /** `yyyy-mm-dd`. */
  readonly birthdate?: string | undefined
  readonly postal_code?: string | undefined
  readonly gender?: 'MALE' | 'FEMALE' | 'X' | undefined
  readonly country?: LoginCountry | undefined
  /** An https URL to come back to for who logs in after all not. */
  readonly return_if_cancelled?: string | undefined
  /** By default false. */
  readonly skip_verify_legacy?: boolean | undefined
}

/** Countries that a user can register from. */
export type LoginCountry =
  | 'be'
  | 'nl'
  | 'at'
  | 'bg'
  | 'hr'
  | 'cy'
  | 'cz'
  | 'dk'
  | 'ee'
  | 'fi'
  | 'fr'
  | 'de'
  | 'gr'
  | 'hu'
  | 'ie'
  | 'it'
  | 'lv'
  | 'lu'
  | 'mt'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'sk'
  | 'si'
  | 'es'
  | 'se'
  | 'gb'

/** `openid` for an id token and user info, `email` for the address, `offline_access` for a refresh token. */
export type OAuthScope = 'openid' | 'email' | 'offline_access'

export interface AuthorizationOptions {
  readonly environment: OAuthEnvironment
  readonly clientId: string
  /** Registered with publiq letter by letter, a slash at the end included. */
  readonly redirectUri: string | URL
  readonly scopes: readonly OAuthScope[]
  /** A value from `createState`. */
  readonly state: string
  /** A value from `createState` too, for the id token to come back with. */
  readonly nonce: string
  /** Of `codeChallengeOf`. */
  readonly codeChallenge: string
}

/**
 * Gives the URL of UiTiD's login page, for a login by authorization code with PKCE.
 *
 * @throws {DestinationError} when a URL to come back to is not absolute, not http or https, or carries a user or a password.
 * @throws {TypeError} when the environment is unknown.
 * @example
 * const url = authorizationUrl(
 *   { environment: 'test', clientId, redirectUri, scopes: ['openid'], state, nonce, codeChallenge },
 *   { ui_locales: 'fr' },
 * )
 * @see https://docs.publiq.be/docs/authentication/methods/user-access-token
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1
 */
export function authorizationUrl(options: AuthorizationOptions, parameters: LoginParameters = {}): string {
  const { environment, clientId, redirectUri, scopes, state, nonce, codeChallenge } = options
  const { return_if_cancelled: wayOut } = parameters
  if (wayOut !== undefined) checkDestination(wayOut, 'return_if_cancelled')
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, String(value))
  // After the others, so that no parameter of a caller takes the place of these.
  for (const [name, value] of Object.entries({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: checkDestination(redirectUri, 'redirectUri'),
    scope: scopes.join(' '),
    state,
    nonce,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  })) {
    query.set(name, value)
  }
  return `${oauthEndpoint(oauthServer(environment), 'auth')}?${query}`
}
