import type { MockRequest } from '../core/exchange.ts'
import { forbidden, unauthorized } from '../core/problem.ts'
import type { SpecTable } from '../core/spec.ts'
import type { State } from '../state.ts'
import type { Claims } from '../tokens/claims.ts'
import { verifyToken } from '../tokens/verify-token.ts'

/** Who sends a request, by the credentials that the operation takes. */
export type Caller =
  | { readonly kind: 'user'; readonly clientId: string; readonly userId: string; readonly claims: Claims }
  | { readonly kind: 'client' | 'identified'; readonly clientId: string }
  /** Whatever the token is good for is for the operation to say. */
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'passholder'; readonly clientId: string; readonly number: string; readonly password: string }
  | { readonly kind: 'anyone' }

/** Names of `securitySchemes`, with `+` between those that go together. */
type Accepted = readonly string[]

/**
 * Finds out who sends a request.
 *
 * @param security What the operation takes: alternatives, each a set of schemes; none for an operation that is for everyone.
 * @param api The one that the client has to have, such as `uitpas`.
 * @throws {ProblemResponse} A 401 for credentials that are missing, no good or of another kind; a 403 for a client that
 * may not use the API.
 */
export async function authenticate(
  request: MockRequest,
  url: URL,
  security: NonNullable<SpecTable['security']>,
  api: string,
  state: State,
): Promise<Caller> {
  const accepts: Accepted = security.map((schemes) => schemes.join('+'))
  if (accepts.length === 0) return { kind: 'anyone' }
  const { authorization, 'x-custom-token': token } = request.headers
  const clientId = request.headers['x-client-id'] || url.searchParams.get('clientId')

  if (authorization?.startsWith('Bearer ')) {
    return bearer(authorization.slice('Bearer '.length), accepts, api, state)
  }
  if (authorization?.startsWith('Basic ') && accepts.includes('passholderLogin+clientIdentification')) {
    if (!clientId) throw unauthorized('The header x-client-id is missing.')
    return passholder(authorization.slice('Basic '.length), knownClient(clientId, api, state))
  }
  if (authorization) throw unauthorized('The authorization header is of a kind that this operation does not take.')
  if (token && accepts.includes('customToken')) return { kind: 'token', token }
  if (clientId && accepts.includes('clientIdentification')) {
    return { kind: 'identified', clientId: knownClient(clientId, api, state) }
  }
  throw unauthorized(
    accepts.includes('customToken') ? 'The header x-custom-token is missing.' : 'Credentials are missing.',
  )
}

async function bearer(token: string, accepts: Accepted, api: string, state: State): Promise<Caller> {
  const verdict = await verifyToken(token, state)
  if (!verdict.valid) {
    throw unauthorized(verdict.reason === 'time' ? 'The token has expired.' : 'The token is not valid here.')
  }
  const { claims } = verdict
  const { azp: clientId, sub: userId } = claims
  const isAccessToken = claims.typ === 'Bearer' && clientId !== undefined && userId !== undefined
  const isClient = claims.gty === 'client-credentials'
  if (!isAccessToken || !accepts.includes(isClient ? 'clientAccessToken' : 'userAccessToken')) {
    throw unauthorized('The token is of a kind that this operation does not take.')
  }
  if (!claims['https://publiq.be/publiq-apis']?.split(' ').includes(api)) {
    throw forbidden(`The client of this token may not use the API ${api}.`)
  }
  return isClient ? { kind: 'client', clientId } : { kind: 'user', clientId, userId, claims }
}

/** HTTP Basic (RFC 7617): a UiTPAS number and a date of birth. */
function passholder(encoded: string, clientId: string): Caller {
  try {
    const [number = '', password = ''] = atob(encoded).split(':', 2)
    return { kind: 'passholder', clientId, number, password }
  } catch {
    throw unauthorized('The authorization header can not be read.')
  }
}

function knownClient(clientId: string, api: string, { clients }: State): string {
  if (clients.get(clientId)?.apis.includes(api)) return clientId
  throw forbidden(`This client id may not use the API ${api}.`)
}
