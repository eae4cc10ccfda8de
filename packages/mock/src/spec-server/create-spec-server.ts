import { andThen, orElse } from '../core/at-once.ts'
import { errorResponse } from '../core/error-response.ts'
import { noContent, type MockRequest, type MockResponse, type Respond } from '../core/exchange.ts'
import { methodNotAllowed, notFound } from '../core/problem.ts'
import { createRouter } from '../core/router.ts'
import type { SpecOperation, SpecTable } from '../core/spec.ts'
import type { State } from '../state.ts'
import { authenticate } from './caller.ts'
import { withCors } from './cors.ts'
import { readBody } from './read-body.ts'
import { readParameters } from './read-parameters.ts'
import type { SpecHandler } from './spec-context.ts'

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

  function answer(request: MockRequest): MockResponse | Promise<MockResponse> {
    const url = new URL(request.url)
    const match = router.find(request.method, url.pathname)
    if (match.found === 'nothing') throw notFound()
    if (request.method === 'OPTIONS') return noContent
    if (match.found === 'path') throw methodNotAllowed(match.allowed)

    const [name, operation] = match.handler
    const security = operation.security ?? table.security ?? []
    return andThen(authenticate(request, url, security, api, state), (caller) => {
      const query = readParameters(operation, match.params, url, table)
      return handle({
        operation: name,
        request,
        url,
        state,
        caller,
        params: match.params,
        // The spec has checked both, and the handler knows what the spec says.
        query: <Query>() => query as Query,
        body: <Body>() => readBody(request.text(), operation, table) as Body,
      })
    })
  }

  return (request) =>
    andThen(
      orElse(() => answer(request), errorResponse),
      (answered) => withCors(request, answered),
    )
}
