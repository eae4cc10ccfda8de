import type { SpecContext } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import type { UitpasOrganizer } from '../organizers/uitpas-organizer.ts'
import { requireAlso } from '../permissions/permissions.ts'
import type { Address, Passholder } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'

/** What can be written of a passholder; the rest of the body counts at a registration alone. */
export interface PassholderInput extends Pick<
  Passholder,
  | 'name'
  | 'firstName'
  | 'dateOfBirth'
  | 'address'
  | 'inszNumber'
  | 'email'
  | 'gender'
  | 'phoneNumber'
  | 'nationality'
  | 'optInPreferences'
> {
  readonly registrationOrganizer?: { readonly id: string }
  readonly registrationSocialTariffEndDate?: string
}

const writable = [
  'name',
  'firstName',
  'dateOfBirth',
  'address',
  'inszNumber',
  'email',
  'gender',
  'phoneNumber',
  'nationality',
  'optInPreferences',
] as const

/** What of a body is kept with a passholder; what only tells that someone agreed is not. */
export function writtenProperties(input: PassholderInput): PassholderInput {
  const entries = writable.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]] as const]))
  return Object.fromEntries(entries) as unknown as PassholderInput
}

/** @throws {ProblemResponse} A 400 for a Belgian municipality that is none, or an INSZ number that is none or someone else's. */
export function requireGoodData({ address, inszNumber }: PassholderInput, state: State, ownId?: string): void {
  if (!isKnownCity(address, state)) throw uitpasProblem('invalid-city')
  if (inszNumber === undefined) return
  if (!isInszNumber(inszNumber)) throw uitpasProblem('invalid-insz-number')
  const other = [...state.uitpas.passholders.values()].find((one) => one.inszNumber === inszNumber)
  if (other && other.id !== ownId) throw uitpasProblem('insz-already-used')
}

/** Eleven digits: the check is not part of what publiq's own examples pass. */
export function isInszNumber(text: string): boolean {
  return /^\d{11}$/.test(text)
}

/** Anything abroad; in Belgium four digits, with the name that a card system has for them, when one does. */
function isKnownCity({ postalCode, city, country = 'be' }: Address, { uitpas }: State): boolean {
  if (country !== 'be') return true
  if (!/^[1-9]\d{3}$/.test(postalCode)) return false
  const names = [...uitpas.cardSystems.values()].flatMap(({ cities }) =>
    cities.filter((one) => one.postalCode === postalCode).map(({ name }) => name.toLowerCase()),
  )
  return names.length === 0 || names.includes(city.toLowerCase())
}

/**
 * The permissions that a registration or change takes besides `PASSHOLDERS_WRITE`.
 *
 * @throws {ProblemResponse} A 403 that names the one that is missing.
 */
export function requireAdditive(
  context: SpecContext,
  organizer: UitpasOrganizer,
  { city, country = 'be' }: Pick<Address, 'city' | 'country'>,
  hasSocialTariff: boolean,
): void {
  if (hasSocialTariff) requireAlso(context, 'PASSHOLDERS_WRITE_SOCIALTARIFF', organizer.id)
  const isElsewhere = organizer.address && organizer.address.city.toLowerCase() !== city.toLowerCase()
  if (hasSocialTariff && isElsewhere) {
    requireAlso(context, 'PASSHOLDERS_WRITE_SOCIALTARIFF_FULL_CARDSYSTEM', organizer.id)
  }
  if (country !== 'be') requireAlso(context, 'PASSHOLDERS_WRITE_FOREIGN_COUNTRY', organizer.id)
}
