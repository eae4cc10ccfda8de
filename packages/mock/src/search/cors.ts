import type { MockRequest, MockResponse } from '../core/exchange.ts'
import { withHeaders } from '../core/exchange.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const headers = ['Authorization', 'X-Api-Key', 'X-Client-Id', 'X-Client-Properties', 'Content-Type']

/** Lets the site that asks read the answer. */
export function withCors({ headers: { origin } }: MockRequest, response: MockResponse): MockResponse {
  return origin === undefined ? response : withHeaders(response, allowing(origin))
}

export function isPreflight({ method, headers }: MockRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}

/** What a browser asks before it sends a request; what it may not do is a 401. */
export function preflight({ headers: sent }: MockRequest): MockResponse {
  const wanted = (sent['access-control-request-headers'] ?? '').split(',').map((name) => name.trim().toLowerCase())
  const known = headers.map((name) => name.toLowerCase())
  const isAllowed =
    methods.includes(sent['access-control-request-method'] ?? '') &&
    wanted.every((name) => name === '' || known.includes(name))
  if (!isAllowed) return { status: 401, headers: {} }
  const allowed = {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': headers.join(', '),
  }
  return { status: 200, headers: { ...allowing(sent['origin'] ?? '*'), ...allowed } }
}

function allowing(origin: string): MockResponse['headers'] {
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' }
}
