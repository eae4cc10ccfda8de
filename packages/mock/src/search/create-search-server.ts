import { withHeaders, type Respond } from '../core/exchange.ts'
import { notFound, problemResponse } from '../core/problem.ts'

/** Stands where the Search API will: it says so, instead of an answer that looks like one. */
export function createSearchServer(): Respond {
  const response = problemResponse(notFound('The twin does not play the Search API yet.'))
  return () => withHeaders(response, { 'x-uitkit-twin': 'not-implemented' })
}
