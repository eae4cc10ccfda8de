import { type MockRequest, type MockResponse, type Respond, withHeaders } from '../../core/exchange.ts'
import { problemResponse, ProblemResponse } from '../../core/problem.ts'
import { createRouter } from '../../core/router.ts'
import type { Mock } from '../../create-mock.ts'
import { controlProblem } from './control-problem.ts'
import type { ControlRoute } from './control-route.ts'
import { controlRoutes } from './control-routes.ts'
import { pageFile } from './page-file.ts'
import { readBody } from './read-body.ts'
import { refuseStrangers } from './refuse-strangers.ts'

export interface ControlServer {
  readonly respond: Respond
  /** Answers whoever is still waiting. */
  close(): void
}

export interface ControlOptions {
  readonly mock: Mock
  /** Where it is reached. */
  readonly url: string
  /** Called when the twin was changed. */
  readonly onChange: () => void
}

/** The twin's page, and the API behind it: what a test in JavaScript asks of a `Mock`, for tests in other languages. */
export function createControlServer({ mock, url: own, onChange }: ControlOptions): ControlServer {
  const router = createRouter<ControlRoute>()
  for (const route of controlRoutes) router.add(route.method, route.path, route)
  const closing = new AbortController()

  async function answer(request: MockRequest): Promise<MockResponse> {
    const { pathname, searchParams: query } = new URL(request.url)
    const match = router.find(request.method, pathname)
    refuseStrangers(request, own, match.found === 'nothing')
    if (match.found === 'nothing') {
      const file = request.method === 'GET' ? await pageFile(pathname) : undefined
      if (file) return file
      throw controlProblem(404, `There is nothing at ${pathname}.`)
    }
    if (match.found === 'path') throw controlProblem(405, `Allowed: ${match.allowed.join(', ')}.`)
    const { handler: route, params } = match
    const context = { mock, params, query, readBody: () => readBody(request), closing: closing.signal }
    const answered = await route.handle(context)
    if (route.method !== 'GET') onChange()
    return answered
  }

  return {
    respond: async (request) => withHeaders(await answer(request).catch(refusal), guarded),
    close: () => closing.abort(),
  }
}

/** An answer is for whoever asked, as what it is, and only now. */
const guarded = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

function refusal(error: unknown): MockResponse {
  if (error instanceof ProblemResponse) return problemResponse(error)
  throw error
}
