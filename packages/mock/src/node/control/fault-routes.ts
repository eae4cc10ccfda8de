import { json, noContent } from '../../core/exchange.ts'
import type { Mock } from '../../create-mock.ts'
import type { ActiveFault } from '../../faults/active-fault.ts'
import type { Fault, FaultTarget } from '../../faults/fault.ts'
import { controlProblem } from './control-problem.ts'
import type { ControlContext, ControlRoute } from './control-route.ts'

/** What goes wrong at the moment: as `mock.fail` has it. */
export const faultRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/faults', handle: ({ mock }) => json(200, mock.faults.map(describeFault)) },
  { method: 'POST', path: '/faults', handle: addFault },
  { method: 'DELETE', path: '/faults', handle: liftAll },
  { method: 'DELETE', path: '/faults/{id}', handle: liftOne },
]

async function addFault({ mock, readBody }: ControlContext) {
  const { target = {}, fault, ...others } = await readBody()
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw controlProblem(400, `${unknown}: expected only target and fault`)
  // What they are is looked at there.
  const added = addTo(mock, target as FaultTarget, fault as Fault)
  return json(201, describeFault(added))
}

function addTo(mock: Mock, target: FaultTarget, fault: Fault): ActiveFault {
  try {
    mock.fail(target, fault)
  } catch (error) {
    if (error instanceof TypeError) throw controlProblem(400, error.message)
    throw error
  }
  return mock.faults.at(-1) as ActiveFault
}

function liftAll({ mock }: ControlContext) {
  for (const fault of mock.faults) fault.lift()
  return noContent
}

function liftOne({ mock, params }: ControlContext) {
  const fault = mock.faults.find((active) => String(idOf(active)) === params['id'])
  if (!fault) throw controlProblem(404, `There is no fault ${params['id']}, or it has struck as often as it should.`)
  fault.lift()
  return noContent
}

function describeFault(active: ActiveFault) {
  const { target, fault, struck } = active
  return { id: idOf(active), target: describeTarget(target), fault, struck }
}

/** Of a target that only JavaScript can tell. */
function describeTarget(target: FaultTarget): unknown {
  if (typeof target === 'function') return 'a test of the program'
  if (typeof target === 'object' && target.path instanceof RegExp) return { ...target, path: String(target.path) }
  return target
}

const ids = new WeakMap<ActiveFault, number>()
let count = 0

function idOf(active: ActiveFault): number {
  const id = ids.get(active) ?? ++count
  ids.set(active, id)
  return id
}
