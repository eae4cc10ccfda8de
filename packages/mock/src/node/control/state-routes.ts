import { json, noContent } from '../../core/exchange.ts'
import { allOperations } from '../../operations/find-operation.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { controlProblem } from './control-problem.ts'
import type { ControlContext, ControlRoute } from './control-route.ts'

/** The twin as a whole. */
export const stateRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/status', handle: showStatus },
  {
    method: 'GET',
    path: '/operations',
    handle: () =>
      json(
        200,
        allOperations().map(({ name }) => name),
      ),
  },
  { method: 'POST', path: '/reset', handle: reset },
  { method: 'GET', path: '/snapshot', handle: ({ mock }) => json(200, mock.snapshot()) },
  { method: 'PUT', path: '/snapshot', handle: restore },
]

function showStatus({ mock: { environment, state } }: ControlContext) {
  const users = Array.from(state.users.values(), ({ name, email, allowAll = false }) => ({ name, email, allowAll }))
  const clients = Array.from(state.clients.values(), ({ clientId, name, displayName = name }) => ({
    clientId,
    name: displayName,
  }))
  return json(200, { environment, time: new Date(state.clock()).toISOString(), users, clients })
}

function reset({ mock }: ControlContext) {
  mock.reset()
  return noContent
}

async function restore({ mock, readBody }: ControlContext) {
  const snapshot = await readBody()
  try {
    mock.restore(snapshot as unknown as Snapshot)
  } catch (error) {
    if (error instanceof TypeError) throw controlProblem(400, error.message)
    throw error
  }
  return noContent
}
