import type { MuseumpassSeed } from '../museumpass/museumpass-seed.ts'
import type { UitpasSeed } from '../uitpas/uitpas-seed.ts'

/** The state that a twin starts with; every list may be left out. */
export interface Seed {
  readonly users?: readonly User[]
  readonly clients?: readonly Client[]
  readonly apiKeys?: readonly ApiKey[]
  readonly labels?: readonly Label[]
  readonly roles?: readonly Role[]
  readonly regions?: readonly Region[]
  /** What the Taxonomy API lists; the terms that are constants of @uitkit/taxonomy when left out. */
  readonly terms?: readonly Term[]
  /** The client that the JWT provider logs in with; the first of `clients` when left out. */
  readonly jwtProviderClientId?: string
  /** Documents as the Entry API answers them, whole or in part; the last part of `@id` (or `id`) is the id. */
  readonly events?: readonly SeedDocument[]
  readonly places?: readonly SeedDocument[]
  readonly organizers?: readonly SeedDocument[]
  readonly media?: readonly SeedDocument[]
  readonly uitpas?: UitpasSeed
  readonly museumpass?: MuseumpassSeed
}

export type SeedDocument = { readonly [property: string]: unknown }

export interface User {
  readonly name: string
  readonly id: string
  readonly email: string
  readonly password: string
  /** May do everything: publiq calls this a god user. */
  readonly allowAll?: boolean
  /** That of a user who has logged in with the identity of the government, 11 digits. */
  readonly inszNumber?: string
}

/** An OAuth client. */
export interface Client {
  readonly name: string
  readonly clientId: string
  /** Left out for a public client, such as an app in a browser: it proves itself by PKCE. */
  readonly clientSecret?: string
  /** Where a login may end, compared as text; when left out, at any https URL and on this machine. */
  readonly redirectUris?: readonly string[]
  /** Where a logout may end; when left out, as for a login. */
  readonly logoutUris?: readonly string[]
  /** The APIs that its tokens open, such as `entry` and `search`. */
  readonly apis: readonly string[]
  readonly displayName?: string
  readonly permissions?: readonly string[]
  /** A search query: the permissions hold for what matches it. */
  readonly constraint?: string
  /** Names of the private labels that it may use. */
  readonly labels?: readonly string[]
  readonly defaultQuery?: string
  readonly scopes?: readonly string[]
}

export interface ApiKey {
  readonly name: string
  readonly key: string
  readonly apis?: readonly string[]
  /** Gets a refresh token from the JWT provider. */
  readonly mayRefresh?: boolean
  /** What it publishes is approved at once. */
  readonly autoApprove?: boolean
  readonly defaultQuery?: string
  /** The OAuth client whose rights it has. */
  readonly matchedClientId?: string
  readonly status?: 'BLOCKED' | 'REMOVED'
  /** False: a key that nobody knows. */
  readonly exists?: boolean
}

export interface Label {
  readonly uuid?: string
  readonly name: string
  readonly visibility: 'visible' | 'invisible'
  readonly privacy: 'public' | 'private'
}

export interface Role {
  readonly name: string
  readonly constraint?: string
  /** Such as `AANBOD_BEWERKEN`. */
  readonly permissions: readonly string[]
  /** Names of users. */
  readonly users: readonly string[]
  /** Names of private labels. */
  readonly labels: readonly string[]
}

export interface Region {
  readonly id: string
  readonly name: string
  /** Postal codes, or ranges of them such as `1500-1999`. */
  readonly postalCodes: readonly string[]
}

/** A type, theme or facility, as the Taxonomy API tells it. */
export interface Term {
  readonly id: string
  readonly domain: 'eventtype' | 'theme' | 'facility'
  readonly name: { readonly nl: string; readonly fr?: string; readonly de?: string; readonly en?: string }
  /** The offers that can have it. */
  readonly scope: readonly ('events' | 'places')[]
  readonly otherSuggestedTerms?: readonly Term[]
}
