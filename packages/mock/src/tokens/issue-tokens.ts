import type { Client, User } from '../seed/seed.ts'
import type { State } from '../state.ts'
import type { Claims } from './claims.ts'
import { issuer, oldIssuer } from './issuer.ts'
import { signToken } from './sign-token.ts'

/** In seconds. */
export const idTokenLifetime: number = 12 * 60 * 60
/** In seconds. */
export const accessTokenLifetime: number = 24 * 60 * 60

/** When a token is issued, and for how long: both in seconds, the first since 1970. */
export interface Times {
  readonly issuedAt?: number
  readonly expiresIn?: number
}

export interface IdTokenOptions extends Times {
  /** The JWT provider's when left out: then it is the token that `/connect` hands out. */
  readonly clientId?: string
  /** Claims that only this token has, such as `nonce`. */
  readonly claims?: Claims
}

/** An OIDC id token. */
export function issueIdToken(state: State, user: User, options: IdTokenOptions = {}): Promise<string> {
  const { clientId = state.jwtProviderClientId, claims } = options
  return signToken({
    ...commonClaims(state, options, idTokenLifetime),
    typ: 'ID',
    aud: clientId,
    azp: clientId,
    sub: user.id,
    email: user.email,
    email_verified: true,
    name: user.name,
    ...claims,
  })
}

/** A token as the first JWT provider handed out; the Entry API still takes those. */
export function issueOldToken(state: State, user: User, times: Times = {}): Promise<string> {
  const { iat, exp } = commonClaims(state, times, idTokenLifetime)
  return signToken({ iss: oldIssuer(state), uid: user.id, nick: user.name, email: user.email, iat, nbf: iat, exp })
}

export function issueUserAccessToken(
  state: State,
  user: User,
  client: Client,
  options: Times & Pick<IdTokenOptions, 'claims'> = {},
): Promise<string> {
  return signToken({
    ...accessClaims(state, client, options),
    sub: user.id,
    email: user.email,
    'https://publiq.be/email': user.email,
    ...(user.inszNumber !== undefined && { 'https://publiq.be/rrn': user.inszNumber }),
    ...options.claims,
  })
}

export function issueClientAccessToken(state: State, client: Client, times: Times = {}): Promise<string> {
  return signToken({ ...accessClaims(state, client, times), sub: client.clientId, gty: 'client-credentials' })
}

function accessClaims(state: State, client: Client, times: Times) {
  return {
    ...commonClaims(state, times, accessTokenLifetime),
    typ: 'Bearer',
    azp: client.clientId,
    'https://publiq.be/publiq-apis': client.apis.join(' '),
    'https://publiq.be/client-name': client.displayName ?? client.name,
  }
}

function commonClaims(state: State, { issuedAt, expiresIn }: Times, lifetime: number) {
  const iat = issuedAt ?? Math.floor(state.clock() / 1000)
  return { iss: issuer(state), iat, exp: iat + (expiresIn ?? lifetime), jti: state.tokenIds() } satisfies Claims
}
