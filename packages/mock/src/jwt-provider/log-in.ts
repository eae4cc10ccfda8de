import { redirect, type MockResponse } from '../core/exchange.ts'
import { readLanguage } from '../core/language.ts'
import { createRefreshToken, redeemCode } from '../oauth/grant.ts'
import { paths } from '../oauth/paths.ts'
import { issueIdToken } from '../tokens/issue-tokens.ts'
import { readApiKey } from './api-key.ts'
import { destinationWithTokens } from './destination.ts'
import { destinationMissing, internalServerError, refused } from './failures.ts'
import { readSession, withSession } from './session.ts'
import type { Visit } from './visit.ts'

/** `/connect`: remembers where to come back, and sends the browser to the OAuth server. */
export function connect(visit: Visit): MockResponse {
  const { query, request, state } = visit
  const { destination } = query
  if (!destination) return destinationMissing
  const loginState = state.tokenIds()
  const login = new URLSearchParams({
    client_id: state.jwtProviderClientId,
    redirect_uri: `${state.hosts.jwtProvider}/authorize`,
    response_type: 'code',
    scope: 'openid email profile offline_access',
    state: loginState,
    locale: readLanguage(query['lang']),
    referrer: 'udb',
    skip_verify_legacy: 'true',
    product_display_name: 'UiTdatabank',
  })
  const mayRefresh = readApiKey(visit)?.mayRefresh === true
  const response = redirect(301, `${state.hosts.auth}${paths.oldAuthorize}?${login}`)
  return withSession(response, { destination, mayRefresh, state: loginState }, request, state)
}

/** `/authorize`: the browser comes back with a code, and goes on to the destination with the tokens. */
export async function authorize({ query, request, state }: Visit): Promise<MockResponse> {
  const session = readSession(request, state)
  if (!session) return internalServerError
  const { destination, mayRefresh, state: loginState } = session
  if (loginState === undefined || query['state'] !== loginState) return refused
  const grant = redeemCode(state, query['code'] ?? '', state.jwtProviderClientId)
  if (!grant) return refused
  const jwt = await issueIdToken(state, grant.user)
  const refresh = mayRefresh ? { refresh: createRefreshToken(state, grant) } : {}
  const response = redirect(301, destinationWithTokens(destination, { jwt, ...refresh }))
  return withSession(response, { destination, mayRefresh }, request, state)
}
