/** The claims that both shapes have. Times are in seconds since 1970. */
interface CommonClaims {
  readonly iss?: string
  readonly aud?: string | readonly string[]
  readonly iat?: number
  readonly nbf?: number
  /** A token without it does not expire. */
  readonly exp?: number
  readonly email?: string
}

/** The claims of a token as the first JWT provider gave them out; the Entry API may still take them. */
export interface OldTokenClaims extends CommonClaims {
  /** The id of the user, a UUID. */
  readonly uid: string
  readonly nick?: string
}

/** The claims of a token as the JWT provider gives them out now: an OpenID Connect id token. */
export interface IdTokenClaims extends CommonClaims {
  readonly uid?: undefined
  readonly typ: 'ID'
  readonly sub: string
  /** The OAuth client that the token was issued to. */
  readonly azp?: string
  /** In tokens from before November 2024. */
  readonly nickname?: string
  /** The id that a user of old goes by in UiTdatabank; others go by `sub`. */
  readonly 'https://publiq.be/uitidv1id'?: string
}

/** The claims of a token of the JWT provider: of old when it has a `uid`, else of now. */
export type Claims = OldTokenClaims | IdTokenClaims

export interface TokenUser {
  /** As in `creator` and in the answer of `GET /user`. */
  readonly id: string
  readonly name: string | undefined
  readonly email: string | undefined
}

/**
 * Tells whom a token is for, by the rules of the Entry API.
 *
 * Tokens of now mostly have no name: `GET /user` of the Entry API has.
 *
 * @example
 * const { id, email } = userOf(decodeJwt(jwt))
 */
export function userOf(claims: Claims): TokenUser {
  const { email } = claims
  return claims.uid === undefined
    ? { id: claims['https://publiq.be/uitidv1id'] ?? claims.sub, name: claims.nickname, email }
    : { id: claims.uid, name: claims.nick, email }
}
