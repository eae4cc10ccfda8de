import type { ApiKey } from '../seed/seed.ts'
import type { Visit } from './visit.ts'

/** The API key of a request: the query wins over the header. */
export function readApiKey({ query, request, state }: Visit): ApiKey | undefined {
  return state.apiKeys.get(query['apiKey'] ?? request.headers['x-api-key'] ?? '')
}
