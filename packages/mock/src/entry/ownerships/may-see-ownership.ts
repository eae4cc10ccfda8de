import type { EntryContext } from '../context.ts'
import { mayEditOrganizer } from '../organizers/may-edit-organizer.ts'
import type { Ownership } from './ownership.ts'

/** Its owner may, and who may decide on it. */
export function maySeeOwnership(ownership: Ownership, context: EntryContext): boolean {
  return ownership.ownerId === context.user?.id || mayDecideOnOwnership(ownership, context)
}

/** Those who may edit the organizer. */
export function mayDecideOnOwnership({ itemId }: Ownership, context: EntryContext): boolean {
  return mayEditOrganizer(context.state.organizers.get(itemId) ?? {}, context)
}
