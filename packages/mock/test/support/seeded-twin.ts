import { type MockResponse, textOf } from '../../src/core/exchange.ts'
import { createState } from '../../src/create-state.ts'
import { createEntryServer } from '../../src/entry/create-entry-server.ts'
import type { Seed, User } from '../../src/seed/seed.ts'
import type { State } from '../../src/state.ts'
import { issueIdToken } from '../../src/tokens/issue-tokens.ts'
import { createClock } from './clock.ts'
import { counted } from './counted.ts'

const password = 'geheim'
export const admin: User = { name: 'admin', id: 'admin-id', email: 'admin@twin.example', password, allowAll: true }
export const owner: User = { name: 'owner', id: 'owner-id', email: 'owner@twin.example', password }
/** May edit what the owner made, and nothing else. */
export const editor: User = { name: 'editor', id: 'editor-id', email: 'editor@twin.example', password }
/** May do what takes a role without a constraint. */
export const manager: User = { name: 'manager', id: 'manager-id', email: 'manager@twin.example', password }
export const stranger: User = { name: 'stranger', id: 'stranger-id', email: 'stranger@twin.example', password }

const organizerId = '0d1c2b3a-4f5e-4d6c-8b7a-99887766aabb'
export const organizer = { id: organizerId, url: `https://io-test.uitdatabank.be/organizers/${organizerId}` }

const seed: Seed = {
  users: [admin, owner, editor, manager, stranger],
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
      permissions: ['AANBOD_BEWERKEN', 'ORGANISATIES_BEWERKEN'],
      constraint: `creator:${owner.id}`,
      users: [editor.name],
      labels: [],
    },
    {
      name: 'managers',
      permissions: ['ORGANISATIES_BEHEREN', 'PRODUCTIES_AANMAKEN', 'LABELS_BEHEREN', 'GEBRUIKERS_BEHEREN'],
      users: [manager.name],
      labels: ['Private'],
    },
  ],
  organizers: [{ '@id': organizer.url, mainLanguage: 'nl', name: { nl: 'De Vereniging' } }],
}

/** What a request answered: its status, its body as JSON or as text. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface SeededTwin {
  readonly state: State
  readonly clock: ReturnType<typeof createClock>
  /** @param target A method and a path, such as `GET /places/x`. @param body Sent as JSON, unless it is a text. */
  send(target: string, body?: unknown, options?: SendOptions): Promise<Answer>
  /** A document as anyone reads it. */
  read(path: string): Promise<Record<string, unknown>>
}

export interface SendOptions {
  /** The owner when left out; null for nobody. */
  readonly as?: User | null
  readonly apiKey?: string
  readonly contentType?: string
  readonly accept?: string
}

/** The Entry API with a few people, labels and an organizer. */
export function seededTwin(): SeededTwin {
  const clock = createClock()
  const state = createState({ seed, clock: clock.now })
  const respond = counted('entry', createEntryServer(state))
  const tokens = new Map<string, Promise<string>>()

  const tokenOf = (user: User) => {
    const token = tokens.get(user.id) ?? issueIdToken(state, user)
    tokens.set(user.id, token)
    return token
  }

  async function send(target: string, body?: unknown, options: SendOptions = {}): Promise<Answer> {
    const { as = owner, apiKey = 'plain-key', contentType = 'application/json', accept } = options
    const [method = '', path = ''] = target.split(' ')
    const bytes = await bytesOf(body)
    const response = await respond({
      method,
      url: path.startsWith('http') ? path : state.hosts.entry + path,
      headers: {
        'content-type': body instanceof Blob ? body.type : contentType,
        'x-api-key': apiKey,
        ...(accept === undefined ? {} : { accept }),
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
    async read(path) {
      const { body } = await send(`GET ${path}`, undefined, { as: null })
      return body as Record<string, unknown>
    },
  }
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined) return new Uint8Array()
  if (body instanceof Blob) return new Uint8Array(await body.arrayBuffer())
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body))
}

function bodyOf({ headers, body }: MockResponse): unknown {
  if (body === undefined) return undefined
  const text = textOf(body)
  return headers['content-type']?.includes('json') ? JSON.parse(text) : text
}
