import { json, noContent } from '../../core/exchange.ts'
import { bodyInvalidDetail } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import { activeMemberships } from '../cards/holder.ts'
import { endOfDay } from '../moment.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'
import { page } from '../page.ts'
import { requireAlso, requirePermission } from '../permissions/permissions.ts'
import { socialTariffStatus } from '../tariffs/social-tariff.ts'
import type { Membership, Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { findPassholders, type PassholderQuery } from './find-passholders.ts'
import { passholderInPath } from './in-path.ts'
import { ownPassholder } from './own-passholder.ts'
import { passholderDocument } from './passholder-document.ts'
import {
  isInszNumber,
  type PassholderInput,
  requireAdditive,
  requireGoodData,
  writtenProperties,
} from './passholder-input.ts'
import { transactionsOf } from './points.ts'
import { type NewPassholder, register } from './register.ts'

export const passholderHandlers: SpecHandlers = {
  passholdersList(context) {
    requirePermission(context)
    const { organizerId, schoolId = '*', associationId } = context.query<PassholderQuery>()
    if (organizerId !== undefined && !findOrganizer(organizerId, context.state))
      throw uitpasProblem('organizer-not-found')
    // The twin knows no schools and no associations.
    if (schoolId !== '*') throw uitpasProblem('school-not-found')
    if (associationId !== undefined) throw uitpasProblem('association-not-found')
    const passholders = findPassholders(context)
    return page(
      context,
      passholders.map((passholder) => passholderDocument(passholder, context.state)),
    )
  },

  passholdersCreate(context) {
    const passholder = register(context.body<NewPassholder>(), context)
    return json(200, passholderDocument(passholder, context.state))
  },

  passholdersGet(context) {
    const passholder = passholderInPath(context)
    requirePermission(context)
    return json(200, passholderDocument(passholder, context.state))
  },

  passholdersReplace(context) {
    const passholder = passholderInPath(context)
    const input = context.body<PassholderInput>()
    requirePermission(context)
    context.state.uitpas.passholders.set(passholder.id, replaced(passholder, input, context))
    return noContent
  },

  passholdersDelete(context) {
    const { id } = passholderInPath(context)
    requirePermission(context)
    const { passholders, cards } = context.state.uitpas
    for (const card of cards.values()) {
      if (card.holderId === id) cards.set(card.uitpasNumber, { ...card, status: 'DELETED' })
    }
    passholders.delete(id)
    return noContent
  },

  passholdersGetPrivateProperties(context) {
    const { id, note } = passholderInPath(context)
    requirePermission(context)
    return json(200, { id, ...(note !== undefined && { note }) })
  },

  passholdersUpdatePrivateProperties(context) {
    const { note: _, ...passholder } = passholderInPath(context)
    const { note } = context.body<{ note?: string }>()
    requirePermission(context)
    context.state.uitpas.passholders.set(passholder.id, { ...passholder, ...(note !== undefined && { note }) })
    return noContent
  },

  passholdersGetTransactions(context) {
    requirePermission(context)
    const passholder = ownPassholder(context)
    const newestFirst = passholder ? transactionsOf(passholder.id, context.state).toReversed() : []
    const { 'sort[creationDate]': order = 'desc' } = context.query<{ 'sort[creationDate]'?: 'asc' | 'desc' }>()
    return page(context, order === 'asc' ? newestFirst.toReversed() : newestFirst)
  },

  passholdersGetInszNumberStatus(context) {
    const inszNumber = context.params['inszNumber'] ?? ''
    if (!isInszNumber(inszNumber)) throw uitpasProblem('invalid-insz-number')
    const isUsed = [...context.state.uitpas.passholders.values()].some((one) => one.inszNumber === inszNumber)
    return json(200, { state: isUsed ? 'USED' : 'UNUSED' })
  },
}

/** A passholder with all that can be written put in its place; what a registration alone tells stays. */
function replaced(passholder: Passholder, input: PassholderInput, context: SpecContext): Passholder {
  const { state } = context
  const { registrationSocialTariffEndDate: endDate } = input
  requireGoodData(input, state, passholder.id)
  const organizer = findOrganizer(input.registrationOrganizer?.id ?? passholder.registrationOrganizerId ?? '', state)
  if (organizer) requireAdditive(context, organizer, input.address, endDate !== undefined)
  else if (input.address.country !== undefined && input.address.country !== 'be') {
    requireAlso(context, 'PASSHOLDERS_WRITE_FOREIGN_COUNTRY')
  }
  const { id, creationDate, memberships, note, userId, isBlocked, points } = passholder
  if (input.address.city !== passholder.address.city) requireCityInside(passholder, input.address.city, state)
  const kept = { note, userId, isBlocked, points, registrationOrganizerId: organizer?.id }
  return {
    ...writtenProperties(input),
    id,
    creationDate,
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    memberships: endDate === undefined ? memberships : memberships.map((one) => extended(one, endDate)),
  }
}

/** Only what there is can be extended. */
function extended(membership: Membership, endDate: string): Membership {
  return membership.socialTariff
    ? { ...membership, socialTariff: { ...membership.socialTariff, endDate: endOfDay(endDate) } }
    : membership
}

/** Who has the social tariff of a card system, lives in it. */
function requireCityInside(passholder: Passholder, city: string, state: State): void {
  const now = state.clock()
  for (const { cardSystemId, socialTariff } of activeMemberships(passholder, state)) {
    if (!socialTariff || socialTariffStatus(socialTariff, now) !== 'ACTIVE') continue
    const cities = state.uitpas.cardSystems.get(cardSystemId)?.cities ?? []
    if (!cities.some(({ name }) => name.toLowerCase() === city.toLowerCase())) {
      throw bodyInvalidDetail('A passholder with a social tariff can not move out of its card system.')
    }
  }
}
