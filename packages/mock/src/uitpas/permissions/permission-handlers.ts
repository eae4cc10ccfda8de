import { json, noContent } from '../../core/exchange.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { findOrganizer, organizerDocument } from '../organizers/uitpas-organizer.ts'
import type { Rights } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { cardSystemIdsOf, requirePermission, rightsOf } from './permissions.ts'

interface Written {
  readonly organizer: { readonly id: string }
  readonly permissions?: readonly string[]
  readonly permissionDetails?: readonly { readonly id: string; readonly cardSystemIds?: readonly number[] }[]
  readonly linkedOrganizers?: readonly Written[]
}

export const permissionHandlers: SpecHandlers = {
  permissionsList: (context) => json(200, permissionsDocument(rightsOf(context), context)),

  permissionsGet(context) {
    const clientId = clientInPath(context)
    requirePermission(context)
    return json(200, permissionsDocument(context.state.uitpas.rights.get(clientId) ?? [], context))
  },

  permissionsReplace(context) {
    const clientId = clientInPath(context)
    const written = context.body<readonly Written[]>()
    requirePermission(context)
    context.state.uitpas.rights.set(
      clientId,
      written.flatMap((one) => writtenRights(one, clientId)),
    )
    return noContent
  },
}

function clientInPath({ params, state }: SpecContext): string {
  const clientId = params['clientId'] ?? ''
  if (!state.clients.has(clientId)) throw uitpasProblem('client-not-found', { status: 404 })
  return clientId
}

/** One right for each permission, as each can hold in other card systems; those through other organizers too. */
function writtenRights(written: Written, holderId: string, linkedThrough?: string): readonly Rights[] {
  const { organizer, permissions = [], permissionDetails, linkedOrganizers = [] } = written
  const details = permissionDetails ?? permissions.map((id) => ({ id, cardSystemIds: undefined }))
  const own = details.map(({ id, cardSystemIds }): Rights => ({
    holderId,
    organizerId: organizer.id,
    permissions: [id],
    ...(cardSystemIds && { cardSystemIds }),
    ...(linkedThrough !== undefined && { linkedThrough }),
  }))
  return [...own, ...linkedOrganizers.flatMap((linked) => writtenRights(linked, holderId, organizer.id))]
}

function permissionsDocument(rights: readonly Rights[], context: SpecContext): readonly object[] {
  const direct = rights.filter(({ linkedThrough }) => linkedThrough === undefined)
  return organizersIn(direct).map((organizerId) => {
    const linked = rights.filter(({ linkedThrough }) => linkedThrough === organizerId)
    return {
      ...forOrganizer(organizerId, direct, context),
      ...(linked.length > 0 && {
        linkedOrganizers: organizersIn(linked).map((id) => forOrganizer(id, linked, context)),
      }),
    }
  })
}

function organizersIn(rights: readonly Rights[]): readonly string[] {
  return [...new Set(rights.map(({ organizerId }) => organizerId))]
}

function forOrganizer(id: string, rights: readonly Rights[], context: SpecContext): object {
  const organizer = findOrganizer(id, context.state)
  return {
    organizer: organizer ? organizerDocument(organizer) : { id },
    permissionDetails: rights
      .filter(({ organizerId }) => organizerId === id)
      .flatMap((right) =>
        right.permissions.map((permission) => ({ id: permission, cardSystemIds: cardSystemIdsOf(right, context) })),
      ),
  }
}
