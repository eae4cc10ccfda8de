import { create as createPlace, get, updateName } from '../.made/orval-axios/places.ts'
import type { CreateClient } from './client.ts'
import { configure } from './orval/custom-axios.ts'

export const create: CreateClient = (options) => {
  configure(options)

  return {
    get: (placeId) => get(placeId),
    async updateName(placeId, language, body) {
      await updateName(placeId, language, body)
    },
    create: async (place) => (await createPlace(place)).placeId,
  }
}
