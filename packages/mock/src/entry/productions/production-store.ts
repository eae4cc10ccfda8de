import { ProblemResponse } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import type { Production } from './production.ts'

/** @throws {ProblemResponse} A 400 when another production has the event. */
export function refuseElsewhere(eventId: string, productionId: string | undefined, state: State): void {
  const other = state.productionIds.get(eventId)
  if (other === undefined || other === productionId) return
  const title = `Event ${eventId} can not be added to the production: it is in production ${other} already.`
  throw new ProblemResponse({ type: 'about:blank', title, status: 400 })
}

/** Keeps a production, and which one each of its events is in; a production without events is none. */
export function storeProduction(production: Production, state: State): void {
  const { id, eventIds } = production
  for (const eventId of state.productions.get(id)?.eventIds ?? []) state.productionIds.delete(eventId)
  for (const eventId of eventIds) state.productionIds.set(eventId, id)
  if (eventIds.length > 0) state.productions.set(id, production)
  else state.productions.delete(id)
}
