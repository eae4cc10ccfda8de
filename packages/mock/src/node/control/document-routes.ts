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

/** A Map, or what can be gone through as one. */
interface Kept extends Iterable<readonly [string | number, unknown]> {
  readonly size: number
}

/** What a person may want to look into: neither indexes nor tokens. */
function kindsOf(state: State): ReadonlyMap<string, Kept> {
  const { events, places, organizers, labels, users, roles, clients, media, ownerships, productions, newsArticles } =
    state
  const { passholders, cards, ticketSales, checkins, redemptions, rewards, coupons, cardSystems } = state.uitpas
  const { passes, visits } = state.museumpass
  const uitdatabank = { events, places, organizers, labels, users, roles, clients, media, ownerships, productions }
  const uitpas = { passholders, cards, ticketSales, checkins, redemptions, rewards, coupons, cardSystems }
  const museumpass = { museumPasses: passes, museumVisits: visits }
  return new Map(Object.entries<Kept>({ ...uitdatabank, newsArticles, ...uitpas, ...museumpass }))
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
  const all = Array.from(kindIn(params, state), ([id, document]) => ({ id: String(id), title: titleOf(document) }))
  const found = all.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(wanted)).toReversed()
  return json(200, { total: found.length, documents: found.slice(0, pageSize) })
}

function showDocument({ mock: { state }, params }: ControlContext) {
  const { kind = '', id = '' } = params
  for (const [key, document] of kindIn(params, state)) {
    if (String(key) === id) return json(200, withoutSecrets(document))
  }
  throw controlProblem(404, `The twin has no ${id} in ${kind}.`)
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
