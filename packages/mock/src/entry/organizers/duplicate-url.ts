import { problem } from '../../core/problem.ts'
import { createIndex } from '../../documents-index.ts'
import type { State } from '../../state.ts'

/**
 * Two organizers never have the same URL, not even when one of them is deleted.
 * @param organizerId The organizer that should get the URL, whose own is no duplicate.
 */
export function refuseDuplicateUrl(url: string, organizerId: string | undefined, state: State): void {
  const normalized = normalizeUrl(url)
  if (idsByUrl(state.organizers, normalized).every((id) => id === organizerId)) return
  const detail = `The url ${url} (normalized to ${normalized}) is already in use.`
  throw problem('uitdatabank/duplicate-url', 400, 'Duplicate URL', detail)
}

/** Without scheme, `www.` and slashes at the end of the path; a query or fragment stays, after a slash at least. */
export function normalizeUrl(url: string): string {
  const [, host = '', path = '', rest = ''] = /^\w+:\/\/(?:www\.)?([^/?#]*)([^?#]*)(.*)$/s.exec(url) ?? []
  const trimmed = path.replace(/(?<!\/)\/+$/, '')
  return host + (trimmed === '' && rest !== '' ? '/' : trimmed) + rest
}

const idsByUrl = createIndex(({ url }) => (typeof url === 'string' ? [normalizeUrl(url)] : []))
