import type { Document } from '../../state.ts'
import type { EntryContext } from '../context.ts'
import { isAllowed } from '../permissions.ts'

/** Whether the current user is a creator, contributor or owner, or has a role for it. */
export function mayEditOrganizer(organizer: Document, { user, state }: EntryContext): boolean {
  return user !== undefined && isAllowed(user, 'ORGANISATIES_BEWERKEN', organizer, state)
}
