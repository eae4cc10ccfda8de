import type { Credentials, HeaderMap } from './credentials.ts'

/**
 * Credentials that send a bearer token from your own function, which is asked before each request.
 *
 * They never renew: keep the token fresh in the function. A 401 comes back to the caller as it is.
 *
 * @param getToken Gives an OAuth access token, without `Bearer`.
 * @example
 * const credentials = bearer(() => accessToken)
 */
export function bearer(getToken: () => string | Promise<string>): Credentials {
  const headersWith = (token: string): HeaderMap => ({ authorization: `Bearer ${token}` })
  return {
    schemes: ['userAccessToken', 'clientAccessToken'],
    authenticate() {
      const token = getToken()
      return typeof token === 'string' ? headersWith(token) : token.then(headersWith)
    },
  }
}
