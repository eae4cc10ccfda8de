import { forbidden, type ProblemResponse } from '../core/problem.ts'
import type { Document, Role, State } from '../state.ts'
import { matchesConstraint } from './constraint.ts'
import type { CurrentUser, EntryContext } from './context.ts'
import { collectionInUrl, idInUrl } from './documents/id-in-url.ts'
import { findLabel, labelKey } from './labels/labels.ts'
import { rolesOf } from './roles/roles.ts'

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

export const permissions: readonly Permission[] = Object.keys(nameOf) as Permission[]

/** These hold for one document at a time; the others hold everywhere. */
const documentPermissions: readonly Permission[] = [
  'AANBOD_BEWERKEN',
  'AANBOD_MODEREREN',
  'AANBOD_VERWIJDEREN',
  'ORGANISATIES_BEWERKEN',
]

/**
 * @param document What is to be changed; for a permission that holds everywhere it does not matter.
 * @throws {ProblemResponse} The 403 of a command that the current user may not do.
 */
export function requirePermission(
  { user, state }: EntryContext,
  permission: Permission,
  resourceId: string,
  document: Document = {},
): void {
  if (!user || !isAllowed(user, permission, document, state)) throw noPermission(user, permission, resourceId)
}

export function noPermission(
  user: CurrentUser | undefined,
  permission: Permission,
  resourceId: string,
): ProblemResponse {
  return forbidden(`User ${user?.id ?? ''} has no permission "${nameOf[permission]}" on resource ${resourceId}`)
}

/** Which of some permissions a user has on a document, as `GET /{offerType}/{offerId}/permissions` names them. */
export function permissionsOn(
  user: CurrentUser,
  asked: readonly Permission[],
  document: Document,
  state: State,
): string[] {
  return asked
    .filter((permission) => isAllowed(user, permission, document, state))
    .map((permission) => nameOf[permission])
}

/** What a user may do somewhere, whatever the document. */
export function permissionsOf(user: CurrentUser, state: State): readonly Permission[] {
  return permissions.filter((permission) => user.isGod || hasPermission(user, permission, state))
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

/** Being the creator, a contributor or the creator of an event's organizer helps with the permissions that hold for one document at a time. */
export function isAllowed(user: CurrentUser, permission: Permission, document: Document, state: State): boolean {
  if (user.isGod) return true
  if (!documentPermissions.includes(permission)) return hasPermission(user, permission, state)
  if (document['creator'] === user.id || isContributor(user, document)) return true
  if (isImplicitOwner(user, document, state)) return true
  return grantsTo(user, state).some(
    ({ permissions = [], constraint }) =>
      permissions.includes(permission) && constraint !== undefined && matchesConstraint(document, constraint, state),
  )
}

/** The creator of an organizer owns its events too; its places not. */
function isImplicitOwner(user: CurrentUser, document: Document, state: State): boolean {
  const { '@id': url, organizer } = document as { readonly '@id'?: string; readonly organizer?: { '@id'?: string } }
  if (!organizer || collectionInUrl(url) !== 'events') return false
  return state.organizers.get(idInUrl(organizer['@id']))?.['creator'] === user.id
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
  return rolesOf(user.id, state)
}
