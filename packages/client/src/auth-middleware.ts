import type { Middleware } from 'openapi-fetch'
import { addHeaders, renewed } from './authentication.ts'
import { copyOf } from './copy-of.ts'
import type { Credentials } from './credentials.ts'
import { TransportError } from './errors.ts'
import { unlessAborted } from './unless-aborted.ts'

/**
 * An openapi-fetch middleware that authenticates requests, and after a 401 renews credentials and sends the request once more.
 *
 * `use` it after your other middleware: what comes before it sees no credentials. It sends them to the origin of the
 * call's base URL alone (that of the client, unless a call has one of its own), makes a `TransportError` of any redirect (fetch would take `X-Api-Key` to another origin), and
 * leaves a request alone that has an `Authorization` of its own. A 403 is never a reason to renew. The clients of uitkit
 * have it built in.
 *
 * @example
 * const client = createClient<paths>({ baseUrl: 'https://io-test.uitdatabank.be' })
 * client.use(authMiddleware(credentials))
 */
export function authMiddleware(credentials: Credentials): Middleware {
  /** Those that carry credentials, by their options: openapi-fetch makes that object anew for each call. */
  const calls = new WeakMap<object, () => Request>()

  async function sign(request: Request, { signal } = request): Promise<Request> {
    const headers = credentials.authenticate(request, credentials.schemes)
    addHeaders(request, await unlessAborted(operationOf(request), signal, Promise.resolve(headers)))
    return request
  }

  return {
    async onRequest({ request, options }) {
      const body = await request.arrayBuffer()
      const again = () => copyOf(request, body)
      const { origin } = new URL(options.baseUrl, globalThis.location?.href)
      if (new URL(request.url).origin !== origin || request.headers.has('authorization')) return again()
      calls.set(options, again)
      return sign(again())
    },

    async onResponse({ request, response, options }) {
      const again = calls.get(options)
      if (!again || response.status !== 401) return notRedirected(request, response)
      const isRenewed = await unlessAborted(
        operationOf(request),
        request.signal,
        renewed(credentials, request, response),
      )
      return isRenewed ? notRedirected(request, await options.fetch(await sign(again()))) : response
    },
  }
}

function operationOf({ method, url }: Request): string {
  return `${method} ${new URL(url).pathname}`
}

function notRedirected(request: Request, response: Response): Response {
  if (response.ok || response.status >= 400) return response
  throw new TransportError(operationOf(request), undefined, response)
}
