import type { Claims } from './claims.ts'
import { payloadOf, type Payload } from './payload-of.ts'

/** What was given as a token is no JWT, or not one of the JWT provider's. */
export class InvalidTokenError extends Error {
  override readonly name = 'InvalidTokenError'
}

/**
 * Decodes a token of the JWT provider, which is no verification: anyone can make a token that decodes to these claims.
 *
 * Use it to show who is logged in and until when; whether the token is genuine, the API decides. The two shapes of claims
 * are told apart by `uid`. Other claims than the typed ones are there too. OAuth access tokens are refused on purpose:
 * they are opaque, go by `expires_in`.
 *
 * @throws {InvalidTokenError} when it is no JWT, not of the JWT provider, or a typed claim is of another type.
 * @example
 * const claims = decodeJwt(jwt)
 * console.log(userOf(claims).email, expiresIn(claims))
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export function decodeJwt(token: string): Claims {
  const payload = payloadOf(token)
  if (!payload) throw new InvalidTokenError('This is no JWT: take the token whole, as the JWT provider gave it.')
  for (const [isRight, expected, names] of rules) {
    for (const name of names) {
      if (payload[name] !== undefined && !isRight(payload[name])) {
        throw new InvalidTokenError(`The claim \`${name}\` of this token is not ${expected}.`)
      }
    }
  }
  if (isOfJwtProvider(payload)) return payload
  throw new InvalidTokenError('This JWT is not of the JWT provider: it has no `uid`, and is no id token with a `sub`.')
}

const isString = (value: unknown) => typeof value === 'string'
const isTime = (value: unknown) => typeof value === 'number' && !Number.isNaN(new Date(value * 1000).getTime())
const isAudience = (value: unknown) => isString(value) || (Array.isArray(value) && value.every(isString))

const rules = [
  [isTime, 'a time in seconds', ['exp', 'iat', 'nbf']],
  [isAudience, 'a string or an array of strings', ['aud']],
  [isString, 'a string', ['iss', 'sub', 'azp', 'uid', 'nick', 'nickname', 'email', 'https://publiq.be/uitidv1id']],
] as const

function isOfJwtProvider(payload: Payload): payload is Payload & Claims {
  return payload['uid'] !== undefined || (payload['typ'] === 'ID' && payload['sub'] !== undefined)
}
