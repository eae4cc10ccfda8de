import { type MockRequest, type MockResponse, withHeaders } from '../core/exchange.ts'

/** Lets any site read the answer, errors and the twin's own header included; cookies play no part. */
export function withCors({ headers }: MockRequest, response: MockResponse): MockResponse {
  return withHeaders(response, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers':
      headers['access-control-request-headers'] ?? 'authorization, content-type, x-client-id, x-custom-token',
    'access-control-expose-headers': 'retry-after, x-uitkit-twin',
  })
}
