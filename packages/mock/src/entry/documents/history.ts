import type { EntryContext } from '../context.ts'
import { atom } from './date-time.ts'

/** One line of what god users see at `GET /places/{placeId}/history`. */
export interface HistoryEntry {
  readonly date: string
  /** The id of the user. */
  readonly author: string
  readonly description: string
  readonly api: 'JSON-LD API'
  readonly apiKey?: string
  readonly consumerName?: string
  readonly clientId?: string
  readonly clientName?: string
  readonly reason?: string
}

/** Who does something, when and how: a history entry that only lacks what was done. */
export type Occasion = Omit<HistoryEntry, 'description' | 'reason'>

export function occasionOf({ state, user }: EntryContext): Occasion {
  const { id = '', apiKey, clientId = '' } = user ?? {}
  const client = apiKey ? undefined : state.clients.get(clientId)
  return {
    date: atom(state.clock()),
    author: id,
    api: 'JSON-LD API',
    ...(apiKey ? { apiKey: apiKey.key, consumerName: apiKey.name } : {}),
    ...(client ? { clientId, clientName: client.displayName ?? client.name } : {}),
  }
}
