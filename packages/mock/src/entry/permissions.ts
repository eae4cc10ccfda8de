import { forbidden } from '../core/problem.ts'
import type { Role } from '../seed/seed.ts'
import type { Document, State } from '../state.ts'
import { matchesConstraint } from './constraint.ts'
import type { CurrentUser, EntryContext } from './context.ts'
import { findLabel, labelKey } from './labels/labels.ts'

/** What roles and clients are given, by the name that seeds use, and as the API tells it. */
const nameOf = {
  AANBOD_BEWERKEN: 'Aanbod bewerken',
  AANBOD_MODEREREN: 'Aanbod modereren',
  AANBOD_VERWIJDEREN: 'Aanbod verwijderen',
  AANBOD_HISTORIEK: 'Aanbod historiek',
  ORGANISATIES_BEHEREN: 'Organisaties beheren',
  ORGANISATIES_BEWERKEN: 'Organisaties bewerken',
  GEBRUIKERS_BEHEREN: 'Gebruikers beheren',
  LABELS_BEHEREN: 'Labels beheren',
  VOORZIENINGEN_BEWERKEN: 'Voorzieningen bewerken',
  PRODUCTIES_AANMAKEN: 'Producties aanmaken',
  FILMS_AANMAKEN: 'Films aanmaken',
}

export type Permission = keyof typeof nameOf

const offerPermissions: readonly Permission[] = ['AANBOD_BEWERKEN', 'AANBOD_MODEREREN', 'AANBOD_VERWIJDEREN']

/** @throws {ProblemResponse} The 403 of a command that the current user may not do with a document. */
export function requirePermission(
  { user, state }: EntryContext,
  permission: Permission,
  resourceId: string,
  document: Document,
): void {
  if (user && isAllowed(user, permission, document, state)) return
  throw forbidden(`User ${user?.id ?? ''} has no permission "${nameOf[permission]}" on resource ${resourceId}`)
}

/** What a user may do with an event or a place, as `GET /{offerType}/{offerId}/permissions` names it. */
export function permissionsOn(user: CurrentUser, document: Document, state: State): string[] {
  return offerPermissions
    .filter((permission) => isAllowed(user, permission, document, state))
    .map((permission) => nameOf[permission])
}

/** @throws {ProblemResponse} The 403 of a route that is for users with a permission only. */
export function requireRoutePermission(method: string, path: string, user: CurrentUser, state: State): void {
  if (method !== 'GET' || !/^\/(permissions|roles|users)/.test(path)) return
  if (user.isGod || hasPermission(user, 'GEBRUIKERS_BEHEREN', state)) return
  throw forbidden(`This request requires the "${nameOf.GEBRUIKERS_BEHEREN}" permission`)
}

/** A private label is for those who were given it. */
export function mayUseLabel(user: CurrentUser, name: string, state: State): boolean {
  if (user.isGod || findLabel(name, state)?.privacy !== 'private') return true
  return grantsTo(user, state).some(({ labels = [] }) => labels.some((label) => labelKey(label) === labelKey(name)))
}

/** Being the creator or a contributor helps with an event or a place, and only with the permissions on those. */
function isAllowed(user: CurrentUser, permission: Permission, document: Document, state: State): boolean {
  if (user.isGod) return true
  if (!offerPermissions.includes(permission)) return hasPermission(user, permission, state)
  if (document['creator'] === user.id || isContributor(user, document)) return true
  return grantsTo(user, state).some(
    ({ permissions = [], constraint }) =>
      permissions.includes(permission) && constraint !== undefined && matchesConstraint(document, constraint, state),
  )
}

function hasPermission(user: CurrentUser, permission: Permission, state: State): boolean {
  return grantsTo(user, state).some(({ permissions = [] }) => permissions.includes(permission))
}

function isContributor({ email }: CurrentUser, { contributors }: Document): boolean {
  return email !== undefined && Array.isArray(contributors) && contributors.includes(email)
}

type Grant = Partial<Pick<Role, 'permissions' | 'constraint' | 'labels'>>

/** What a user has by its roles; a client that acts without a user has what it was given itself. */
function grantsTo(user: CurrentUser, state: State): readonly Grant[] {
  if (user.token === 'clientAccessToken') {
    const client = state.clients.get(user.clientId ?? '')
    return client ? [client] : []
  }
  const name = state.users.get(user.id)?.name
  return name === undefined ? [] : [...state.roles.values()].filter(({ users }) => users.includes(name))
}
