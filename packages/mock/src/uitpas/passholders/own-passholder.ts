import { forbidden } from '../../core/problem.ts'
import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { Passholder } from '../uitpas-seed.ts'

/**
 * The passholder that a path names, `me` or an id, for a user who asks for their own.
 *
 * @throws {ProblemResponse} A 403 for the id of anyone else.
 */
export function ownPassholder(context: SpecContext): Passholder | undefined {
  const passholder = passholderOfCaller(context)
  const id = context.params['passholderId']
  if (id === undefined || id === 'me' || id === passholder?.id) return passholder
  throw forbidden('A user can do this for their own passholder alone.')
}

/** The passholder who the user is, by the INSZ number in the token before the id of the user. */
export function passholderOfCaller({ caller, state }: SpecContext): Passholder | undefined {
  if (caller.kind !== 'user') return undefined
  const passholders = [...state.uitpas.passholders.values()]
  const inszNumber = inszIn(caller.claims)
  return (
    passholders.find((one) => inszNumber !== undefined && one.inszNumber === inszNumber) ??
    passholders.find(({ userId }) => userId === caller.userId)
  )
}

/** The number of someone who logged in with the identity of the government. */
export function inszIn(claims: Readonly<Record<string, unknown>>): string | undefined {
  const inszNumber = claims['https://publiq.be/rrn']
  return typeof inszNumber === 'string' ? inszNumber : undefined
}
