import { json, type MockResponse } from '../../core/exchange.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import { currentNumber } from '../passholders/passholder-document.ts'
import { requirePermission } from '../permissions/permissions.ts'
import type { Card } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { findCardByChip, findHolder, type Holder, invalidCardStatus } from './holder.ts'
import { passDocument } from './pass-document.ts'

export const passHandlers: SpecHandlers = {
  passesGet(context) {
    requirePermission(context)
    const { identifier } = context.query<{ identifier: string }>()
    const { state } = context
    const card =
      state.uitpas.cards.get(identifier) ?? findCardByInsz(identifier, state) ?? findCardByChip(identifier, state)
    if (card && card.status !== 'ACTIVE') throw invalidCardStatus(card, state)
    return answer(card, state)
  },

  passesGetByUitpasNumber: (context) =>
    lookUp(context, ({ uitpas }) => uitpas.cards.get(context.params['uitpasNumber'] ?? '')),
  passesGetByInszNumber: (context) =>
    lookUp(context, (state) => findCardByInsz(context.params['inszNumber'] ?? '', state)),
  passesGetByChipNumber: (context) =>
    lookUp(context, (state) => findCardByChip(context.params['chipNumber'] ?? '', state)),
}

/** The three look-ups from before `passesGet`: these have a problem of their own for a blocked card. */
function lookUp(context: SpecContext, find: (state: State) => Card | undefined): MockResponse {
  requirePermission(context)
  const card = find(context.state)
  if (card?.status === 'BLOCKED') throw uitpasProblem('card-blocked')
  return answer(card?.status === 'ACTIVE' ? card : undefined, context.state)
}

function answer(card: Card | undefined, state: State): MockResponse {
  const holder = findHolder(card, state)
  if (!holder) throw uitpasProblem('pass-not-found', { status: 404 })
  if (isBlocked(holder)) throw uitpasProblem('passholder-blocked')
  return json(200, passDocument(holder, state))
}

function isBlocked(holder: Holder): boolean {
  return holder.type === 'INDIVIDUAL' && (holder.passholder.isBlocked ?? false)
}

function findCardByInsz(inszNumber: string, state: State): Card | undefined {
  const passholder = [...state.uitpas.passholders.values()].find((one) => one.inszNumber === inszNumber)
  return passholder && state.uitpas.cards.get(currentNumber(passholder, state))
}
