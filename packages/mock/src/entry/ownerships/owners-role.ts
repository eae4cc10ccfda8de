import type { Document, Role, State } from '../../state.ts'
import { giveRole, takeRole } from '../roles/roles.ts'
import type { Ownership } from './ownership.ts'

/** Gives a new owner the rights that go with it: a role, of the organizer and its events alone, not of its places. */
export function joinOwners({ itemId, ownerId }: Ownership, organizer: Document, state: State): void {
  const role = findOwnersRole(itemId, state) ?? createOwnersRole(itemId, organizer, state)
  giveRole(role.uuid, ownerId, state)
}

/** Takes the rights away again; a request that was never approved gave none. */
export function leaveOwners({ itemId, ownerId, approvedDate }: Ownership, state: State): void {
  const role = approvedDate === undefined ? undefined : findOwnersRole(itemId, state)
  if (role) takeRole(role.uuid, ownerId, state)
}

function findOwnersRole(organizerId: string, state: State): Role | undefined {
  const constraint = constraintOf(organizerId)
  for (const role of state.roles.values()) if (role.constraint === constraint) return role
  return undefined
}

function createOwnersRole(organizerId: string, organizer: Document, state: State): Role {
  const { mainLanguage, name } = organizer as { readonly mainLanguage: string; readonly name: Record<string, string> }
  const role: Role = {
    uuid: state.ids(),
    name: `Beheerders organisatie ${name[mainLanguage] ?? ''}`,
    permissions: ['ORGANISATIES_BEWERKEN', 'AANBOD_BEWERKEN'],
    constraint: constraintOf(organizerId),
    labels: [],
  }
  state.roles.set(role.uuid, role)
  return role
}

function constraintOf(organizerId: string): string {
  return `(id:${organizerId} OR (organizer.id:${organizerId} AND _type:event))`
}
