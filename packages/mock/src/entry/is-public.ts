import type { EntryRoute } from './context.ts'
import { inQuery } from './query.ts'

/** Whether a request needs no token; one that is sent is not even looked at. */
export function isPublic({ isPublic = false }: EntryRoute, url: URL): boolean {
  return typeof isPublic === 'boolean' ? isPublic : isPublic(url)
}

/** For a document's own route: anyone may read it, but who contributes is for those who may edit it. */
export function isPublicWithoutContributors(url: URL): boolean {
  return inQuery(url, 'embedContributors') !== 'true'
}
