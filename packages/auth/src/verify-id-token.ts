import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import { ask, type AskOptions } from './ask.ts'
import type { Issuer } from './discover.ts'
import { LoginError } from './login-error.ts'
import { OAuthError } from './oauth-error.ts'

export interface VerifyOptions extends AskOptions {
  readonly issuer: Issuer
  readonly clientId: string
  /** That of the login. */
  readonly nonce: string | undefined
}

/** Signatures by a key pair only: a public key must never do as a shared secret. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA']
/** As much as the Entry API allows. */
const leewaySeconds = 30

/**
 * Verifies an id token: signed by the issuer, for this client and this login, now.
 *
 * @throws {LoginError} `invalid-id-token`; its cause says which check failed, and not what was read.
 * @throws {OAuthError} when the issuer's keys can't be had.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
 */
export async function verifyIdToken(idToken: string | undefined, options: VerifyOptions): Promise<void> {
  const { issuer, clientId, nonce, now } = options
  const keys = await keysOf(issuer, options)
  const failed = (reason: string) => new LoginError('invalid-id-token', { cause: new Error(reason) })
  if (idToken === undefined) throw failed('there is none')
  const { payload } = await jwtVerify(idToken, keys, {
    algorithms,
    issuer: issuer.name,
    audience: clientId,
    requiredClaims: ['sub', 'iat', 'exp'],
    clockTolerance: leewaySeconds,
    currentDate: new Date(now()),
  }).catch((error: unknown) => {
    // Its code and the claim's name; its other words and properties hold the claims.
    const { code = 'not a JWT', claim = '' } = error as { code?: string; claim?: string }
    throw failed(`${code} ${claim}`.trim())
  })
  if (!nonce || payload['nonce'] !== nonce) throw failed('nonce')
  if (
    payload['azp'] !== undefined ? payload['azp'] !== clientId : Array.isArray(payload.aud) && payload.aud.length > 1
  ) {
    throw failed('azp')
  }
  if ((payload.iat as number) > now() / 1000 + leewaySeconds) throw failed('iat')
}

async function keysOf({ keysUrl }: Issuer, options: AskOptions): Promise<ReturnType<typeof createLocalJWKSet>> {
  const { status, body } = await ask(keysUrl, {}, options)
  try {
    return createLocalJWKSet(body as unknown as JSONWebKeySet)
  } catch {
    throw new OAuthError('unexpected-answer', `${status}, no keys to verify id tokens with`)
  }
}
