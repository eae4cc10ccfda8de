import { type MockRequest, type MockResponse, noContent, withHeaders } from '../core/exchange.ts'

const methods = 'GET,POST,PUT,PATCH,DELETE'

/** Lets any site read the answer, errors included. */
export function withCors({ headers }: MockRequest, response: MockResponse): MockResponse {
  const { origin, 'access-control-request-headers': asked } = headers
  if (response === noContent && origin === undefined && asked === undefined) return changed
  return withHeaders(response, allowing(origin, asked))
}

function allowing(origin = '*', asked = 'authorization,x-api-key'): MockResponse['headers'] {
  return {
    allow: methods,
    'access-control-allow-methods': methods,
    'access-control-allow-credentials': 'true',
    'access-control-allow-origin': origin,
    'access-control-allow-headers': asked,
  }
}

/** Most changes are answered so, to a program that is no site: the journal keeps one answer for all of them. */
const changed = withHeaders(noContent, allowing())
