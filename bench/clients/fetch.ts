import type { Place } from '@uitkit/places'
import type { CreateClient } from './client.ts'

// By hand: what one writes who wants no library at all.

export const create: CreateClient = ({ baseUrl, token, apiKey, fetch }) => {
  const headers = { authorization: `Bearer ${token}`, 'x-api-key': apiKey }
  const jsonHeaders = { ...headers, 'content-type': 'application/json' }

  async function checked(request: Promise<Response>): Promise<Response> {
    const response = await request
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return response
  }

  return {
    async get(placeId) {
      const response = await checked(fetch(`${baseUrl}/places/${encodeURIComponent(placeId)}`, { headers }))
      return (await response.json()) as Place
    },
    async updateName(placeId, language, body) {
      const url = `${baseUrl}/places/${encodeURIComponent(placeId)}/name/${encodeURIComponent(language)}`
      await checked(fetch(url, { method: 'PUT', headers: jsonHeaders, body: JSON.stringify(body) }))
    },
    async create(place) {
      const init = { method: 'POST', headers: jsonHeaders, body: JSON.stringify(place) }
      const response = await checked(fetch(`${baseUrl}/places`, init))
      return ((await response.json()) as { placeId: string }).placeId
    },
  }
}
