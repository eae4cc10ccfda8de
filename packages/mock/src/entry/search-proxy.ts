import type { MockResponse } from '../core/exchange.ts'
import { createSearchServer } from '../search/create-search-server.ts'
import type { EntryContext, EntryRoute } from './context.ts'

/** Searches on the Entry API's own host go to the Search API as they are, and its answers come back. */
export const searchProxyRoutes: readonly EntryRoute[] = ['events', 'places', 'offers', 'organizers'].map((path) => ({
  method: 'GET',
  path: `/${path}`,
  isPublic: true,
  handle: proxied,
}))

function proxied({ request, url, state }: EntryContext): MockResponse | Promise<MockResponse> {
  const { pathname, search } = url
  return createSearchServer(state)({ ...request, url: state.hosts.search + pathname + search })
}
