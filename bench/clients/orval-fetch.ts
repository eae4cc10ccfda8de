import { create as createPlace, get, updateName } from '../.made/orval-fetch/places.ts'
import type { CreateClient } from './client.ts'
import { configure } from './orval/custom-fetch.ts'

export const create: CreateClient = (options) => {
  configure(options)

  return {
    async get(placeId) {
      const answer = await get(placeId)
      if (answer.status !== 200) throw answer.data
      return answer.data
    },
    async updateName(placeId, language, body) {
      await updateName(placeId, language, body)
    },
    async create(place) {
      const answer = await createPlace(place)
      if (answer.status !== 201) throw answer.data
      return answer.data.placeId
    },
  }
}
