import type { User } from '../seed/seed.ts'
import type { State } from '../state.ts'

/** That a client may act for a user, and how far. */
export interface Grant {
  readonly clientId: string
  readonly user: User
  readonly scopes: readonly string[]
}

const codeLifetimeMs = 60_000

/** An authorization code (RFC 6749, section 4.1.2): good for a minute, and once. */
export function createCode({ clock, tokenIds, logins }: State, grant: Grant): string {
  const code = tokenIds()
  logins.codes.set(code, { ...grant, expiresAt: clock() + codeLifetimeMs })
  return code
}

export function redeemCode({ clock, logins }: State, code: string, clientId: string): Grant | undefined {
  const grant = logins.codes.get(code)
  logins.codes.delete(code)
  return grant?.clientId === clientId && clock() < grant.expiresAt ? grant : undefined
}

export function createRefreshToken({ tokenIds, logins }: State, grant: Grant): string {
  const refreshToken = tokenIds()
  logins.refreshTokens.set(refreshToken, grant)
  return refreshToken
}

/** Takes a refresh token back; those of the JWT provider can be used again and again, all others once. */
export function redeemRefreshToken(state: State, refreshToken: string, clientId: string): Grant | undefined {
  const { refreshTokens } = state.logins
  const grant = refreshTokens.get(refreshToken)
  if (grant?.clientId !== clientId) return undefined
  if (clientId !== state.jwtProviderClientId) refreshTokens.delete(refreshToken)
  return grant
}
