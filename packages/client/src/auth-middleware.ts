import type { Middleware } from 'openapi-fetch'
import { authentication } from './authentication.ts'
import type { Credentials } from './credentials.ts'
import { ReplayableRequest } from './replayable-request.ts'

/**
 * An openapi-fetch middleware that authenticates requests, and after a 401 renews credentials and sends the request once more.
 *
 * It sends credentials to the origin of the client's base URL alone, lets no redirect be followed (fetch would take
 * `X-Api-Key` to another origin), and leaves a request alone that has an `Authorization` of its own. A 403 is never a
 * reason to renew. The clients of uitkit have it built in.
 *
 * @example
 * const client = createClient<paths>({ baseUrl: 'https://io-test.uitdatabank.be' })
 * client.use(authMiddleware(credentials))
 */
export function authMiddleware(credentials: Credentials): Middleware {
  const { onRequest, onResponse } = authentication(credentials)
  return {
    async onRequest(call) {
      const { url, method, headers, signal, body, credentials: cookies, mode } = call.request
      const request = ReplayableRequest(url, {
        method,
        headers,
        signal,
        mode,
        credentials: cookies,
        redirect: 'error',
        body: body && (await call.request.arrayBuffer()),
      })
      await onRequest({ ...call, request })
      return request
    },
    onResponse,
  }
}
