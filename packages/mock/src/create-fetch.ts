import type { Respond } from './core/exchange.ts'
import { readRequest, toResponse } from './web-exchange.ts'

/** What the global `fetch` is called with and gives back. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/** A `fetch` that asks the twin instead of the network; aborts and redirects go as the Fetch standard has them. */
export function createFetch(respond: Respond): Fetch {
  return async (input, init) => {
    let request = input instanceof Request && init === undefined ? input : new Request(input, init)
    for (let hops = 0; hops <= maximumHops; hops++) {
      request.signal.throwIfAborted()
      const exchange = await readRequest(request)
      const answer = await respond(exchange)
      request.signal.throwIfAborted()
      const location = redirectStatuses.has(answer.status) ? answer.headers['location'] : undefined
      // Node's fetch gives a manual redirect back as it is; a browser's would hide it.
      if (location === undefined || request.redirect === 'manual') return toResponse(answer, request.method)
      if (request.redirect === 'error') throw failed('unexpected redirect')
      request = follow(request, new URL(location, request.url), answer.status, exchange.bytes())
    }
    throw failed('redirect count exceeded')
  }
}

const maximumHops = 20
const redirectStatuses = new Set([301, 302, 303, 307, 308])

const failed = (reason: string) => new TypeError('fetch failed', { cause: new Error(reason) })

function follow(request: Request, url: URL, status: number, body: Uint8Array): Request {
  const { method, signal } = request
  const headers = new Headers(request.headers)
  if (url.origin !== new URL(request.url).origin) headers.delete('authorization')
  const becomesGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST'
  if (!becomesGet && method !== 'GET' && method !== 'HEAD') {
    return new Request(url, { method, headers, signal, body: body as BodyInit })
  }
  if (becomesGet) for (const name of ['content-type', 'content-length']) headers.delete(name)
  return new Request(url, { method: becomesGet ? 'GET' : method, headers, signal })
}
