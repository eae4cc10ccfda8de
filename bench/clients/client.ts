import type { operations, PlaceInput } from '@uitkit/places'
import type { ClientOptions } from './client-options.ts'

/** Three operations, as each client's own documentation has one write them. A refusal by the API throws. */
export interface BenchClient {
  get(placeId: string): Promise<object>
  updateName(placeId: string, language: Language, body: { readonly name: string }): Promise<void>
  create(place: PlaceInput): Promise<string>
}

export type Language = operations['updateName']['parameters']['path']['language']

export type CreateClient = (options: ClientOptions) => BenchClient | Promise<BenchClient>
