import { readMuseumpassSeed } from '../museumpass/read-museumpass-seed.ts'
import { createPartSharing } from '../shared-parts.ts'
import { readUitpasSeed } from '../uitpas/read-uitpas-seed.ts'
import { boolean, list, object, oneOf, openObject, string, type Reader } from './readers.ts'
import type { ApiKey, Client, Label, Region, Role, Seed, SeedDocument, Term, User } from './seed.ts'

/**
 * Checks a value, such as parsed JSON, and gives it back as a {@link Seed}.
 *
 * Properties that no seed knows are left out, so that an older twin can read a newer file.
 *
 * @throws {TypeError} Names the first thing that is wrong by its path, and what was expected there.
 * @example
 * ```ts
 * const seed = parseSeed(JSON.parse(await readFile('seed.json', 'utf8')))
 * ```
 */
export function parseSeed(value: unknown): Seed {
  const seed = readSeed(value, 'seed')
  refuseRepeated(seed.users, 'seed.users', 'id')
  refuseRepeated(seed.users, 'seed.users', 'name')
  refuseRepeated(seed.users, 'seed.users', 'email')
  refuseRepeated(seed.clients, 'seed.clients', 'clientId')
  refuseRepeated(seed.apiKeys, 'seed.apiKeys', 'key')
  refuseRepeated(seed.roles, 'seed.roles', 'name')
  refuseRepeated(seed.terms, 'seed.terms', 'id')
  refuseRepeated(seed.uitpas?.cards, 'seed.uitpas.cards', 'uitpasNumber')
  refuseRepeated(seed.uitpas?.passholders, 'seed.uitpas.passholders', 'id')
  refuseRepeated(seed.uitpas?.rewards, 'seed.uitpas.rewards', 'id')
  refuseRepeated(seed.museumpass?.passes, 'seed.museumpass.passes', 'cardNumber')
  return seed
}

const strings = list(string)

const user: Reader<User> = object<User>(
  { name: string, id: string, email: string, password: string },
  { allowAll: boolean, inszNumber: string },
)

const client: Reader<Client> = object<Client>(
  { name: string, clientId: string, apis: strings },
  {
    clientSecret: string,
    redirectUris: strings,
    logoutUris: strings,
    displayName: string,
    permissions: strings,
    constraint: string,
    labels: strings,
    defaultQuery: string,
    scopes: strings,
  },
)

const apiKey: Reader<ApiKey> = object<ApiKey>(
  { name: string, key: string },
  {
    apis: strings,
    mayRefresh: boolean,
    autoApprove: boolean,
    defaultQuery: string,
    matchedClientId: string,
    status: oneOf('BLOCKED', 'REMOVED'),
    exists: boolean,
  },
)

const label: Reader<Label> = object<Label>(
  { name: string, visibility: oneOf('visible', 'invisible'), privacy: oneOf('public', 'private') },
  { uuid: string },
)

const role: Reader<Role> = object<Role>(
  { name: string, permissions: strings, users: strings, labels: strings },
  { constraint: string },
)

const region: Reader<Region> = object<Region>({ id: string, name: string, postalCodes: strings }, {})

const term: Reader<Term> = object<Term>(
  {
    id: string,
    domain: oneOf('eventtype', 'theme', 'facility'),
    name: object<Term['name']>({ nl: string }, { fr: string, de: string, en: string }),
    scope: list(oneOf('events', 'places')),
  },
  // A reader of its own, as this one is not there yet.
  { otherSuggestedTerms: (value, path) => list(term)(value, path) },
)

const documents: Reader<readonly SeedDocument[]> = (value, path) => {
  const share = createPartSharing()
  const document: Reader<SeedDocument> = (item, itemPath) => {
    const properties = openObject(item, itemPath)
    string(properties['@id'] ?? properties['id'], `${itemPath}["@id"]`)
    return share(properties)
  }
  return list(document)(value, path)
}

const readSeed: Reader<Seed> = object<Seed>(
  {},
  {
    users: list(user),
    clients: list(client),
    apiKeys: list(apiKey),
    labels: list(label),
    roles: list(role),
    regions: list(region),
    terms: list(term),
    jwtProviderClientId: string,
    events: documents,
    places: documents,
    organizers: documents,
    media: documents,
    uitpas: readUitpasSeed,
    museumpass: readMuseumpassSeed,
  },
)

function refuseRepeated<Item>(items: readonly Item[] | undefined, path: string, key: keyof Item & string): void {
  const seen = new Set<unknown>()
  for (const [index, item] of (items ?? []).entries()) {
    if (seen.has(item[key]))
      throw new TypeError(`${path}[${index}].${key}: expected another one, this one is taken already`)
    seen.add(item[key])
  }
}
