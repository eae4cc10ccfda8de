import { json } from '../../core/exchange.ts'
import type { SpecHandlers } from '../../spec-server/spec-context.ts'
import { dayOf, momentOf } from '../moment.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'
import { requirePermission } from '../permissions/permissions.ts'
import type { Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { newNumber } from './new-number.ts'
import { inszIn, passholderOfCaller } from './own-passholder.ts'
import { passholderDocument } from './passholder-document.ts'
import { requireGoodData } from './passholder-input.ts'
import { giveCard } from './register.ts'

interface SelfRegistration {
  readonly name: string
  readonly firstName: string
  readonly dateOfBirth: string
  readonly email?: string
  readonly postalCode: string
  readonly city: string
  readonly cardSystem: { readonly id: number }
  readonly registrationOrganizer: { readonly id: string }
}

export const currentPassholderHandlers: SpecHandlers = {
  currentPassholderGet(context) {
    requirePermission(context)
    const passholder = passholderOfCaller(context)
    if (!passholder) throw uitpasProblem('passholder-not-found', { status: 404 })
    return json(200, passholderDocument(passholder, context.state))
  },

  currentPassholderCreate(context) {
    const { caller, state } = context
    const input = context.body<SelfRegistration>()
    const organizer = findOrganizer(input.registrationOrganizer.id, state)
    requirePermission(context, organizer?.id)
    const inszNumber = caller.kind === 'user' ? inszIn(caller.claims) : undefined
    if (caller.kind !== 'user' || inszNumber === undefined) throw uitpasProblem('insz-in-token-required')
    if (!organizer) throw uitpasProblem('organizer-not-found')
    const cardSystemId = input.cardSystem.id
    if (!state.uitpas.cardSystems.has(cardSystemId)) throw uitpasProblem('cardsystem-not-found')
    if (isMinor(input.dateOfBirth, state.clock())) throw uitpasProblem('forbidden-underaged')
    const { name, firstName, dateOfBirth, email, postalCode, city } = input
    const written = { name, firstName, dateOfBirth, inszNumber, address: { postalCode, city } }
    requireGoodData(written, state)
    const uitpasNumber = newNumber(state)
    const passholder: Passholder = {
      ...written,
      ...(email !== undefined && { email }),
      id: state.ids(),
      creationDate: momentOf(state.clock()),
      userId: caller.userId,
      registrationOrganizerId: organizer.id,
      memberships: [{ cardSystemId, uitpasNumber }],
    }
    state.uitpas.passholders.set(passholder.id, passholder)
    giveCard({ uitpasNumber, cardSystemId, status: 'ACTIVE' }, passholder.id, state)
    return json(200, passholderDocument(passholder, state))
  },
}

/** Younger than 18 years today. */
function isMinor(dateOfBirth: string, instant: number): boolean {
  const today = dayOf(instant)
  const sameDay = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
  return dateOfBirth > sameDay
}
