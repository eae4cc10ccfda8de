import type { Clock } from './core/clock.ts'
import type { Ids, SeededIds } from './core/ids.ts'
import type { Documents } from './documents.ts'
import type { NewsArticle } from './entry/news-articles/news-article.ts'
import type { Ownership } from './entry/ownerships/ownership.ts'
import type { Production } from './entry/productions/production.ts'
import type { MuseumpassState } from './museumpass/museumpass-state.ts'
import type { IssuedCode, IssuedRefreshToken } from './oauth/grant.ts'
import type { ApiKey, Client, Label as SeedLabel, Region, Term, User } from './seed/seed.ts'
import type { Claims } from './tokens/claims.ts'
import type { UitpasState } from './uitpas/uitpas-state.ts'

/** A JSON-LD document as it is stored: never changed in place, always replaced by a changed copy. */
export type Document = { readonly [property: string]: unknown }

/** Everything that the twin remembers; the servers share one. What is new here goes into `snapshot/state-parts.ts` too. */
export interface State {
  readonly clock: Clock
  /** The ids of documents. */
  readonly ids: Ids
  /** The ids of sessions, codes and tokens: apart, so that a login changes no document's id. */
  readonly tokenIds: SeededIds
  /** Where each server is reached, without a slash at the end: `@id`s and URLs in bodies start with these. */
  readonly hosts: Hosts

  /** By id. */
  readonly users: Map<string, User>
  /** By client id. */
  readonly clients: Map<string, Client>
  /** The OAuth client that the JWT provider logs in with: an id token for another client opens nothing. */
  readonly jwtProviderClientId: string
  /** By key; a key that nobody knows is not in here. */
  readonly apiKeys: Map<string, ApiKey>
  /** By name in lower case. */
  readonly labels: Map<string, Label>
  /** Their names in lower case, by uuid. */
  readonly labelKeys: Map<string, string>
  /** By id. */
  readonly roles: Map<string, Role>
  /** The ids of the roles that a user has, by user id. */
  readonly rolesOfUsers: Map<string, readonly string[]>
  readonly regions: readonly Region[]
  /** What the Taxonomy API lists, by id. */
  readonly terms: ReadonlyMap<string, Term>

  /** By id, as are the documents below. */
  readonly events: Documents
  readonly places: Documents
  readonly organizers: Documents
  readonly media: Map<string, Document>
  readonly ownerships: Map<string, Ownership>
  readonly newsArticles: Map<string, NewsArticle>
  readonly productions: Map<string, Production>
  /** The production that an event is in, by the id of the event. */
  readonly productionIds: Map<string, string>

  readonly uitpas: UitpasState
  readonly museumpass: MuseumpassState

  readonly logins: Logins
}

export type Label = SeedLabel & { readonly uuid: string }

/** What users are given together. */
export interface Role {
  readonly uuid: string
  readonly name: string
  /** Such as `AANBOD_BEWERKEN`. */
  readonly permissions: readonly string[]
  /** A search query: the permissions hold for what matches it. */
  readonly constraint?: string
  /** Names of private labels. */
  readonly labels: readonly string[]
}

/** What the OAuth server and the JWT provider remember between two requests. */
export interface Logins {
  /** The JWT provider's sessions, by cookie. */
  readonly sessions: Map<string, ProviderSession>
  /** Who is logged in at the OAuth server, by cookie. */
  readonly browsers: Map<string, User>
  readonly codes: Map<string, IssuedCode>
  readonly refreshTokens: Map<string, IssuedRefreshToken>
  /** The ids of logins whose code or refresh token came back a second time: someone else may have it. */
  readonly revoked: Set<string>
  /** Tokens whose signature and issuer were found right, by their signatures. */
  readonly verifiedTokens: Map<string, { readonly token: string; readonly claims: Claims }>
}

/** A visit to `/connect` or `/logout`, until its browser comes back. */
export interface ProviderSession {
  readonly destination: string
  readonly mayRefresh: boolean
  /** The `state` that the OAuth server is to send back; none while logging out. */
  readonly state?: string
}

/** The servers of publiq that the twin plays. */
export interface Hosts {
  readonly entry: string
  readonly search: string
  readonly taxonomy: string
  /** UiTiD, the OAuth server. */
  readonly auth: string
  readonly jwtProvider: string
  readonly uitpas: string
  readonly museumpass: string
}
