import { forbidden } from '../../core/problem.ts'
import type { SpecContext } from '../../spec-server/spec-context.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'
import type { Admin, Rights } from '../uitpas-seed.ts'
import { operationPermissions } from './operation-permissions.ts'

type Asker = Pick<SpecContext, 'caller' | 'state'>

/**
 * Lets through who may call the operation, for an organizer or for any.
 *
 * @throws {ProblemResponse} A 403 that names the permission.
 */
export function requirePermission(context: SpecContext, organizerId?: string): void {
  const names = operationPermissions[context.operation] ?? []
  if (names.length === 0 || hasPermission(context, names, organizerId)) return
  throw missing(names, organizerId)
}

/** As `requirePermission`, for permissions that are needed besides. */
export function requireAlso(context: SpecContext, permission: string, organizerId?: string): void {
  if (!hasPermission(context, [permission], organizerId)) throw missing([permission], organizerId)
}

function missing(names: readonly string[], organizerId: string | undefined) {
  const permission = names.map((name) => name.replace('client:', '')).join(' or ')
  return forbidden(
    `This takes the permission ${permission}${organizerId === undefined ? '' : ` for organizer ${organizerId}`}.`,
  )
}

/** Whether the one who asks has any of some permissions; for any organizer, when none is named. */
export function hasPermission(asker: Asker, names: readonly string[], organizerId?: string): boolean {
  if (isGod(asker)) return true
  return names.some((name) => {
    const rights = name.startsWith('client:') ? rightsOfClient(asker) : rightsOf(asker)
    const permission = name.replace('client:', '')
    // What ends in `_ALL` holds for all organizers, whoever gave it.
    const everywhere = permission.endsWith('_ALL')
    return rights.some(
      (one) =>
        one.permissions.includes(permission) &&
        (everywhere || organizerId === undefined || one.organizerId === organizerId),
    )
  })
}

/** The ids of the card systems in which the one who asks has a permission. */
export function cardSystemsWith(asker: Asker, permission: string): ReadonlySet<number> {
  const rights = rightsOf(asker).filter(({ permissions }) => permissions.includes(permission))
  return new Set(rights.flatMap((one) => cardSystemIdsOf(one, asker)))
}

/** The first organizer for which the one who asks has a permission. */
export function firstOrganizerWith(asker: Asker, permission: string): string | undefined {
  return rightsOf(asker).find(({ permissions }) => permissions.includes(permission))?.organizerId
}

export function cardSystemIdsOf(
  { cardSystemIds, organizerId }: Rights,
  { state }: Pick<Asker, 'state'>,
): readonly number[] {
  return cardSystemIds ?? findOrganizer(organizerId, state)?.cardSystems.map(({ id }) => id) ?? []
}

/** The rights of the one who asks: of a user those of the user. */
export function rightsOf({ caller, state }: Asker): readonly Rights[] {
  if (caller.kind === 'user') return state.uitpas.rights.get(caller.userId) ?? []
  return 'clientId' in caller ? (state.uitpas.rights.get(caller.clientId) ?? []) : []
}

function rightsOfClient({ caller, state }: Asker): readonly Rights[] {
  return 'clientId' in caller ? (state.uitpas.rights.get(caller.clientId) ?? []) : []
}

/** A user who may do everything at UiTdatabank may so here. */
export function isGod({ caller, state }: Asker): boolean {
  return caller.kind === 'user' && (state.users.get(caller.userId)?.allowAll ?? false)
}

/** How the user who asks is an admin of an organizer; undefined when not. */
export function adminType({ caller, state }: Asker, organizerId: string): Admin['type'] | undefined {
  if (caller.kind !== 'user') return undefined
  return state.uitpas.admins.get(organizerId)?.find(({ userId }) => userId === caller.userId)?.type
}
