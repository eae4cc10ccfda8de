import type { Clock } from './core/clock.ts'
import { seededIds, type Ids } from './core/ids.ts'
import { createDocuments } from './documents.ts'
import { knownTerms } from './generated/terms.ts'
import { testHosts } from './hosts.ts'
import { nilLocationId } from './entry/places/nil-location.ts'
import { createMuseumpassState } from './museumpass/museumpass-state.ts'
import { defaultSeed } from './seed/default-seed.ts'
import type { Seed, SeedDocument } from './seed/seed.ts'
import type { Document, Hosts, State } from './state.ts'
import { createUitpasState } from './uitpas/uitpas-state.ts'

export interface StateOptions {
  /** {@link defaultSeed} when left out. */
  readonly seed?: Seed
  /** `Date.now` when left out. */
  readonly clock?: Clock
  /** Ids that are the same in every run when left out. */
  readonly ids?: Ids
  /** Origins, without a slash at the end; publiq's test environment when left out. */
  readonly hosts?: Hosts
}

/** What the twin remembers at its start. */
export function createState(options: StateOptions = {}): State {
  const { seed = defaultSeed, clock = Date.now, ids = seededIds(), hosts = testHosts } = options
  const { users = [], clients = [], apiKeys = [], labels = [], roles = [], regions = [], terms = knownTerms } = seed
  // Generators of their own: a label more in the seed must not change the id of the first place.
  const labelIds = seededIds(2)
  const roleIds = seededIds(4)
  const knownLabels = labels.map((label) => ({ uuid: labelIds(), ...label }))
  const knownRoles = roles.map((role) => ({ ...role, uuid: roleIds() }))
  return {
    clock,
    ids,
    tokenIds: seededIds(3),
    hosts,
    users: new Map(users.map((user) => [user.id, user])),
    clients: new Map(clients.map((client) => [client.clientId, client])),
    jwtProviderClientId: seed.jwtProviderClientId ?? clients[0]?.clientId ?? 'jwt-provider',
    apiKeys: new Map(apiKeys.filter(({ exists = true }) => exists).map((apiKey) => [apiKey.key, apiKey])),
    labels: new Map(knownLabels.map((label) => [label.name.toLowerCase(), label])),
    labelKeys: new Map(knownLabels.map(({ uuid, name }) => [uuid, name.toLowerCase()])),
    roles: new Map(
      knownRoles.map(({ uuid, name, permissions, constraint, labels: names }) => [
        uuid,
        { uuid, name, permissions, labels: names, ...(constraint === undefined ? {} : { constraint }) },
      ]),
    ),
    rolesOfUsers: new Map(
      users.map(({ id, name }) => [id, knownRoles.filter((role) => role.users.includes(name)).map(({ uuid }) => uuid)]),
    ),
    regions,
    terms: new Map(terms.map((term) => [term.id, term])),
    events: createDocuments(
      byId(seed.events, `${hosts.entry}/events/`, { ...offerDefaults, location: onlineLocation(hosts) }),
    ),
    places: createDocuments(byId(seed.places, `${hosts.entry}/places/`, offerDefaults)),
    organizers: createDocuments(byId(seed.organizers, `${hosts.entry}/organizers/`)),
    media: new Map(byId(seed.media, `${hosts.entry}/images/`)),
    ownerships: new Map(),
    newsArticles: new Map(),
    productions: new Map(),
    productionIds: new Map(),
    uitpas: createUitpasState(seed.uitpas),
    museumpass: createMuseumpassState(seed.museumpass),
    logins: {
      sessions: new Map(),
      browsers: new Map(),
      codes: new Map(),
      refreshTokens: new Map(),
      revoked: new Set(),
      verifiedTokens: new Map(),
    },
  }
}

/** What no event or place is without, for seeds that tell only what a test is about. */
const offerDefaults: SeedDocument = { mainLanguage: 'nl', name: {}, terms: [], calendarType: 'permanent' }

function onlineLocation({ entry }: Hosts): Document {
  return { '@type': 'Place', '@id': `${entry}/places/${nilLocationId}` }
}

/** A seed does not know where the twin will be reached: its `@id`s are made anew. */
function byId(
  documents: readonly SeedDocument[] = [],
  base: string,
  defaults: SeedDocument = {},
): readonly (readonly [string, Document])[] {
  return documents.map(({ '@id': url, id, ...document }) => {
    const ownId = String(url ?? id)
      .replace(/\/$/, '')
      .replace(/^.*\//, '')
    return [ownId, { '@id': base + ownId, ...(id === undefined ? {} : { id }), ...defaults, ...document }]
  })
}
