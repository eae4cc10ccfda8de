import type { Logins, State } from '../state.ts'
import { isJsonObject } from '../core/json-value.ts'
import { isText, isTexts, loadedWhole, notSaved, savedWhole, type Part, type Parts } from './part.ts'
import { museumpassParts } from './museumpass-parts.ts'
import { documents, map, plain, position, texts } from './parts.ts'
import { uitpasParts } from './uitpas-parts.ts'

const logins: Parts<Logins> = {
  sessions: map(isJsonObject),
  browsers: map(isJsonObject),
  codes: map(isJsonObject),
  refreshTokens: map(isJsonObject),
  revoked: texts,
  // They are verified again.
  verifiedTokens: notSaved,
}

/** What a snapshot has of the state. */
export const stateParts: Parts<State> = {
  clock: notSaved,
  hosts: notSaved,
  users: map(isJsonObject),
  clients: map(isJsonObject),
  jwtProviderClientId: plain(isText, 'a text'),
  apiKeys: map(isJsonObject),
  labels: map(isJsonObject),
  labelKeys: map(isText),
  roles: map(isJsonObject),
  rolesOfUsers: map(isTexts),
  regions: plain((value) => Array.isArray(value) && value.every(isJsonObject), 'a list of objects'),
  terms: map(isJsonObject),
  events: documents,
  places: documents,
  organizers: documents,
  media: map(isJsonObject),
  ownerships: map(isJsonObject),
  newsArticles: map(isJsonObject),
  productions: map(isJsonObject),
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
