import { plainText, type MockResponse } from '../core/exchange.ts'
import { redeemRefreshToken } from '../oauth/grant.ts'
import { paths } from '../oauth/paths.ts'
import { issueIdToken } from '../tokens/issue-tokens.ts'
import { readApiKey } from './api-key.ts'
import { refused } from './failures.ts'
import type { Visit } from './visit.ts'

/** `/refresh`: a new id token as bare text; the refresh token stays good. */
export async function refresh(visit: Visit): Promise<MockResponse> {
  const { query, state } = visit
  if (readApiKey(visit)?.mayRefresh !== true) return refused
  const { refresh: refreshToken } = query
  if (!refreshToken) return plainText(400, 'Missing refresh token')
  const grant = redeemRefreshToken(state, refreshToken, state.jwtProviderClientId)
  return grant ? plainText(200, await issueIdToken(state, grant.user)) : plainText(400, refusalText(state.hosts.auth))
}

/** What PHP's HTTP client says when the OAuth server refuses; the real provider passes that on as it is. */
function refusalText(auth: string): string {
  const body = JSON.stringify({ error: 'invalid_grant', error_description: 'Invalid refresh token' })
  return `Client error: \`POST ${auth}${paths.oldToken}\` resulted in a \`400 Bad Request\` response:\n${body}\n`
}
