import { json } from '../../core/exchange.ts'
import { unauthorized } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { findHolder } from '../cards/holder.ts'
import { passholderOfCaller } from '../passholders/own-passholder.ts'
import { currentNumber } from '../passholders/passholder-document.ts'
import { requirePermission } from '../permissions/permissions.ts'
import type { Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'

/** Linking a passholder to a user of UiTiD, step by step. */
export const uitidHandlers: SpecHandlers = {
  uitidGetRegistrationToken({ caller, state }) {
    const { number, password } = caller.kind === 'passholder' ? caller : { number: '', password: '' }
    const holder = findHolder(state.uitpas.cards.get(number), state)
    if (holder?.type !== 'INDIVIDUAL' || holder.passholder.dateOfBirth !== password) {
      throw unauthorized('No passholder has this UiTPAS number and date of birth.')
    }
    const token = state.tokenIds()
    state.uitpas.registrationTokens.set(token, holder.id)
    return json(200, { token })
  },

  uitidGetStatus(context) {
    const passholder = passholderOfToken(context)
    const { email, userId } = passholder
    return json(200, {
      uitpasNumber: currentNumber(passholder, context.state),
      ...(email !== undefined && { email }),
      state: userId === undefined ? 'UNREGISTERED' : 'REGISTERED',
    })
  },

  uitidGetEmailStatus({ params, state }) {
    const email = (params['email'] ?? '').toLowerCase()
    const user = [...state.users.values()].find((one) => one.email.toLowerCase() === email)
    if (!user) return json(200, { state: 'UITID_UNREGISTERED' })
    const isLinked = [...state.uitpas.passholders.values()].some(({ userId }) => userId === user.id)
    return json(200, { state: isLinked ? 'UITPAS_ALREADY_LINKED' : 'UITID_REGISTERED' })
  },

  uitidLink(context) {
    const { caller, state } = context
    requirePermission(context)
    const passholder = passholderOfToken(context)
    if (passholder.userId !== undefined) throw uitpasProblem('passholder-already-registered')
    if (caller.kind !== 'user' || passholderOfCaller(context)) throw uitpasProblem('uitid-already-registered')
    state.uitpas.passholders.set(passholder.id, { ...passholder, userId: caller.userId })
    return { status: 201, headers: {} }
  },
}

/** @throws {ProblemResponse} A 401 for a token that was never given out, or whose passholder is gone. */
function passholderOfToken({ request, state: { uitpas } }: SpecContext): Passholder {
  const id = uitpas.registrationTokens.get(request.headers['x-registration-token'] ?? '')
  const passholder = id === undefined ? undefined : uitpas.passholders.get(id)
  if (!passholder) throw unauthorized('The header x-registration-token is missing, or its token is not valid.')
  return passholder
}
