import type { MockRequest, MockResponse, Respond } from '../core/exchange.ts'
import type { State } from '../state.ts'
import { signToken } from '../tokens/sign-token.ts'
import { signedClaims } from '../tokens/verify-token.ts'

const bearer = 'Bearer '
const hour = 60 * 60

/** Lets the server find the token of a request expired, so that it says so in its own words. */
export async function respondAsExpired(request: MockRequest, respond: Respond, state: State): Promise<MockResponse> {
  const token = request.headers['authorization']?.slice(bearer.length) ?? ''
  const claims = await signedClaims(token)
  // A token that no server would take is refused without our help.
  if (!claims) return respond(request)
  const exp = Math.floor(state.clock() / 1000) - hour
  const expired = await signToken({ ...claims, iat: exp - hour, ...(claims.nbf && { nbf: exp - hour }), exp })
  const answer = await respond({ ...request, headers: { ...request.headers, authorization: bearer + expired } })
  // Some servers quote the token that they refuse.
  return typeof answer.body === 'string' ? { ...answer, body: answer.body.replaceAll(expired, token) } : answer
}
