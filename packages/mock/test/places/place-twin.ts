import type { MockResponse } from '../../src/core/exchange.ts'
import { createState } from '../../src/create-state.ts'
import { createEntryServer } from '../../src/entry/create-entry-server.ts'
import type { Offer } from '../../src/entry/offers/offer.ts'
import type { Seed, User } from '../../src/seed/seed.ts'
import type { State } from '../../src/state.ts'
import { issueIdToken } from '../../src/tokens/issue-tokens.ts'
import { createClock } from '../support/clock.ts'

const password = 'geheim'
export const admin: User = { name: 'admin', id: 'admin-id', email: 'admin@twin.example', password, allowAll: true }
export const owner: User = { name: 'owner', id: 'owner-id', email: 'owner@twin.example', password }
/** May edit what the owner made, and nothing else. */
export const editor: User = { name: 'editor', id: 'editor-id', email: 'editor@twin.example', password }
export const stranger: User = { name: 'stranger', id: 'stranger-id', email: 'stranger@twin.example', password }

const organizerId = '0d1c2b3a-4f5e-4d6c-8b7a-99887766aabb'
export const organizer = { id: organizerId, url: `https://io-test.uitdatabank.be/organizers/${organizerId}` }

const seed: Seed = {
  users: [admin, owner, editor, stranger],
  clients: [{ name: 'provider', clientId: 'provider-id', clientSecret: 'not-a-secret', apis: ['entry'] }],
  apiKeys: [
    { name: 'plain', key: 'plain-key', apis: ['entry'] },
    { name: 'approving', key: 'approving-key', apis: ['entry'], autoApprove: true },
  ],
  labels: [
    { name: 'Shown', visibility: 'visible', privacy: 'public' },
    { name: 'Hidden', visibility: 'invisible', privacy: 'public' },
    { name: 'Private', visibility: 'visible', privacy: 'private' },
  ],
  roles: [
    {
      name: 'editors',
      permissions: ['AANBOD_BEWERKEN'],
      constraint: `creator:${owner.id}`,
      users: [editor.name],
      labels: [],
    },
  ],
  organizers: [{ '@id': organizer.url, mainLanguage: 'nl', name: { nl: 'De Vereniging' } }],
}

/** What a request answered: its status, its body as JSON or as text. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface PlaceTwin {
  readonly state: State
  readonly clock: ReturnType<typeof createClock>
  /** @param target A method and a path, such as `GET /places/x`. @param body Sent as JSON, unless it is a text. */
  send(target: string, body?: unknown, options?: SendOptions): Promise<Answer>
  /** Creates a place as the owner, and gives its path. */
  create(properties?: object): Promise<string>
  /** The place as anyone reads it. */
  read(path: string): Promise<Record<string, unknown>>
}

export interface SendOptions {
  /** The owner when left out; null for nobody. */
  readonly as?: User | null
  readonly apiKey?: string
  readonly contentType?: string
}

export const minimalPlace = {
  mainLanguage: 'nl',
  name: { nl: 'De Schuur' },
  terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
  address: { nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kouter 1' } },
  calendarType: 'permanent',
}

/** The Entry API with a few people, labels and an organizer. */
export function placeTwin(): PlaceTwin {
  const clock = createClock()
  const state = createState({ seed, clock: clock.now })
  const respond = createEntryServer(state)
  const tokens = new Map<string, Promise<string>>()
  let names = 0

  const tokenOf = (user: User) => {
    const token = tokens.get(user.id) ?? issueIdToken(state, user)
    tokens.set(user.id, token)
    return token
  }

  async function send(target: string, body?: unknown, options: SendOptions = {}): Promise<Answer> {
    const { as = owner, apiKey = 'plain-key', contentType = 'application/json' } = options
    const [method = '', path = ''] = target.split(' ')
    const bytes = await bytesOf(body)
    const response = await respond({
      method,
      url: path.startsWith('http') ? path : state.hosts.entry + path,
      headers: {
        'content-type': body instanceof Blob ? body.type : contentType,
        'x-api-key': apiKey,
        ...(as ? { authorization: `Bearer ${await tokenOf(as)}` } : {}),
      },
      text: () => new TextDecoder().decode(bytes),
      bytes: () => bytes,
    })
    return { status: response.status, body: bodyOf(response) }
  }

  return {
    state,
    clock,
    send,
    async create(properties = {}) {
      names += 1
      const { body } = await send('POST /places', {
        ...minimalPlace,
        name: { nl: `De Schuur ${names}` },
        ...properties,
      })
      if (!isSaved(body)) throw new Error(JSON.stringify(body))
      return `/places/${body.id}`
    },
    async read(path) {
      const { body } = await send(`GET ${path}`, undefined, { as: null })
      return body as Record<string, unknown>
    },
  }
}

/** What the twin keeps of a place, its inner properties included. */
export function storedPlace({ state }: PlaceTwin, path: string): Offer {
  return state.places.get(path.split('/').at(-1) ?? '') as Offer
}

/** A place for rules that are tested without a server. */
export function offer(properties: Partial<Offer> = {}): Offer {
  return {
    '@id': 'https://io-test.uitdatabank.be/places/1',
    mainLanguage: 'nl',
    name: { nl: 'De Schuur' },
    terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA', label: 'Zaal of expohal', domain: 'eventtype' }],
    calendarType: 'permanent',
    status: { type: 'Available' },
    bookingAvailability: { type: 'Available' },
    availableTo: '2100-01-01T00:00:00+00:00',
    workflowStatus: 'DRAFT',
    creator: owner.id,
    created: '2026-09-01T12:00:00+00:00',
    modified: '2026-09-01T12:00:00+00:00',
    playhead: 0,
    languages: ['nl'],
    completedLanguages: ['nl'],
    completeness: 53,
    ...properties,
  }
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined) return new Uint8Array()
  if (body instanceof Blob) return new Uint8Array(await body.arrayBuffer())
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
}

function bodyOf({ headers, body }: MockResponse): unknown {
  if (body === undefined) return undefined
  const text = String(body)
  return headers['content-type']?.includes('json') ? JSON.parse(text) : text
}

function isSaved(body: unknown): body is { id: string } {
  return typeof body === 'object' && body !== null && 'placeId' in body
}
