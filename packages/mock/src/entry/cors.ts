import type { MockRequest, MockResponse } from '../core/exchange.ts'

const methods = 'GET,POST,PUT,PATCH,DELETE'

/** Lets any site read the answer, errors included. */
export function withCors(request: MockRequest, response: MockResponse): MockResponse {
  return {
    ...response,
    headers: {
      ...response.headers,
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': request.headers['origin'] ?? '*',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'authorization,x-api-key',
    },
  }
}
