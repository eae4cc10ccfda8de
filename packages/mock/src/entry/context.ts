import type { MockRequest, MockResponse } from '../core/exchange.ts'
import type { ApiKey } from '../seed/seed.ts'
import type { State } from '../state.ts'

/** Who sends a request, told from its token. */
export interface CurrentUser {
  /** `<clientId>@clients` for a client access token. */
  readonly id: string
  readonly email?: string
  /** Only when the token tells it. */
  readonly name?: string
  /** May do everything. */
  readonly isGod: boolean
  readonly token: 'jwtProvider' | 'userAccessToken' | 'clientAccessToken'
  readonly clientId?: string
  /** Only with a token of the JWT provider. */
  readonly apiKey?: ApiKey
}

/** What a route of the Entry API is given. */
export interface EntryContext {
  readonly request: MockRequest
  readonly url: URL
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly state: State
  /** Undefined on a public route. */
  readonly user: CurrentUser | undefined
}

export interface EntryRoute {
  readonly method: string
  /** A template such as `/places/{placeId}/name/{language}`, as the published paths are written. */
  readonly path: string
  /** True, or a test of the request: then neither token nor API key is looked at. */
  readonly isPublic?: boolean | ((url: URL) => boolean)
  readonly handle: (context: EntryContext) => MockResponse | Promise<MockResponse>
}
