import type { Credentials, HeaderMap } from './credentials.ts'

/**
 * Credentials that send `x-custom-token`: a token for one thing, such as the id of a UiTPAS kiosk or the token of an order.
 *
 * They never renew: a 401 comes back to the caller as it is.
 *
 * @param getToken The token; or a function that gives it, which is asked before each request.
 * @example
 * const credentials = customToken(deviceId)
 */
export function customToken(getToken: string | (() => string | Promise<string>)): Credentials {
  return {
    schemes: ['customToken'],
    authenticate() {
      const token = typeof getToken === 'string' ? getToken : getToken()
      return typeof token === 'string' ? headersWith(token) : token.then(headersWith)
    },
  }
}

function headersWith(token: string): HeaderMap {
  return { 'x-custom-token': token }
}
