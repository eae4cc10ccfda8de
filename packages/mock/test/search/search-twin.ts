import { textOf } from '../../src/core/exchange.ts'
import { createState } from '../../src/create-state.ts'
import { createSearchServer } from '../../src/search/create-search-server.ts'
import type { Client, Seed, SeedDocument } from '../../src/seed/seed.ts'
import type { State } from '../../src/state.ts'
import { createClock } from '../support/clock.ts'
import { counted } from '../support/counted.ts'

const clientSecret = 'not-a-secret'
export const searchClient: Client = { name: 'search', clientId: 'search-id', clientSecret, apis: ['search'] }
export const childcareClient: Client = { ...searchClient, name: 'boa', clientId: 'boa-id', scopes: ['boa'] }
export const jazzClient: Client = { ...searchClient, name: 'jazz', clientId: 'jazz-id', defaultQuery: 'labels:jazz' }
const brokenClient: Client = { ...searchClient, name: 'broken', clientId: 'broken-id', defaultQuery: '(' }
const entryClient: Client = { ...searchClient, name: 'entry', clientId: 'entry-id', apis: ['entry'] }

export const host = 'https://io-test.uitdatabank.be'

/** An address in Leuven. */
export const leuven = {
  streetAddress: 'Bondgenotenlaan 1',
  postalCode: '3000',
  addressLocality: 'Leuven',
  addressCountry: 'BE',
}

const offer = {
  mainLanguage: 'nl',
  calendarType: 'permanent',
  workflowStatus: 'APPROVED',
  availableFrom: '2026-01-01T00:00:00+01:00',
  availableTo: '2100-01-01T00:00:00+00:00',
  created: '2026-03-01T10:00:00+01:00',
  modified: '2026-04-01T10:00:00+01:00',
  creator: 'someone',
  languages: ['nl'],
  completedLanguages: ['nl'],
  completeness: 60,
}

export function place(id: string, properties: SeedDocument = {}): SeedDocument {
  const terms = [{ id: '8.70.0.0.0', label: 'Theater', domain: 'eventtype' }]
  return {
    '@id': `${host}/places/${id}`,
    ...offer,
    name: { nl: 'Zaal' },
    terms,
    address: { nl: leuven },
    ...properties,
  }
}

/** At `hall` when no other location is given. */
export function event(id: string, properties: SeedDocument = {}): SeedDocument {
  return {
    '@id': `${host}/events/${id}`,
    ...offer,
    name: { nl: 'Iets' },
    terms: [{ id: '0.50.4.0.0', label: 'Concert', domain: 'eventtype' }],
    location: { '@type': 'Place', '@id': `${host}/places/hall` },
    audience: { audienceType: 'everyone' },
    attendanceMode: 'offline',
    ...properties,
  }
}

export function organizer(id: string, properties: SeedDocument = {}): SeedDocument {
  return { '@id': `${host}/organizers/${id}`, mainLanguage: 'nl', name: { nl: 'Vereniging' }, ...properties }
}

/** A time that an event takes place, from an hour to an hour in winter. */
export function subEvent(day: string, from: string, to: string, properties: SeedDocument = {}): SeedDocument {
  const available = { status: { type: 'Available' }, bookingAvailability: { type: 'Available' } }
  const startDate = `${day}T${from}:00+01:00`
  return { '@type': 'Event', ...available, startDate, endDate: `${day}T${to}:00+01:00`, ...properties }
}

export interface SearchAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Record<string, unknown>
  /** As it was written. */
  readonly text: string
}

export interface SearchTwin {
  readonly state: State
  readonly clock: ReturnType<typeof createClock>
  /** @param target A path, with a method before it unless that is GET. */
  send(target: string, headers?: Readonly<Record<string, string>>, body?: string): Promise<SearchAnswer>
  /** The ids that are found, in their order. @throws {Error} when the search is refused. */
  find(path: string, client?: Client): Promise<readonly string[]>
  /** What a refused search is told. */
  detail(path: string): Promise<unknown>
}

/** The Search API over documents of a test's own. On 1 September 2026, 14:00 in Brussels. */
export function searchTwin(documents: Pick<Seed, 'events' | 'places' | 'organizers' | 'regions'> = {}): SearchTwin {
  const clock = createClock()
  const seed: Seed = {
    clients: [searchClient, childcareClient, jazzClient, brokenClient, entryClient],
    apiKeys: [
      { name: 'plain', key: 'plain-key' },
      { name: 'matched', key: 'matched-key', matchedClientId: jazzClient.clientId },
      { name: 'blocked', key: 'blocked-key', status: 'BLOCKED' },
      { name: 'removed', key: 'removed-key', status: 'REMOVED' },
      { name: 'default query', key: 'jazz-key', defaultQuery: 'labels:jazz' },
    ],
    places: [place('hall')],
    ...documents,
  }
  const state = createState({ seed, clock: clock.now })
  const respond = counted('search', createSearchServer(state))

  async function send(
    target: string,
    headers: Readonly<Record<string, string>> = known,
    body = '',
  ): Promise<SearchAnswer> {
    const [method = '', path = ''] = target.startsWith('/') ? ['GET', target] : target.split(' ')
    const bytes = () => new TextEncoder().encode(body)
    const url = new URL(path, state.hosts.search).href
    const response = await respond({ method, url, headers, text: () => body, bytes })
    const text = textOf(response.body)
    return { status: response.status, headers: response.headers, text, body: text === '' ? {} : JSON.parse(text) }
  }

  return {
    clock,
    state,
    send,
    async find(path, client = searchClient) {
      const { status, body } = await send(path, { 'x-client-id': client.clientId })
      if (status !== 200) throw new Error(`${status}: ${String(body['detail'])}`)
      return (body['member'] as { '@id': string }[]).map((found) => found['@id'].split('/').at(-1) ?? '')
    },
    detail: async (path) => (await send(path)).body['detail'],
  }
}

const known = { 'x-client-id': searchClient.clientId }
