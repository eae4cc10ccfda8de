import type { ApiKey } from '../seed/seed.ts'
import type { State } from '../state.ts'

/** The first key that opens the Entry API, of its own or as the client that it belongs to; undefined when there is none. */
export function entryApiKey({ apiKeys, clients }: State): ApiKey | undefined {
  const opens = (apis: readonly string[] = []) => apis.includes('entry')
  return [...apiKeys.values()].find(
    ({ status, apis, matchedClientId = '' }) =>
      status === undefined && (opens(apis) || opens(clients.get(matchedClientId)?.apis)),
  )
}
