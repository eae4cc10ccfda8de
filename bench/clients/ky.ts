import type { Place } from '@uitkit/places'
import ky from 'ky'
import type { CreateClient } from './client.ts'

// https://github.com/sindresorhus/ky: an instance with a base URL and headers; retries are left as they come.

export const create: CreateClient = ({ baseUrl, token, apiKey, fetch }) => {
  const api = ky.create({
    baseUrl,
    fetch,
    headers: { Authorization: `Bearer ${token}`, 'X-Api-Key': apiKey },
  })

  return {
    get: (placeId) => api.get(`places/${encodeURIComponent(placeId)}`).json<Place>(),
    async updateName(placeId, language, json) {
      await api.put(`places/${encodeURIComponent(placeId)}/name/${encodeURIComponent(language)}`, { json })
    },
    create: async (json) => (await api.post('places', { json }).json<{ placeId: string }>()).placeId,
  }
}
