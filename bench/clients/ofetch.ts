import type { Place } from '@uitkit/places'
import { createFetch } from 'ofetch'
import type { CreateClient } from './client.ts'

// https://github.com/unjs/ofetch: an instance with a base URL and headers; retries are left as they come.

export const create: CreateClient = ({ baseUrl, token, apiKey, fetch }) => {
  const defaults = { baseURL: baseUrl, headers: { Authorization: `Bearer ${token}`, 'X-Api-Key': apiKey } }
  const api = createFetch({ fetch, defaults })

  return {
    get: (placeId) => api<Place>(`/places/${encodeURIComponent(placeId)}`),
    async updateName(placeId, language, body) {
      const path = `/places/${encodeURIComponent(placeId)}/name/${encodeURIComponent(language)}`
      await api(path, { method: 'PUT', body })
    },
    create: async (body) => (await api<{ placeId: string }>('/places', { method: 'POST', body })).placeId,
  }
}
