import type { MockRequest, MockResponse } from '../../src/core/exchange.ts'
import { createState } from '../../src/create-state.ts'
import type { EntryContext, EntryRoute } from '../../src/entry/context.ts'
import { createEntryServer } from '../../src/entry/create-entry-server.ts'
import type { Client, Seed, User } from '../../src/seed/seed.ts'
import type { State } from '../../src/state.ts'
import { createClock } from './clock.ts'
import { counted } from './counted.ts'

const password = 'geheim'
export const god: User = { name: 'god', id: 'god-id', email: 'god@twin.example', password, allowAll: true }
export const ann: User = { name: 'ann', id: 'ann-id', email: 'ann@twin.example', password }
export const editor: User = { name: 'editor', id: 'editor-id', email: 'editor@twin.example', password }

const clientSecret = 'not-a-secret'
const provider: Client = { name: 'provider', clientId: 'provider-id', clientSecret, apis: ['entry'] }
export const searchClient: Client = { name: 'search only', clientId: 'search-id', clientSecret, apis: ['search'] }
export const entryClient: Client = {
  name: 'both',
  clientId: 'entry-id',
  clientSecret,
  apis: ['search', 'entry'],
  permissions: ['AANBOD_BEWERKEN', 'GEBRUIKERS_BEHEREN'],
  constraint: 'labels:shared',
  labels: ['Of the client'],
}

export const entrySeed: Seed = {
  users: [god, ann, editor],
  clients: [provider, searchClient, entryClient],
  apiKeys: [
    { name: 'good', key: 'good-key', apis: ['entry'] },
    { name: 'search only', key: 'search-key', apis: ['search'] },
    { name: 'blocked', key: 'blocked-key', apis: ['entry'], status: 'BLOCKED' },
    { name: 'removed', key: 'removed-key', apis: ['entry'], status: 'REMOVED' },
    { name: 'matched, entry', key: 'matched-entry-key', matchedClientId: entryClient.clientId },
    { name: 'matched, search', key: 'matched-search-key', matchedClientId: searchClient.clientId },
    { name: 'unknown', key: 'unknown-key', apis: ['entry'], exists: false },
  ],
  labels: [
    { name: 'Of the client', visibility: 'visible', privacy: 'private' },
    { name: 'Of the role', visibility: 'visible', privacy: 'private' },
    { name: 'Of everyone', visibility: 'visible', privacy: 'public' },
  ],
  roles: [
    {
      name: 'editors',
      constraint: 'regions:nis-1 OR labels:shared',
      permissions: ['AANBOD_BEWERKEN', 'VOORZIENINGEN_BEWERKEN'],
      users: ['editor'],
      labels: ['Of the role'],
    },
    { name: 'managers', permissions: ['GEBRUIKERS_BEHEREN', 'AANBOD_MODEREREN'], users: ['editor'], labels: [] },
  ],
  regions: [{ id: 'nis-1', name: 'Somewhere', postalCodes: ['3000', '3290-3294'] }],
}

export interface EntryTwin {
  readonly clock: ReturnType<typeof createClock>
  readonly state: State
  /** @param target A method and a path, such as `GET /user`. */
  send(target: string, headers?: Readonly<Record<string, string>>, body?: string): Promise<MockResponse>
}

/** The Entry API on a seed of its own. @param routes The real ones when left out. */
export function entryTwin(routes?: readonly EntryRoute[]): EntryTwin {
  const clock = createClock()
  const state = createState({ seed: entrySeed, clock: clock.now })
  const respond = counted('entry', createEntryServer(state, routes))
  return {
    clock,
    state,
    send: async (target, headers, body) => respond(requestTo(target, state, headers, body)),
  }
}

function requestTo(
  target: string,
  { hosts }: State,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): MockRequest {
  const [method = '', path = ''] = target.split(' ')
  return { method, url: hosts.entry + path, headers, text: () => body, bytes: () => new TextEncoder().encode(body) }
}

/** What a route is given, for rules that are tested without a server. */
export function contextOf(state: State, parts: Partial<EntryContext> & { body?: string } = {}): EntryContext {
  const { body, ...given } = parts
  const request = requestTo('PUT /', state, {}, body)
  return { request, url: new URL(request.url), params: {}, state, user: undefined, ...given }
}
