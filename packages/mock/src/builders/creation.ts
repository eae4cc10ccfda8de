import type { MockRequest } from '../core/exchange.ts'
import type { CurrentUser, EntryContext } from '../entry/context.ts'
import type { DocumentKind } from '../entry/documents/document-kind.ts'
import { documentKinds } from '../entry/documents/document-kinds.ts'
import { idInUrl } from '../entry/documents/id-in-url.ts'
import { nilLocationId } from '../entry/places/nil-location.ts'
import { findUser } from '../oauth/find-user.ts'
import type { State } from '../state.ts'
import type { Reference } from './documents-input.ts'

/** What the rules of the Entry API are given when somebody who may do everything creates a document. */
export function creationOf(
  wantedId: string | undefined,
  creator: string | undefined,
  { path, idName }: Pick<DocumentKind, 'path' | 'idName'>,
  state: State,
): { id: string; context: EntryContext } {
  if (wantedId !== undefined && documentKinds.some((kind) => kind.documents(state).has(wantedId))) {
    throw new TypeError(`mock.seed: the id "${wantedId}" is taken already`)
  }
  const id = wantedId ?? state.ids()
  const url = new URL(`${state.hosts.entry}/${path}/${id}`)
  const request: MockRequest = {
    method: 'PUT',
    url: url.href,
    headers: {},
    text: () => '',
    bytes: () => new Uint8Array(),
  }
  return { id, context: { request, url, params: { [idName]: id }, state, user: creatorOf(creator, state) } }
}

function creatorOf(name: string | undefined, state: State): CurrentUser {
  const [first] = state.users.values()
  const user = name === undefined ? first : (findUser(state, name) ?? state.users.get(name))
  if (name !== undefined && !user) {
    const known = Array.from(state.users.values(), (one) => one.name).join(', ')
    throw new TypeError(`mock.seed: the twin has no user "${name}" as creator; it has ${known || 'none'}`)
  }
  const { id = 'nobody', email } = user ?? {}
  return { id, isGod: true, token: 'jwtProvider', ...(email === undefined ? {} : { email }) }
}

/** A type that says little; another one that the kind can have when the seed has terms of its own. */
export function typeOf(preferred: string, scope: 'events' | 'places', { terms }: State): readonly { id: string }[] {
  const others = [...terms.values()].find((term) => term.domain === 'eventtype' && term.scope.includes(scope))
  return [{ id: terms.has(preferred) ? preferred : (others?.id ?? preferred) }]
}

/** @throws {TypeError} When the twin does not have it. */
export function referenceTo(document: Reference, path: 'places' | 'organizers', state: State): { '@id': string } {
  const given = typeof document === 'string' ? document : String(document['@id'])
  const id = idInUrl(given)
  if (!state[path].has(id) && id !== nilLocationId) {
    throw new TypeError(`mock.seed: the twin has no ${path === 'places' ? 'place' : 'organizer'} "${given}"`)
  }
  return { '@id': `${state.hosts.entry}/${path}/${id}` }
}

/** A body as a client would send it: texts in the main language, and nothing that JSON does not have. */
export function sentBody(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { mainLanguage = 'nl', name, description } = input
  const localized = (text: unknown) => (typeof text === 'string' ? { [String(mainLanguage)]: text } : text)
  const body = { ...input, mainLanguage, name: localized(name), description: localized(description) }
  return JSON.parse(JSON.stringify(body)) as Readonly<Record<string, unknown>>
}
