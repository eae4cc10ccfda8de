import type { Document } from '../../state.ts'
import type { Organizer } from './organizer.ts'

/**
 * The document that a GET shows, of an organizer itself and of one within an event or a place.
 * @param embedContributors For those who may edit.
 */
export function readOrganizer(organizer: Organizer, embedContributors = false): Document {
  const { contributors, importedLabels: _, verenigingsloket: __, ...shown } = organizer
  return embedContributors && contributors ? { ...shown, contributors } : shown
}
