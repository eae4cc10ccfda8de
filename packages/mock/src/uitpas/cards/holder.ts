import type { ProblemResponse } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import type { Card, Grouppass, Membership, Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'

/** Who has a card: a person or a group. */
export type Holder =
  | { readonly type: 'INDIVIDUAL'; readonly id: string; readonly card: Card; readonly passholder: Passholder }
  | { readonly type: 'GROUP'; readonly id: string; readonly card: Card; readonly grouppass: Grouppass }

/** Thirteen digits; which of them are really given out, nobody tells. */
export function isUitpasNumber(text: string): boolean {
  return /^\d{13}$/.test(text)
}

export function findHolder(card: Card | undefined, { uitpas }: State): Holder | undefined {
  const id = card?.holderId
  if (!card || id === undefined) return undefined
  const passholder = uitpas.passholders.get(id)
  if (passholder) return { type: 'INDIVIDUAL', id, card, passholder }
  const grouppass = uitpas.grouppasses.get(id)
  return grouppass ? { type: 'GROUP', id, card, grouppass } : undefined
}

/** A chip is the same one in small letters. */
export function findCardByChip(chipNumber: string, { uitpas }: State): Card | undefined {
  const wanted = chipNumber.toUpperCase()
  return [...uitpas.cards.values()].find((card) => card.chipNumber?.toUpperCase() === wanted)
}

/**
 * Who has an active card with a number.
 *
 * @param numberProblem How the operation calls a number that is none.
 * @throws {ProblemResponse} A 400 for a number or a card that is no good.
 */
export function usableHolder(
  uitpasNumber: string,
  numberProblem: 'invalid-uitpasnumber' | 'invalid-uitpas-number',
  state: State,
): Holder {
  if (!isUitpasNumber(uitpasNumber)) throw uitpasProblem(numberProblem)
  const card = state.uitpas.cards.get(uitpasNumber)
  if (!card) throw uitpasProblem('passholder-not-found')
  // A card that no counter has yet is no card to anyone.
  if (card.status === 'PROVISIONED') throw uitpasProblem('invalid-card')
  if (card.status !== 'ACTIVE') throw invalidCardStatus(card, state)
  const holder = findHolder(card, state)
  if (!holder) throw uitpasProblem('passholder-not-found')
  if (holder.type === 'INDIVIDUAL' && activeMemberships(holder.passholder, state).length === 0) {
    throw uitpasProblem('passholder-no-active-cardsystems')
  }
  return holder
}

/** Who a blocked or deleted card belonged to, can be told. */
export function invalidCardStatus(card: Card, state: State): ProblemResponse {
  const holder = findHolder(card, state)
  return uitpasProblem('invalid-card-status', {
    cardStatus: card.status,
    ...(holder && { passholderId: holder.id, passType: holder.type }),
  })
}

/** The memberships that can be used: not blocked, with an active card. Who is blocked has none. */
export function activeMemberships(passholder: Passholder, { uitpas }: State): readonly Membership[] {
  const { memberships, isBlocked = false } = passholder
  if (isBlocked) return []
  return memberships.filter(
    ({ isBlocked = false, uitpasNumber }) => !isBlocked && uitpas.cards.get(uitpasNumber)?.status === 'ACTIVE',
  )
}
