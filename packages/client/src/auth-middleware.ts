import type { Middleware } from 'openapi-fetch'
import { notRedirected } from './attempt.ts'
import { authentication } from './authentication.ts'
import type { Credentials } from './credentials.ts'
import { outgoing, type Outgoing } from './outgoing.ts'

/**
 * An openapi-fetch middleware that authenticates requests, and after a 401 renews credentials and sends the request once more.
 *
 * `use` it after your other middleware: what comes before it sees no credentials. It sends them to the origin of the
 * client's base URL alone, makes a `TransportError` of any redirect (fetch would take `X-Api-Key` to another origin), and
 * leaves a request alone that has an `Authorization` of its own. A 403 is never a reason to renew. The clients of uitkit
 * have it built in.
 *
 * @example
 * const client = createClient<paths>({ baseUrl: 'https://io-test.uitdatabank.be' })
 * client.use(authMiddleware(credentials))
 */
export function authMiddleware(credentials: Credentials): Middleware {
  const { sign, renew } = authentication(credentials)
  /** By their options: openapi-fetch makes that object anew for each call. */
  const calls = new WeakMap<object, Outgoing>()

  return {
    async onRequest({ request, options }) {
      const call = await outgoing(request)
      await sign(call, new URL(options.baseUrl, globalThis.location?.href).origin)
      calls.set(options, call)
      return call.request
    },

    async onResponse({ response, options }) {
      const call = calls.get(options)
      if (!call) return undefined
      if (response.status < 400) return notRedirected(call.operation, response)
      const again = await renew(call, response)
      if (!again) return undefined
      const second = await options.fetch(again.request)
      return second.status < 400 ? notRedirected(call.operation, second) : second
    },
  }
}
