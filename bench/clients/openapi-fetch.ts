import createClient from 'openapi-fetch'
import type { paths } from '../.made/openapi-typescript/places.ts'
import type { BenchClient } from './client.ts'
import type { ClientOptions } from './client-options.ts'

// openapi-fetch with one middleware: https://openapi-ts.dev/openapi-fetch/middleware-auth

export function create({ baseUrl, token, apiKey, fetch }: ClientOptions, limit?: () => AbortSignal): BenchClient {
  const client = createClient<paths>({ baseUrl, fetch })
  client.use({
    onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${token}`)
      request.headers.set('X-Api-Key', apiKey)
      return request
    },
  })
  const more = () => (limit ? { signal: limit() } : {})

  return {
    async get(placeId) {
      const { data, error } = await client.GET('/places/{placeId}', { params: { path: { placeId } }, ...more() })
      if (error) throw error
      return data
    },
    async updateName(placeId, language, body) {
      const path = { placeId, language }
      const { error } = await client.PUT('/places/{placeId}/name/{language}', { params: { path }, body, ...more() })
      if (error) throw error
    },
    async create(place) {
      const { data, error } = await client.POST('/places', { body: place, ...more() })
      if (error) throw error
      return data.placeId
    },
  }
}
