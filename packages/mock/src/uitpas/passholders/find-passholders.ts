import type { SpecContext } from '../../spec-server/spec-context.ts'
import { findCardByChip, isUitpasNumber } from '../cards/holder.ts'
import { cardSystemsWith, hasPermission, isGod } from '../permissions/permissions.ts'
import type { Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { isInszNumber } from './passholder-input.ts'

export interface PassholderQuery {
  readonly inszNumber?: string
  readonly uitpasNumber?: string
  readonly chipNumber?: string
  readonly uitidId?: string
  readonly name?: string
  readonly firstName?: string
  readonly email?: string
  readonly 'address.street'?: string
  readonly 'address.city'?: string
  readonly dateOfBirthFrom?: string
  readonly dateOfBirthTo?: string
  readonly organizerId?: string
  readonly schoolId?: string
  readonly associationId?: string
  readonly 'sort[name]'?: 'asc' | 'desc'
}

/**
 * The passholders that a query asks for, sorted by last name.
 *
 * Who may search them sees those in their own card systems, and anyone by an id; who may search by id alone, sees none
 * without one.
 */
export function findPassholders(context: SpecContext): readonly Passholder[] {
  const query = context.query<PassholderQuery>()
  const { uitpasNumber, inszNumber, chipNumber, uitidId } = query
  if (uitpasNumber !== undefined && !isUitpasNumber(uitpasNumber)) throw uitpasProblem('invalid-uitpas-number')
  if (inszNumber !== undefined && !isInszNumber(inszNumber)) throw uitpasProblem('invalid-insz-number')
  // Nobody is linked to a school in the twin, whichever is asked for.
  if (query.schoolId !== undefined) return []
  const isById = [uitpasNumber, inszNumber, chipNumber, uitidId].some((id) => id !== undefined)
  const found = [...context.state.uitpas.passholders.values()]
    .filter((passholder) => isById || maySee(passholder, context))
    .filter((passholder) => hasIds(passholder, context) && hasProperties(passholder, query))
  const sign = query['sort[name]'] === 'desc' ? -1 : 1
  return found.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'nl'))
}

function maySee({ memberships }: Passholder, context: SpecContext): boolean {
  if (isGod(context) || hasPermission(context, ['PASSHOLDERS_SEARCH_ALL'])) return true
  const own = cardSystemsWith(context, 'PASSHOLDERS_SEARCH')
  return memberships.some(({ cardSystemId }) => own.has(cardSystemId))
}

function hasIds(passholder: Passholder, context: SpecContext): boolean {
  const { uitpasNumber, inszNumber, chipNumber, uitidId } = context.query<PassholderQuery>()
  const { state } = context
  return (
    (uitpasNumber === undefined || state.uitpas.cards.get(uitpasNumber)?.holderId === passholder.id) &&
    (chipNumber === undefined || findCardByChip(chipNumber, state)?.holderId === passholder.id) &&
    (inszNumber === undefined || passholder.inszNumber === inszNumber) &&
    (uitidId === undefined || passholder.userId === uitidId)
  )
}

function hasProperties(passholder: Passholder, query: PassholderQuery): boolean {
  const { name, firstName, email, address, dateOfBirth, registrationOrganizerId } = passholder
  const { dateOfBirthFrom = '', dateOfBirthTo = '9999', organizerId } = query
  return (
    contains(name, query.name) &&
    contains(firstName, query.firstName) &&
    matches(email, query.email) &&
    matches(address.street, query['address.street']) &&
    matches(address.city, query['address.city']) &&
    dateOfBirthFrom <= dateOfBirth &&
    dateOfBirth <= dateOfBirthTo &&
    (organizerId === undefined || registrationOrganizerId === organizerId)
  )
}

function contains(text: string, part: string | undefined): boolean {
  return part === undefined || text.toLowerCase().includes(part.toLowerCase())
}

/** As a whole, but for `*`, which stands for any text. */
function matches(text: string | undefined, pattern: string | undefined): boolean {
  if (pattern === undefined) return true
  const [first = '', ...parts] = pattern.toLowerCase().split('*')
  let rest = (text ?? '').toLowerCase()
  if (!rest.startsWith(first)) return false
  rest = rest.slice(first.length)
  const last = parts.pop()
  if (last === undefined) return rest === ''
  for (const part of parts) {
    const at = rest.indexOf(part)
    if (at < 0) return false
    rest = rest.slice(at + part.length)
  }
  return rest.endsWith(last)
}
