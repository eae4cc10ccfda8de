import { andThen } from '../core/at-once.ts'
import type { MockRequest } from '../core/exchange.ts'
import { forbidden, unauthorized } from '../core/problem.ts'
import type { ApiKey } from '../seed/seed.ts'
import type { State } from '../state.ts'
import type { Claims } from '../tokens/claims.ts'
import { type TokenVerdict, verifyToken } from '../tokens/verify-token.ts'
import type { CurrentUser } from './context.ts'
import { currentUser, tokenTypeOf } from './current-user.ts'
import { inQuery } from './query.ts'

/**
 * Who sends a request: first its token is looked at, then, with a token of the JWT provider, its API key.
 *
 * @throws {ProblemResponse} A 401 or 403 with the text of the real server.
 */
export function authenticate(request: MockRequest, url: URL, state: State): CurrentUser | Promise<CurrentUser> {
  const token = bearerToken(request)
  return andThen(verifyToken(token, state), (verdict) => {
    if (!verdict.valid) throw unauthorized(detailOf[verdict.reason](token))
    const { claims } = verdict
    if (tokenTypeOf(claims) !== 'jwtProvider') {
      checkAccessToken(claims)
      return currentUser(claims, undefined, state)
    }
    checkIdToken(claims, state)
    return currentUser(claims, checkedApiKey(request, url, state), state)
  })
}

function bearerToken({ headers }: MockRequest): string {
  const header = headers['authorization']
  if (!header) throw unauthorized('Authorization header missing.')
  if (!header.startsWith('Bearer ')) {
    throw unauthorized('Authorization header must start with "Bearer ", followed by your token.')
  }
  return header.slice('Bearer '.length)
}

type Refusal = Extract<TokenVerdict, { valid: false }>['reason']

const detailOf: Readonly<Record<Refusal, (token: string) => string>> = {
  // The real server sends the text back as it came.
  malformed: (token) => `Token "${token}" is not a valid JWT.`,
  signature: () => 'Token signature verification failed. The token is likely forged or manipulated.',
  time: () => 'Token expired (or not yet usable).',
  issuer: () => 'Token is not issued by a valid issuer.',
  claims: () => 'Token is missing one of its required claims.',
}

function checkAccessToken(claims: Claims): void {
  const apis = claims['https://publiq.be/publiq-apis'] ?? ''
  if (!apis.split(' ').includes('entry')) {
    throw forbidden('The given token and its related client are not allowed to access EntryAPI.')
  }
}

/** An id token may be for any client, but only the JWT provider hands it out to be used here. */
function checkIdToken({ uid, aud = [] }: Claims, { jwtProviderClientId }: State): void {
  const isForJwtProvider = typeof aud === 'string' ? aud === jwtProviderClientId : aud.includes(jwtProviderClientId)
  if (uid === undefined && !isForJwtProvider) {
    throw unauthorized('The given token is an id token. Please use an access token instead.')
  }
}

function checkedApiKey(request: MockRequest, url: URL, state: State): ApiKey {
  const key = inQuery(url, 'apiKey') ?? request.headers['x-api-key']
  if (!key) {
    throw unauthorized('The given token requires an API key, but no x-api-key header or apiKey URL parameter found.')
  }
  const apiKey = state.apiKeys.get(key)
  if (apiKey?.matchedClientId !== undefined) {
    const client = state.clients.get(apiKey.matchedClientId)
    if (!client?.apis.includes('entry')) throw keyNotAuthorized()
    return apiKey
  }
  if (!apiKey) throw unauthorized(`Could not authenticate with API key "${key}".`)
  if (apiKey.status) {
    throw unauthorized(`Could not authenticate with API key "${key}". Key is ${apiKey.status.toLowerCase()}`)
  }
  if (!apiKey.apis?.includes('entry')) throw keyNotAuthorized()
  return apiKey
}

function keyNotAuthorized() {
  return forbidden('Given API key is not authorized to use Entry API.')
}
