import { json, type MockResponse, type Respond, withHeaders } from '../core/exchange.ts'
import { methodNotAllowed, notFound, problemResponse } from '../core/problem.ts'
import type { State } from '../state.ts'

/** The Taxonomy API: one list, for anyone, on any site. */
export function createTaxonomyServer({ terms }: State): Respond {
  const list = json(200, { terms: [...terms.values()] })
  return ({ method, url }) =>
    withHeaders(answer(method, new URL(url).pathname, list), { 'access-control-allow-origin': '*' })
}

function answer(method: string, path: string, list: MockResponse): MockResponse {
  if (path !== '/terms' && path !== '/terms/') return problemResponse(notFound())
  return method === 'GET' || method === 'HEAD' ? list : problemResponse(methodNotAllowed(['GET']))
}
