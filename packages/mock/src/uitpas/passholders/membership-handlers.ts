import { json } from '../../core/exchange.ts'
import { bodyInvalidDetail } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { cardSystemInPath } from '../card-systems/card-system.ts'
import { endOfDay } from '../moment.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'
import { requirePermission } from '../permissions/permissions.ts'
import { socialTariffStatus } from '../tariffs/social-tariff.ts'
import type { Address, CardSystem, Membership, Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { passholderInPath } from './in-path.ts'
import { newNumber } from './new-number.ts'
import { membershipDocument } from './passholder-document.ts'
import { requireAdditive } from './passholder-input.ts'
import { cardFromStock, giveCard, usualEnd } from './register.ts'

interface MembershipInput {
  readonly cardType: 'NFC_CARD' | 'DIGITAL'
  readonly uitpasNumber?: string
  readonly address?: Address
  readonly socialTariff?: { readonly socialTariffEndDate?: string }
  readonly registrationOrganizer: { readonly id: string }
}

export const membershipHandlers: SpecHandlers = {
  passholdersGetMembershipPreview(context) {
    const cardSystem = cardSystemInPath(context)
    const passholder = passholderInPath(context)
    const { socialTariff, organizerId } = context.query<{ socialTariff: boolean; organizerId: string }>()
    const { state } = context
    const organizer = findOrganizer(organizerId, state)
    if (!organizer) throw uitpasProblem('organizer-not-found')
    requirePermission(context, organizerId)
    requireAdditive(context, organizer, passholder.address, socialTariff)
    if (passholder.isBlocked) throw uitpasProblem('passholder-new-membership-error')
    const current = membershipIn(passholder, cardSystem)
    return json(200, {
      type: current
        ? isAlike(current, socialTariff, state.clock())
          ? 'NOT_POSSIBLE'
          : 'REPLACE_MEMBERSHIP'
        : 'NEW_MEMBERSHIP',
      ...(socialTariff && { socialTariffEndDate: usualEnd(state) }),
      addressChangeRequired: socialTariff && !livesIn(passholder.address, cardSystem),
      ...(current && { replacedMembership: membershipDocument(current, state) }),
    })
  },

  passholdersCreateMembership(context) {
    const cardSystem = cardSystemInPath(context)
    const passholder = passholderInPath(context)
    const input = context.body<MembershipInput>()
    const { state } = context
    const organizer = findOrganizer(input.registrationOrganizer.id, state)
    if (!organizer) throw bodyInvalidDetail('There is no such registrationOrganizer.')
    requirePermission(context, organizer.id)
    const address = input.address ? { ...passholder.address, ...input.address } : passholder.address
    requireAdditive(context, organizer, address, input.socialTariff !== undefined)
    if (input.socialTariff && !livesIn(address, cardSystem)) {
      throw bodyInvalidDetail('The social tariff takes an address in the card system.')
    }
    const current = membershipIn(passholder, cardSystem)
    const uitpasNumber = numberFor(input, current, cardSystem.id, context)
    const endDate = input.socialTariff && endOfDay(input.socialTariff.socialTariffEndDate ?? usualEnd(state))
    const membership = { cardSystemId: cardSystem.id, uitpasNumber, ...(endDate && { socialTariff: { endDate } }) }
    const memberships = current
      ? passholder.memberships.map((one) => (one === current ? membership : one))
      : [...passholder.memberships, membership]
    state.uitpas.passholders.set(passholder.id, { ...passholder, address, memberships })
    takeCard(current, uitpasNumber, context)
    giveCard(
      state.uitpas.cards.get(uitpasNumber) ?? { uitpasNumber, cardSystemId: cardSystem.id, status: 'ACTIVE' },
      passholder.id,
      state,
    )
    return { status: 201, headers: {} }
  },
}

function membershipIn({ memberships }: Passholder, { id }: CardSystem): Membership | undefined {
  return memberships.find(({ cardSystemId }) => cardSystemId === id)
}

/** Whether a membership has the social tariff or not, as is asked. */
function isAlike({ socialTariff, isBlocked = false }: Membership, wanted: boolean, instant: number): boolean {
  const has = socialTariff !== undefined && socialTariffStatus(socialTariff, instant) === 'ACTIVE'
  return !isBlocked && has === wanted
}

function livesIn({ city }: Address, { cities }: CardSystem): boolean {
  return cities.some(({ name }) => name.toLowerCase() === city.toLowerCase())
}

/** That of a card from the stock; a number alone stays the same. */
function numberFor(
  input: MembershipInput,
  current: Membership | undefined,
  cardSystemId: number,
  { state }: SpecContext,
): string {
  if (input.cardType === 'DIGITAL') {
    const isDigital = current && state.uitpas.cards.get(current.uitpasNumber)?.chipNumber === undefined
    return isDigital ? current.uitpasNumber : newNumber(state)
  }
  const isOwn = input.uitpasNumber === current?.uitpasNumber && input.uitpasNumber !== undefined
  return isOwn ? input.uitpasNumber : cardFromStock(input.uitpasNumber, cardSystemId, state).uitpasNumber
}

/** The card of a membership that gets another one is no longer good. */
function takeCard(current: Membership | undefined, uitpasNumber: string, { state: { uitpas } }: SpecContext): void {
  const card = current && uitpas.cards.get(current.uitpasNumber)
  if (card && card.uitpasNumber !== uitpasNumber) uitpas.cards.set(card.uitpasNumber, { ...card, status: 'DELETED' })
}
