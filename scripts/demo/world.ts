import { jwtProvider, memorySession, type ConnectOptions, type Session } from '@uitkit/auth'
import type { Credentials, HeaderMap } from '@uitkit/client'
import { createPlacesClient, type PlacesClient } from '@uitkit/places'

/** What the steps share: where they run, what they use, and what they found. */
export interface World extends Setting {
  /** Where the tokens are, once someone has logged in. */
  readonly session: Session
  readonly places: PlacesClient
  /** Places again, with other credentials. */
  readonly placesWith: (credentials: Credentials) => PlacesClient
  /** Every request that went out, with its answer. */
  readonly exchanges: Exchange[]

  connectUrl: string
  placeId: string
  placeUrl: string
}

/** A world whose servers are the twin's. */
export interface TwinWorld extends World {
  readonly passTime: (hours: number) => void
}

/** What makes one telling of the story differ from another. */
export interface Setting {
  readonly environment: 'test' | Readonly<Record<'entry' | 'jwtProvider', string>>
  readonly apiKey: string
  readonly login: ConnectOptions
  readonly logIn: (connectUrl: string) => Promise<Login>
  /** What the place is called at first, and then. */
  readonly names: readonly [string, string]
  /** The e-mail address of who is to log in, if that is known. */
  readonly user?: string
  readonly fetch: Fetch
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
  const { environment, apiKey, fetch } = setting
  const session = memorySession()
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

  const fetchRenewal: Fetch = async (request) => {
    const response = await fetch(request)
    const { method, url } = request
    exchanges.push({ request: `${method} ${new URL(url).pathname}`, headers: {}, status: response.status })
    return response
  }

  const places = placesWith(jwtProvider({ environment, apiKey, session, fetch: fetchRenewal }))
  return { ...setting, session, places, placesWith, exchanges, connectUrl: '', placeId: '', placeUrl: '' }
}

/** The request that went out last, and the status that came. */
export function lastExchange({
  exchanges,
}: World): Pick<Exchange, 'request' | 'headers'> & { readonly status: number } {
  const { request = '', headers = {}, status = 0 } = exchanges.at(-1) ?? {}
  return { request, headers, status }
}
