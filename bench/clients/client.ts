import type { operations, PlaceInput } from '@uitkit/places'

/** What each client is given, and nothing else. */
export interface ClientOptions {
  readonly baseUrl: string
  /** A token of the JWT provider, and the key that goes with it. */
  readonly token: string
  readonly apiKey: string
  readonly fetch: typeof globalThis.fetch
}

/** Three operations, as each client's own documentation has one write them. A refusal by the API throws. */
export interface BenchClient {
  get(placeId: string): Promise<object>
  updateName(placeId: string, language: Language, body: { readonly name: string }): Promise<void>
  create(place: PlaceInput): Promise<string>
}

export type Language = operations['updateName']['parameters']['path']['language']

export type CreateClient = (options: ClientOptions) => BenchClient | Promise<BenchClient>
