import type { User } from '../seed/seed.ts'
import type { State } from '../state.ts'

/** @param name A user's name or e-mail address. */
export function findUser({ users }: State, name: string): User | undefined {
  for (const user of users.values()) if (user.name === name || user.email === name) return user
  return undefined
}
