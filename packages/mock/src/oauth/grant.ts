import type { User } from '../seed/seed.ts'
import type { State } from '../state.ts'
import type { AuthorizationRequest } from './authorization-request.ts'

/** That a client may act for a user, and how far. */
export interface Grant {
  /** Of the login that all its tokens go back to. */
  readonly loginId: string
  readonly clientId: string
  readonly user: User
  readonly scopes: readonly string[]
}

/** What a code has to be redeemed by, and with. */
type CodeRequest = Pick<AuthorizationRequest, 'clientId' | 'scopes' | 'redirectUri' | 'nonce' | 'codeChallenge'>

export interface IssuedCode extends Grant {
  readonly request: CodeRequest
  readonly expiresAt: number
  readonly isUsed: boolean
}

export interface IssuedRefreshToken {
  readonly grant: Grant
  /** Undefined: never. */
  readonly expiresAt?: number
  readonly isUsed: boolean
}

const codeLifetimeMs = 60_000
const refreshTokenLifetimeMs = 30 * 24 * 60 * 60_000

/** An authorization code (RFC 6749, section 4.1.2): good for a minute, and once. */
export function createCode({ clock, tokenIds, logins }: State, request: CodeRequest, user: User): string {
  const code = tokenIds()
  const { scopes, clientId } = request
  logins.codes.set(code, {
    loginId: tokenIds(),
    clientId,
    user,
    scopes,
    request,
    expiresAt: clock() + codeLifetimeMs,
    isUsed: false,
  })
  return code
}

/** Uses a code up. One that comes a second time has leaked: whatever was got with it is revoked. */
export function redeemCode({ clock, logins }: State, code: string, clientId: string): IssuedCode | undefined {
  const issued = logins.codes.get(code)
  if (!issued) return undefined
  if (issued.isUsed) logins.revoked.add(issued.loginId)
  logins.codes.set(code, { ...issued, isUsed: true })
  return !issued.isUsed && issued.clientId === clientId && clock() < issued.expiresAt ? issued : undefined
}

export function createRefreshToken({ clock, tokenIds, logins, jwtProviderClientId }: State, grant: Grant): string {
  const refreshToken = tokenIds()
  const lifetime = grant.clientId === jwtProviderClientId ? {} : { expiresAt: clock() + refreshTokenLifetimeMs }
  logins.refreshTokens.set(refreshToken, { grant, ...lifetime, isUsed: false })
  return refreshToken
}

/**
 * Takes a refresh token back; those of the JWT provider can be used again and again, all others once. One that comes a
 * second time has leaked, so the ones that came after it are revoked too (RFC 9700, section 4.14.2).
 */
export function redeemRefreshToken(state: State, refreshToken: string, clientId: string): Grant | undefined {
  const { refreshTokens, revoked } = state.logins
  const issued = refreshTokens.get(refreshToken)
  if (issued?.grant.clientId !== clientId) return undefined
  const { grant, isUsed, expiresAt = Infinity } = issued
  if (isUsed) revoked.add(grant.loginId)
  if (revoked.has(grant.loginId) || state.clock() >= expiresAt) return undefined
  if (clientId !== state.jwtProviderClientId) refreshTokens.set(refreshToken, { ...issued, isUsed: true })
  return grant
}
