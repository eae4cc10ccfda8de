import type { Middleware } from 'openapi-fetch'
import { authentication } from './authentication.ts'
import type { Credentials } from './credentials.ts'
import { TransportError } from './errors.ts'
import { operationOf, ReplayableRequest } from './replayable-request.ts'

/**
 * An openapi-fetch middleware that authenticates requests, and after a 401 renews credentials and sends the request once more.
 *
 * It sends credentials to the origin of the client's base URL alone, takes no redirect (fetch would take `X-Api-Key` to
 * another origin) but throws a `TransportError`, and leaves a request alone that has an `Authorization` of its own. A 403 is never a
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
      const { url, method, headers, signal, credentials: cookies, mode } = call.request
      const bytes = /^(GET|HEAD)$/.test(method) ? undefined : await call.request.arrayBuffer()
      const body = bytes?.byteLength ? bytes : null
      const request = ReplayableRequest(url, {
        method,
        headers,
        body,
        signal,
        mode,
        credentials: cookies,
        redirect: 'manual',
      })
      await onRequest({ ...call, request })
      return request
    },
    async onResponse(call) {
      const { request, response } = call
      // What a browser gives for a redirect that is not followed has the status 0.
      if (response.status < 400 && !response.ok) throw new TransportError(operationOf(request), undefined, response)
      return onResponse(call)
    },
  }
}
