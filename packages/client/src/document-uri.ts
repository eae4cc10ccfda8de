import { environments, type EnvironmentOption } from './environments.ts'
import { pathSerializer } from './path-serializer.ts'

/** What has URIs in the Entry API. */
export type DocumentKind = 'events' | 'places' | 'organizers' | 'images' | 'news-articles'

/**
 * The id in the URI of a document, its `@id`.
 *
 * @throws {TypeError} when that is no URI of a document.
 * @example idFromUri('https://io.uitdatabank.be/places/ed388184-f18f-47b6-8e8f-1056a48a4b4b')
 */
export function idFromUri(uri: string): string {
  const id = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?[a-z-]+\/([^/?#]+)\/?$/.exec(uri)?.[1]
  try {
    if (id) return decodeURIComponent(id)
  } catch {
    // What is there is not encoded as in a URI.
  }
  throw new TypeError(`"${uri}" is no URI of a document, such as https://io.uitdatabank.be/places/ID`)
}

/**
 * The URI of a document, by which others refer to it.
 *
 * @param environment That of the client.
 * @throws {TypeError} when the environment has no Entry API, or the id is empty, "." or "..".
 * @example { location: { '@id': uriFromId('test', 'places', placeId) } }
 */
export function uriFromId(environment: EnvironmentOption, kind: DocumentKind, id: string): string {
  const { entry } = typeof environment === 'string' ? environments[environment] : environment
  if (!entry) throw new TypeError('environment: no "entry" in it')
  return entry.replace(/\/$/, '') + pathSerializer(`/${kind}/{id}`, { id })
}
