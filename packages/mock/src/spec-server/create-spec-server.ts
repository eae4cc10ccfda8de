import { noContent, type MockRequest, type MockResponse, type Respond } from '../core/exchange.ts'
import { methodNotAllowed, notFound, problemResponse, ProblemResponse } from '../core/problem.ts'
import { createRouter } from '../core/router.ts'
import type { SpecOperation, SpecTable } from '../core/spec.ts'
import type { State } from '../state.ts'
import { authenticate } from './caller.ts'
import { withCors } from './cors.ts'
import { readBody } from './read-body.ts'
import { readParameters } from './read-parameters.ts'
import type { SpecContext, SpecHandler } from './spec-context.ts'

export interface SpecServer {
  readonly table: SpecTable
  /** The one that a client has to have in its `apis`. */
  readonly api: string
  readonly state: State
  readonly handle: SpecHandler
}

/**
 * A server whose routes and checks are those of its spec.
 *
 * The order of the checks is URL, credentials, parameters; then, in the handler, what the path names, the body, the
 * permissions, and the rules in the order in which the operation lists its problems.
 */
export function createSpecServer({ table, api, state, handle }: SpecServer): Respond {
  const router = createRouter<readonly [name: string, operation: SpecOperation]>()
  for (const entry of Object.entries(table.operations)) router.add(entry[1].method, entry[1].path, entry)

  async function answer(request: MockRequest): Promise<MockResponse> {
    const url = new URL(request.url)
    const match = router.find(request.method, url.pathname)
    if (match.found === 'nothing') throw notFound()
    if (request.method === 'OPTIONS') return noContent
    if (match.found === 'path') throw methodNotAllowed(match.allowed)

    const [name, operation] = match.handler
    const caller = await authenticate(request, url, operation.security ?? table.security ?? [], api, state)
    const query = readParameters(operation, match.params, url, table)
    const text = await request.text()
    const context: SpecContext = {
      operation: name,
      request,
      url,
      state,
      caller,
      params: match.params,
      // The spec has checked both, and the handler knows what the spec says.
      query: <Query>() => query as Query,
      body: <Body>() => readBody(text, operation, table) as Body,
    }
    return handle(context)
  }

  return async (request) => withCors(request, await answer(request).catch(errorResponse))
}

function errorResponse(error: unknown): MockResponse {
  if (error instanceof ProblemResponse) return problemResponse(error)
  return problemResponse(new ProblemResponse({ type: 'about:blank', title: 'Internal Server Error', status: 500 }))
}
