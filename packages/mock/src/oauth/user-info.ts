import { json, withHeaders, type MockRequest, type MockResponse } from '../core/exchange.ts'
import type { State } from '../state.ts'
import { verifyToken } from '../tokens/verify-token.ts'

/** The userinfo endpoint (OpenID Connect Core, section 5.3), which wants an access token with the scope `openid`. */
export async function userInfo(request: MockRequest, state: State): Promise<MockResponse> {
  const [, token] = /^Bearer (.+)$/i.exec(request.headers['authorization'] ?? '') ?? []
  if (token === undefined) return withHeaders({ status: 401, headers: {} }, challenge())
  const verdict = await verifyToken(token, state)
  if (!verdict.valid || verdict.claims.typ !== 'Bearer' || isRevoked(verdict.claims['sid'], state)) {
    return refuse(401, 'invalid_token', 'The access token is not good, or not any more.')
  }
  const { claims } = verdict
  const scopes = String(claims['scope'] ?? '').split(' ')
  if (!scopes.includes('openid')) return refuse(403, 'insufficient_scope', 'The access token has no scope openid.')
  const user = state.users.get(claims.sub ?? '')
  if (!user) return refuse(401, 'invalid_token', 'The user of this access token is not there any more.')
  const { id, name, email } = user
  return json(200, { sub: id, given_name: name, ...(scopes.includes('email') && { email, email_verified: true }) })
}

function isRevoked(loginId: unknown, { logins }: State): boolean {
  return typeof loginId === 'string' && logins.revoked.has(loginId)
}

/** RFC 6750, section 3. */
function refuse(status: number, error: string, description: string): MockResponse {
  return withHeaders(json(status, { error, error_description: description }), challenge(error, description))
}

function challenge(error?: string, description?: string): Readonly<Record<string, string>> {
  const reason = error === undefined ? '' : `, error="${error}", error_description="${description}"`
  return { 'www-authenticate': `Bearer realm="uitid"${reason}` }
}
