import type { MockRequest, MockResponse } from './core/exchange.ts'
import { withCors as withEntryCors } from './entry/cors.ts'
import { withCors as withSearchCors } from './search/cors.ts'
import { withCors as withSpecCors } from './spec-server/cors.ts'

/** Lets those pages read an answer that a test asked for which may read the server's own, and as much of it. */
export function withCorsOf(server: string | undefined, request: MockRequest, response: MockResponse): MockResponse {
  if (server === 'uitpas' || server === 'museumpass') return withSpecCors(request, response)
  if (server === 'search') return withSearchCors(request, response)
  return withEntryCors(request, response)
}
