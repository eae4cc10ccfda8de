import { MutationObserver, QueryClient } from '@tanstack/react-query'
import {
  getCreateMutationOptions,
  getGetQueryOptions,
  getUpdateNameMutationOptions,
} from '../.made/orval-react-query/places.ts'
import type { CreateClient } from './client.ts'
import { configure } from './orval/custom-axios.ts'

// What orval's hooks do, without React: each query asks the server, and nothing is kept.

export const create: CreateClient = (options) => {
  configure(options)
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 0, gcTime: 0, retry: false } } })

  return {
    get: (placeId) => queries.fetchQuery(getGetQueryOptions(placeId)),
    async updateName(placeId, language, data) {
      await new MutationObserver(queries, getUpdateNameMutationOptions()).mutate({ placeId, language, data })
    },
    async create(data) {
      return (await new MutationObserver(queries, getCreateMutationOptions()).mutate({ data })).placeId
    },
  }
}
