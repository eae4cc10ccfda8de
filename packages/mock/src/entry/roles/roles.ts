import { notFound } from '../../core/problem.ts'
import type { Role, State } from '../../state.ts'

export function rolesOf(userId: string, state: State): readonly Role[] {
  return (state.rolesOfUsers.get(userId) ?? []).flatMap((roleId) => state.roles.get(roleId) ?? [])
}

/** The ids of the users that have a role. */
export function usersWith(roleId: string, state: State): readonly string[] {
  return [...state.rolesOfUsers].filter(([, roleIds]) => roleIds.includes(roleId)).map(([userId]) => userId)
}

export function giveRole(roleId: string, userId: string, state: State): void {
  const roleIds = state.rolesOfUsers.get(userId) ?? []
  if (!roleIds.includes(roleId)) state.rolesOfUsers.set(userId, [...roleIds, roleId])
}

export function takeRole(roleId: string, userId: string, state: State): void {
  const roleIds = state.rolesOfUsers.get(userId) ?? []
  state.rolesOfUsers.set(
    userId,
    roleIds.filter((id) => id !== roleId),
  )
}

export function requireRole(roleId: string, state: State): Role {
  const role = state.roles.get(roleId)
  if (!role) throw notFound(`The Role with id "${roleId}" was not found.`)
  return role
}
