import { type MockResponse, textOf } from '../../src/core/exchange.ts'
import { createState } from '../../src/create-state.ts'
import { defaultSeed } from '../../src/seed/default-seed.ts'
import type { Client, Seed } from '../../src/seed/seed.ts'
import type { State } from '../../src/state.ts'
import { issueClientAccessToken, issueIdToken, issueUserAccessToken } from '../../src/tokens/issue-tokens.ts'
import { createUitpasServer } from '../../src/uitpas/create-uitpas-server.ts'
import { defaultUitpasSeed } from '../../src/uitpas/default-uitpas-seed.ts'
import type { UitpasSeed } from '../../src/uitpas/uitpas-seed.ts'
import { createClock } from '../support/clock.ts'

export {
  uitpasEventId as eventId,
  uitpasOrganizerId as organizerId,
  weeklyEventId,
} from '../../src/uitpas/default-uitpas-documents.ts'

/** Passholders of the default seed, by first name in small letters. */
export const idOf = (name: string): string =>
  defaultUitpasSeed.passholders?.find(({ firstName }) => firstName.toLowerCase() === name)?.id ?? ''
export const groupId = defaultUitpasSeed.grouppasses?.[0]?.id ?? ''
export const kioskId = defaultUitpasSeed.kiosks?.[0]?.id ?? ''

/** Numbers of the default seed. */
export const numbers = {
  mira: '0900000095902',
  jozef: '0900000067513',
  expired: '0900000031618',
  blocked: '0900000002312',
  elsewhere: '0900000093204',
  lotte: '0900011902815',
  stock: '0900000074519',
  plainStock: '0900000020405',
  group: '0900000045410',
  nobody: '0900000000000',
} as const

const powerless: Client = {
  name: 'powerless',
  clientId: 'powerless',
  clientSecret: 'not-a-secret',
  apis: ['uitpas'],
}

/** Who sends: a client by its id, a user by name, a client that only says who it is, a custom token, an id token, or nobody. */
export type Sender =
  | { readonly client: string }
  | { readonly user: string; readonly through?: string }
  | { readonly identified: string }
  | { readonly token: string }
  | { readonly idTokenOf: string }
  | { readonly headers: Readonly<Record<string, string>> }

export interface UitpasTwin {
  readonly state: State
  readonly clock: ReturnType<typeof createClock>
  /** @param target A method and a path. @param as The counter, which may do everything, when left out. */
  send(target: string, body?: unknown, as?: Sender): Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** UiTPAS on the default seed. @param uitpas What differs from it. */
export function uitpasTwin(uitpas: Partial<UitpasSeed> = {}, changes: Seed = {}): UitpasTwin {
  const clock = createClock()
  const clients = [...(defaultSeed.clients ?? []), powerless]
  const { organizers = [], events = [], ...others } = defaultUitpasSeed
  // UiTdatabank has them here, so that a test can change them there.
  const seed = { ...defaultSeed, clients, organizers, events, ...changes, uitpas: { ...others, ...uitpas } }
  const state = createState({ seed, clock: clock.now })
  const respond = createUitpasServer(state)
  return {
    state,
    clock,
    async send(target, body, as = { client: 'twin-balie' }) {
      const [method = '', path = ''] = target.split(' ')
      const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
      const response = await respond({
        method,
        url: state.hosts.uitpas + path,
        headers: { 'content-type': 'application/json', ...(await headersOf(as, state)) },
        text: () => text,
        bytes: () => new TextEncoder().encode(text),
      })
      return { status: response.status, headers: response.headers, body: bodyOf(response) }
    },
  }
}

async function headersOf(as: Sender, state: State): Promise<Record<string, string>> {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  if ('headers' in as) return { ...as.headers }
  if ('identified' in as) return { 'x-client-id': as.identified }
  if ('token' in as) return { 'x-custom-token': as.token }
  if ('client' in as) return bearer(await issueClientAccessToken(state, clientOf(as.client, state)))
  if ('idTokenOf' in as) return bearer(await issueIdToken(state, userOf(as.idTokenOf, state)))
  return bearer(await issueUserAccessToken(state, userOf(as.user, state), clientOf(as.through ?? 'twin-balie', state)))
}

function clientOf(id: string, { clients }: State) {
  const client = clients.get(id)
  if (!client) throw new Error(`no client ${id}`)
  return client
}

function userOf(name: string, { users }: State) {
  const user = [...users.values()].find((one) => one.name === name)
  if (!user) throw new Error(`no user ${name}`)
  return user
}

function bodyOf({ headers, body }: MockResponse): unknown {
  return headers['content-type']?.includes('json') ? JSON.parse(textOf(body)) : body
}

/** What a problem looks like. @param more What it has besides. */
export function problemOf(type: string, status = 400, more: object = {}): object {
  return { status, body: { type: `https://api.publiq.be/probs/${type}`, status, ...more } }
}
