import {
  clientCredentials,
  jwtProvider,
  memorySession,
  type ConnectOptions,
  type OAuthCredentials,
  type Session,
} from '@uitkit/auth'
import type { Credentials, HeaderMap } from '@uitkit/client'
import { createPlacesClient, type PlacesClient } from '@uitkit/places'

/** What the steps about places share: where they run, what they use, and what they found. */
export interface PlacesWorld extends PlacesSetting {
  readonly places: PlacesClient
  /** Places again, with other credentials. */
  readonly placesWith: (credentials: Credentials) => PlacesClient
  /** Every request that went out, with its answer. */
  readonly exchanges: Exchange[]

  placeId: string
  placeUrl: string
}

/** A world in which a user logs in. */
export interface World extends PlacesWorld, Setting {
  /** Where the tokens are, once someone has logged in. */
  readonly session: Session

  connectUrl: string
}

/** A world in which an integration acts for itself. */
export interface ClientWorld extends PlacesWorld {
  readonly credentials: OAuthCredentials
}

/** A world whose servers are the twin's. */
export interface TwinWorld extends World {
  readonly passTime: (hours: number) => void
}

/** What makes one telling of the story differ from another. */
export interface PlacesSetting {
  readonly environment: 'test' | Readonly<Record<'entry' | 'auth' | 'jwtProvider', string>>
  /** What the place is called at first, and then. */
  readonly names: readonly [string, string]
  readonly fetch: Fetch
}

export interface Setting extends PlacesSetting {
  readonly apiKey: string
  readonly login: ConnectOptions
  readonly logIn: (connectUrl: string) => Promise<Login>
  /** The e-mail address of who is to log in, if that is known. */
  readonly user?: string
}

export interface ClientSetting extends PlacesSetting {
  readonly clientId: string
  readonly clientSecret: string
}

export interface Login {
  /** Where the browser came back. */
  readonly callback: string
  /** How it got there, if that is known. */
  readonly visits?: readonly string[]
}

export type Fetch = (request: Request) => Promise<Response>

export interface Exchange {
  /** Method and path. */
  readonly request: string
  /** Credentials are masked. */
  readonly headers: HeaderMap
  readonly status: number | undefined
}

export function createWorld(setting: Setting): World {
  const { environment, apiKey } = setting
  const session = memorySession()
  const world = createPlacesWorld(setting, (fetch) => jwtProvider({ environment, apiKey, session, fetch }))
  return { ...setting, ...world, session, connectUrl: '' }
}

export function createClientWorld({ clientId, clientSecret, ...setting }: ClientSetting): ClientWorld {
  const { environment } = setting
  return createPlacesWorld(setting, (fetch) => clientCredentials({ environment, clientId, clientSecret, fetch }))
}

function createPlacesWorld<Own extends Credentials>(
  setting: PlacesSetting,
  createCredentials: (fetch: Fetch) => Own,
): PlacesWorld & { readonly credentials: Own } {
  const { environment, fetch } = setting
  const exchanges: Exchange[] = []

  const placesWith = (credentials: Credentials) =>
    createPlacesClient({
      environment,
      credentials,
      fetch,
      timeoutMs: 30_000,
      onResponse: ({ method, url, headers, status }) =>
        void exchanges.push({ request: `${method} ${new URL(url).pathname}`, headers, status }),
    })

  const credentials = createCredentials(async (request) => {
    const response = await fetch(request)
    const { method, url } = request
    exchanges.push({ request: `${method} ${new URL(url).pathname}`, headers: {}, status: response.status })
    return response
  })

  const places = placesWith(credentials)
  return { ...setting, credentials, places, placesWith, exchanges, placeId: '', placeUrl: '' }
}

/** The request that went out last, and the status that came. */
export function lastExchange({
  exchanges,
}: PlacesWorld): Pick<Exchange, 'request' | 'headers'> & { readonly status: number } {
  const { request = '', headers = {}, status = 0 } = exchanges.at(-1) ?? {}
  return { request, headers, status }
}
