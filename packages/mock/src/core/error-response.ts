import type { MockResponse } from './exchange.ts'
import { ProblemResponse, problemResponse } from './problem.ts'

/** What a server answers instead of what it failed to; a bug of the twin's own is told to whoever runs it, too. */
export function errorResponse(error: unknown): MockResponse {
  if (error instanceof ProblemResponse) return problemResponse(error)
  // oxlint-disable-next-line no-console -- A client sees no more than a 500: whoever runs the twin has to hear why.
  console.error(error)
  return problemResponse(new ProblemResponse({ type: 'about:blank', title: 'Internal Server Error', status: 500 }))
}
