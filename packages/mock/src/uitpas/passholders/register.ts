import { forbidden } from '../../core/problem.ts'
import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import { isUitpasNumber } from '../cards/holder.ts'
import { dayOf, endOfDay, momentOf } from '../moment.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'
import { requirePermission } from '../permissions/permissions.ts'
import type { Card, Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { newNumber } from './new-number.ts'
import { type PassholderInput, requireAdditive, requireGoodData, writtenProperties } from './passholder-input.ts'

export interface NewPassholder extends PassholderInput {
  readonly registrationOrganizer: { readonly id: string }
  readonly registrationCardSystemId: number
  readonly registrationCardType: 'NFC_CARD' | 'DIGITAL'
  readonly registrationUitpasNumber?: string
  readonly registrationNote?: string
}

/**
 * Registers a passholder, with a card from the stock of a counter or with a number alone.
 *
 * @throws {ProblemResponse} When the body will not do, or the caller may not do it; then nothing was stored.
 */
export function register(input: NewPassholder, context: SpecContext): Passholder {
  const { state } = context
  const organizer = findOrganizer(input.registrationOrganizer.id, state)
  if (!organizer) throw uitpasProblem('organizer-not-found')
  requirePermission(context, organizer.id)
  const { registrationCardSystemId: cardSystemId, registrationNote: note } = input
  if (!state.uitpas.cardSystems.has(cardSystemId)) throw uitpasProblem('cardsystem-not-found')
  if (!organizer.cardSystems.some(({ id }) => id === cardSystemId)) {
    throw forbidden(`Organizer ${organizer.id} is not in card system ${cardSystemId}.`)
  }
  requireGoodData(input, state)
  const card =
    input.registrationCardType === 'NFC_CARD'
      ? cardFromStock(input.registrationUitpasNumber, cardSystemId, state)
      : undefined
  const hasSocialTariff = card?.socialTariff ?? input.registrationSocialTariffEndDate !== undefined
  requireAdditive(context, organizer, input.address, hasSocialTariff)

  const id = state.ids()
  const uitpasNumber = card?.uitpasNumber ?? newNumber(state)
  const socialTariff = hasSocialTariff
    ? { endDate: endOfDay(input.registrationSocialTariffEndDate ?? usualEnd(state)) }
    : undefined
  const passholder: Passholder = {
    ...writtenProperties(input),
    id,
    creationDate: momentOf(state.clock()),
    registrationOrganizerId: organizer.id,
    ...(note !== undefined && { note }),
    memberships: [{ cardSystemId, uitpasNumber, ...(socialTariff && { socialTariff }) }],
  }
  state.uitpas.passholders.set(id, passholder)
  giveCard(card ?? { uitpasNumber, cardSystemId, status: 'ACTIVE', socialTariff: hasSocialTariff }, id, state)
  return passholder
}

/** A card that a counter has in stock. */
export function cardFromStock(uitpasNumber: string | undefined, cardSystemId: number, { uitpas }: State): Card {
  if (uitpasNumber === undefined || !isUitpasNumber(uitpasNumber)) throw uitpasProblem('invalid-uitpas-number')
  const card = uitpas.cards.get(uitpasNumber)
  if (card?.cardSystemId !== cardSystemId) throw uitpasProblem('invalid-card')
  if (card.status !== 'LOCAL_STOCK') throw uitpasProblem('invalid-card-status', { cardStatus: card.status })
  return card
}

export function giveCard(card: Card, holderId: string, { uitpas }: State): void {
  uitpas.cards.set(card.uitpasNumber, { ...card, status: 'ACTIVE', holderId })
}

/** A right to the social tariff usually ends on 30 April of next year. */
export function usualEnd({ clock }: State): string {
  return `${Number(dayOf(clock()).slice(0, 4)) + 1}-04-30`
}
