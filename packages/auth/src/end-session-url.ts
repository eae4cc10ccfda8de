import { checkDestination } from './destination.ts'
import { oauthEndpoint, oauthServer, type OAuthEnvironment } from './oauth-environment.ts'

export interface EndSessionOptions {
  readonly environment: OAuthEnvironment
  readonly clientId: string
  /** Without it UiTiD asks the user if they mean it. */
  readonly idToken?: string | undefined
  /** Where the user comes back to: a logout URL that is registered with publiq. Without it they stay at UiTiD. */
  readonly returnTo?: string | URL | undefined
}

/**
 * Gives the URL to send a user's browser to, so that they are logged out of UiTiD. It is no address to fetch.
 *
 * @throws {DestinationError} when `returnTo` is not absolute, not http or https, or carries a user or a password.
 * @see https://openid.net/specs/openid-connect-rpinitiated-1_0.html
 */
export function endSessionUrl({ environment, clientId, idToken, returnTo }: EndSessionOptions): string {
  const query = new URLSearchParams({ client_id: clientId })
  if (idToken !== undefined) query.set('id_token_hint', idToken)
  if (returnTo !== undefined) query.set('post_logout_redirect_uri', checkDestination(returnTo, 'returnTo'))
  return `${oauthEndpoint(oauthServer(environment), 'logout')}?${query}`
}
