import { findUser } from '../oauth/find-user.ts'
import type { ApiKey, Client, User } from '../seed/seed.ts'
import type { State } from '../state.ts'
import {
  accessTokenLifetime,
  idTokenLifetime,
  issueClientAccessToken,
  issueIdToken,
  issueUserAccessToken,
  type Times,
} from '../tokens/issue-tokens.ts'
import { entryApiKey } from './entry-api-key.ts'

/** Credentials that are ready: give them to a client as its `credentials`. */
export interface LoginCredentials {
  readonly schemes: readonly LoginScheme[]
  /** The headers for one request. @param accepts Those of the schemes that its operation takes. */
  authenticate(request: Request, accepts: readonly string[]): LoginHeaders | Promise<LoginHeaders>
  /** After a 401. @returns True when the request is worth sending once more. */
  renew(refused: Request, problem: { readonly detail?: string }): Promise<boolean>
}

export type LoginScheme =
  | 'jwtProviderToken'
  | 'apiKey'
  | 'userAccessToken'
  | 'clientAccessToken'
  | 'clientIdentification'

type LoginHeaders = Readonly<Record<string, string>>

/** How a user logs in: at the JWT provider with an API key, or at UiTiD for an OAuth client. */
export type LoginMethod =
  | {
      /** A key of the seed, or its name; the first that opens the Entry API when left out. */
      readonly apiKey?: string
      readonly client?: never
    }
  | {
      /** The name or the id of an OAuth client. */
      readonly client: string
      readonly apiKey?: never
    }

/** @throws {Error} When the twin does not know the user, the client or the key; it says what it knows. */
export function userCredentials(current: () => State, name: string, method: LoginMethod = {}): LoginCredentials {
  const user = knownUser(current(), name)
  if (method.client === undefined) {
    const { key } = knownKey(current(), method.apiKey)
    return tokenCredentials(current, {
      scheme: 'jwtProviderToken',
      lifetime: idTokenLifetime,
      issue: (state, times) => issueIdToken(state, user, times),
      beside: { scheme: 'apiKey', headers: { 'x-api-key': key }, isAlwaysSent: true },
    })
  }
  const client = knownClient(current(), method.client)
  return tokenCredentials(current, {
    scheme: 'userAccessToken',
    lifetime: accessTokenLifetime,
    issue: (state, times) => issueUserAccessToken(state, user, client, times),
    beside: identification(client),
  })
}

/** @throws {Error} When the twin does not know the client, or it is a public one. */
export function clientCredentials(current: () => State, name: string): LoginCredentials {
  const client = knownClient(current(), name)
  if (client.clientSecret === undefined) {
    throw new Error(`"${name}" is a public client, which has no credentials of its own.`)
  }
  return tokenCredentials(current, {
    scheme: 'clientAccessToken',
    lifetime: accessTokenLifetime,
    issue: (state, times) => issueClientAccessToken(state, client, times),
    beside: identification(client),
  })
}

interface TokenLogin {
  readonly scheme: LoginScheme
  /** In seconds. */
  readonly lifetime: number
  readonly issue: (state: State, times: Times) => Promise<string>
  /** For what takes no token. */
  readonly beside: { readonly scheme: LoginScheme; readonly headers: LoginHeaders; readonly isAlwaysSent: boolean }
}

function identification({ clientId }: Client): TokenLogin['beside'] {
  return { scheme: 'clientIdentification', headers: { 'x-client-id': clientId }, isAlwaysSent: false }
}

/** A token that is issued when it is first needed, and again when it has expired by the twin's clock. */
function tokenCredentials(current: () => State, { scheme, lifetime, issue, beside }: TokenLogin): LoginCredentials {
  let ready: { headers: LoginHeaders; expiresAt: number } | undefined
  let issuing: Promise<LoginHeaders> | undefined

  async function issueNow(): Promise<LoginHeaders> {
    const issuedAt = Math.floor(current().clock() / 1000)
    const token = await issue(current(), { issuedAt, expiresIn: lifetime })
    const headers = { authorization: `Bearer ${token}`, ...(beside.isAlwaysSent && beside.headers) }
    ready = { headers, expiresAt: (issuedAt + lifetime) * 1000 }
    return headers
  }

  /** However many wait for it, they share one. */
  function issueOnce(): Promise<LoginHeaders> {
    return (issuing ??= issueNow().finally(() => {
      issuing = undefined
    }))
  }

  return {
    schemes: [scheme, beside.scheme],
    authenticate(_, accepts) {
      if (!accepts.includes(scheme)) return accepts.includes(beside.scheme) ? beside.headers : {}
      return ready && current().clock() < ready.expiresAt ? ready.headers : issueOnce()
    },
    async renew(refused, { detail = '' }) {
      const sent = refused.headers.get('authorization')
      if (sent === null || /api key/i.test(detail)) return false
      if (sent === ready?.headers['authorization']) await issueOnce()
      return true
    },
  }
}

export function knownUser(state: State, name: string): User {
  return findUser(state, name) ?? unknown('user', name, state.users.values())
}

function knownClient({ clients }: State, name: string): Client {
  const all = [...clients.values()]
  return all.find((client) => client.name === name || client.clientId === name) ?? unknown('client', name, all)
}

/** A key is a secret, so that one which the twin does not know stays out of the message. */
function knownKey(state: State, name: string | undefined): ApiKey {
  const all = [...state.apiKeys.values()]
  if (name !== undefined)
    return all.find((one) => one.key === name || one.name === name) ?? unknown('such key', '', all)
  const first = entryApiKey(state)
  if (first) return first
  throw new Error('The twin has no API key that opens the Entry API: give its seed one, or log in with a client.')
}

function unknown(what: string, name: string, all: Iterable<{ readonly name: string }>): never {
  const known = Array.from(all, (one) => one.name).join(', ')
  throw new Error(`The twin has no ${what}${name && ` "${name}"`}; it has ${known || 'none'}.`)
}
