import type { User } from '../../seed/seed.ts'
import type { State } from '../../state.ts'

/** The user of that e-mail address, whatever its casing. */
export function findUserByEmail(email: string, { users }: State): User | undefined {
  for (const user of users.values()) if (user.email.toLowerCase() === email.toLowerCase()) return user
  return undefined
}
