import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { Grouppass, Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'

/** @throws {ProblemResponse} A 404 when there is none. */
export function passholderInPath({ params, state }: SpecContext): Passholder {
  const passholder = state.uitpas.passholders.get(params['passholderId'] ?? '')
  if (!passholder) throw uitpasProblem('passholder-not-found', { status: 404 })
  return passholder
}

/** @throws {ProblemResponse} A 404 when there is none. */
export function grouppassInPath({ params, state }: SpecContext): Grouppass {
  const grouppass = state.uitpas.grouppasses.get(params['passholderId'] ?? '')
  if (!grouppass) throw uitpasProblem('passholder-not-found', { status: 404 })
  return grouppass
}
