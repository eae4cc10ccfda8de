import { client } from '../.made/hey-api/places/client.gen.ts'
import { create as createPlace, get, updateName } from '../.made/hey-api/places/index.ts'
import type { CreateClient } from './client.ts'

// https://heyapi.dev/openapi-ts/clients/fetch: its one client is configured, and asks `auth` for each security scheme.

export const create: CreateClient = ({ baseUrl, token, apiKey, fetch }) => {
  client.setConfig({ baseUrl, fetch, auth: ({ type }) => (type === 'apiKey' ? apiKey : token) })

  return {
    async get(placeId) {
      const { data } = await get({ path: { placeId }, throwOnError: true })
      return data
    },
    async updateName(placeId, language, body) {
      await updateName({ path: { placeId, language }, body, throwOnError: true })
    },
    async create(place) {
      const { data } = await createPlace({ body: place, throwOnError: true })
      return data.placeId
    },
  }
}
