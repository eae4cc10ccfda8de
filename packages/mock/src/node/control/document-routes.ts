import { json } from '../../core/exchange.ts'
import type { State } from '../../state.ts'
import { controlProblem } from './control-problem.ts'
import type { ControlContext, ControlRoute } from './control-route.ts'
import { titleOf } from './title-of.ts'

/** What the twin holds, one kind at a time. */
export const documentRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/documents', handle: listKinds },
  { method: 'GET', path: '/documents/{kind}', handle: listDocuments },
  { method: 'GET', path: '/documents/{kind}/{id}', handle: showDocument },
]

/** A Map, or what can be asked as one. */
interface Kept extends Iterable<readonly [string, unknown]> {
  readonly size: number
  get(id: string): unknown
}

/** Not worth a look: indexes, and a list that the Taxonomy API has. */
const leftOut = new Set(['labelKeys', 'rolesOfUsers', 'productionIds', 'terms', 'apiKeys'])

function kindsOf(state: State): ReadonlyMap<string, Kept> {
  const kinds = Object.entries(state).filter(([name, value]) => isKept(value) && !leftOut.has(name))
  return new Map(kinds as [string, Kept][])
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'size' in value && 'get' in value
}

function listKinds({ mock: { state } }: ControlContext) {
  return json(
    200,
    Array.from(kindsOf(state), ([kind, { size }]) => ({ kind, total: size })),
  )
}

const pageSize = 100

/** The newest first: they are what somebody looks for. */
function listDocuments({ mock: { state }, params, query }: ControlContext) {
  const wanted = (query.get('q') ?? '').toLowerCase()
  const all = Array.from(kindIn(params, state), ([id, document]) => ({ id, title: titleOf(document) }))
  const found = all.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted)).toReversed()
  return json(200, { total: found.length, documents: found.slice(0, pageSize) })
}

function showDocument({ mock: { state }, params }: ControlContext) {
  const { kind = '', id = '' } = params
  const document = kindIn(params, state).get(id)
  if (document === undefined) throw controlProblem(404, `The twin has no ${id} in ${kind}.`)
  return json(200, withoutSecrets(document))
}

function kindIn({ kind = '' }: ControlContext['params'], state: State): Kept {
  const kinds = kindsOf(state)
  const found = kinds.get(kind)
  if (found) return found
  throw controlProblem(404, `The twin keeps no ${kind}; it keeps ${[...kinds.keys()].join(', ')}.`)
}

function withoutSecrets(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document
  const masked = Object.entries(document).map(([name, value]) =>
    name === 'password' || name === 'clientSecret' ? [name, '[masked]'] : [name, value],
  )
  return Object.fromEntries(masked)
}
