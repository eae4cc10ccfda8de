import { problem } from '../../core/problem.ts'
import type { Document, State } from '../../state.ts'

/**
 * Two organizers never have the same URL, not even when one of them is deleted.
 * @param organizerId The organizer that should get the URL, whose own is no duplicate.
 */
export function refuseDuplicateUrl(url: string, organizerId: string | undefined, state: State): void {
  const normalized = normalizeUrl(url)
  for (const [id, other] of state.organizers) {
    if (id === organizerId || normalizedUrlOf(other) !== normalized) continue
    const detail = `The url ${url} (normalized to ${normalized}) is already in use.`
    throw problem('uitdatabank/duplicate-url', 400, 'Duplicate URL', detail)
  }
}

/** Without scheme, `www.` and slashes at the end of the path; a query or fragment stays, after a slash at least. */
export function normalizeUrl(url: string): string {
  const [, host = '', path = '', rest = ''] = /^\w+:\/\/(?:www\.)?([^/?#]*)([^?#]*)(.*)$/s.exec(url) ?? []
  const trimmed = path.replace(/\/+$/, '')
  return host + (trimmed === '' && rest !== '' ? '/' : trimmed) + rest
}

const normalizedUrls = new WeakMap<Document, string>()

/** Documents never change, so that each is looked at once. */
function normalizedUrlOf(organizer: Document): string {
  const normalized = normalizedUrls.get(organizer) ?? normalizeUrl(String(organizer['url']))
  normalizedUrls.set(organizer, normalized)
  return normalized
}
