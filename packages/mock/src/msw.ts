import { http, type HttpHandler } from 'msw'
import { ConnectionDropped } from './core/exchange.ts'
import type { Mock } from './create-mock.ts'
import { readRequest, toResponse } from './web-exchange.ts'

/**
 * The twin as msw handlers, one for each host: for `setupServer` in Node and `setupWorker` in a browser.
 *
 * msw 3 needs Node 22.12. A test that can pass a `fetch` to its client is faster and simpler with `mock.fetch`.
 *
 * @example
 * ```ts
 * const server = setupServer(...handlers(createMock()))
 * server.listen({ onUnhandledFrame: 'error' })
 * ```
 */
export function handlers(mock: Mock): HttpHandler[] {
  return Object.values<string>({ ...mock.environment }).map((host) =>
    http.all(
      ({ request }) => request.url.startsWith(`${host}/`),
      async ({ request }) => answer(mock, request),
    ),
  )
}

async function answer(mock: Mock, request: Request): Promise<Response> {
  try {
    return toResponse(await mock.respond(await readRequest(request)), request.method)
  } catch (error) {
    // A network error, where another one would become a 500.
    if (error instanceof ConnectionDropped) return Response.error()
    throw error
  }
}
