import { jwtProvider } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createPlacesClient } from '@uitkit/places'
import type { BenchClient } from './client.ts'
import type { ClientOptions } from './client-options.ts'

export async function create(
  { baseUrl, token, apiKey, fetch }: ClientOptions,
  more: { readonly timeoutMs?: number } = {},
): Promise<BenchClient> {
  const environment = { entry: baseUrl, jwtProvider: baseUrl }
  const credentials = jwtProvider({ environment, apiKey })
  await credentials.session.set({ jwt: token })
  // The global one is not handed over: it finds that by itself.
  const ownFetch = fetch === globalThis.fetch ? {} : { fetch }
  const places = createPlacesClient({ environment, credentials, ...ownFetch, ...more })

  return {
    get: async (placeId) => unwrap(await places.get(placeId)),
    updateName: async (placeId, language, body) => unwrap(await places.updateName(placeId, language, body)),
    create: async (place) => unwrap(await places.create(place)).placeId,
  }
}
