import type { Logins, State } from '../state.ts'
import { isObject, isText, isTexts, loadedWhole, notSaved, savedWhole, type Part, type Parts } from './part.ts'
import { documents, map, plain, position, texts } from './parts.ts'
import { museumpassParts, uitpasParts } from './uitpas-parts.ts'

const logins: Parts<Logins> = {
  sessions: map(isObject),
  browsers: map(isObject),
  codes: map(isObject),
  refreshTokens: map(isObject),
  revoked: texts,
  // They are verified again.
  verifiedTokens: notSaved,
}

/** What a snapshot has of the state. */
export const stateParts: Parts<State> = {
  clock: notSaved,
  hosts: notSaved,
  users: map(isObject),
  clients: map(isObject),
  jwtProviderClientId: plain(isText, 'a text'),
  apiKeys: map(isObject),
  labels: map(isObject),
  labelKeys: map(isText),
  roles: map(isObject),
  rolesOfUsers: map(isTexts),
  regions: plain((value) => Array.isArray(value) && value.every(isObject), 'a list of objects'),
  terms: map(isObject),
  events: documents,
  places: documents,
  organizers: documents,
  media: map(isObject),
  ownerships: map(isObject),
  newsArticles: map(isObject),
  productions: map(isObject),
  productionIds: map(isText),
  uitpas: wholePart(uitpasParts),
  museumpass: wholePart(museumpassParts),
  logins: wholePart(logins),
  // Last: a function that was given goes on from elsewhere at once, and a snapshot that is refused may change nothing.
  ids: position(),
  tokenIds: position(),
}

/** A part that has parts. */
function wholePart<Whole extends object>(parts: Parts<Whole>): Part<Whole> {
  return {
    save: (value) => savedWhole(value, parts),
    load: (saved, path, fresh) => loadedWhole(saved, path, fresh, parts),
  }
}
