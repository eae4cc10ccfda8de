import { type MockRequest, type MockResponse, noContent, type Respond } from '../core/exchange.ts'
import { notFound, problem, ProblemResponse } from '../core/problem.ts'
import type { State } from '../state.ts'
import { authenticate } from './consumer.ts'
import { isPreflight, preflight, withCors } from './cors.ts'
import { type Parameters, readQueryString } from './parameters/parameters.ts'
import type { Endpoint } from './parameters/search-request.ts'
import { phpJson } from './php-json.ts'
import { misplacedQuery, searchProblem, stumbled, unsupportedMediaType } from './problems.ts'
import { search } from './search.ts'

const endpoints: ReadonlyMap<string, Endpoint> = new Map([
  ['/events', 'events'],
  ['/event', 'events'],
  ['/places', 'places'],
  ['/place', 'places'],
  ['/offers', 'offers'],
  ['/organizers', 'organizers'],
])

/** The Search API, over the documents that the Entry API holds. */
export function createSearchServer(state: State): Respond {
  return (request) => answer(request, state)
}

/** The order is the real server's: routes, credentials, the body of a POST, and only then the search. */
async function answer(request: MockRequest, state: State): Promise<MockResponse> {
  const { pathname, search: query } = new URL(request.url)
  const endpoint = endpoints.get(pathname.replace(/(?<=.)\/$/, ''))
  if (!endpoint) return searchProblem(notFound(), problemJson)
  if (!methods.includes(request.method)) {
    return searchProblem(problem('method/not-allowed', 405, 'Method not allowed'), problemJson)
  }
  if (isPreflight(request)) return preflight(request)

  const inUrl = readQueryString(query.slice(1))
  const consumer = await authenticate(request, inUrl, state).catch(refusalOf)
  if (consumer instanceof ProblemResponse) return searchProblem(consumer, 'application/ld+json')
  if (request.method === 'OPTIONS') return withCors(request, noContent)

  const parameters = request.method === 'POST' ? readBody(request, inUrl) : inUrl
  if (parameters instanceof ProblemResponse) return withCors(request, searchProblem(parameters, problemJson))
  try {
    const page = search(endpoint, parameters, consumer, state)
    return withCors(request, { status: 200, headers: { 'content-type': 'application/ld+json' }, body: phpJson(page) })
  } catch (error) {
    return searchProblem(error instanceof ProblemResponse ? error : stumbled(), problemJson)
  }
}

const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS']
const problemJson = 'application/problem+json'

/** A POST has its parameters in its body alone. */
function readBody({ headers, text }: MockRequest, inUrl: Parameters): Parameters | ProblemResponse {
  const { clientId: _, apiKey: __, ...misplaced } = Object.fromEntries(inUrl)
  if (Object.keys(misplaced).length > 0) return misplacedQuery()
  if (!headers['content-type']?.toLowerCase().includes('text/plain')) return unsupportedMediaType()
  return readQueryString(text())
}

function refusalOf(error: unknown): ProblemResponse {
  if (error instanceof ProblemResponse) return error
  throw error
}
