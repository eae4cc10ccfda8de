/** The claims of the tokens that the Entry API takes: any of them may be missing, and others may be there. */
export interface Claims {
  readonly iss?: string
  /** Seconds since 1970, as `nbf` and `exp`. */
  readonly iat?: number
  readonly nbf?: number
  readonly exp?: number
  readonly aud?: string | readonly string[]
  readonly sub?: string
  /** The client that the token was issued to. */
  readonly azp?: string
  /** `ID`: an id token, as the JWT provider hands out. */
  readonly typ?: string
  /** `client-credentials`: a client access token. */
  readonly gty?: string
  readonly email?: string
  readonly nickname?: string
  /** The user's id in a token of the first JWT provider; it has `nick` too. */
  readonly uid?: string
  readonly nick?: string
  readonly 'https://publiq.be/uitidv1id'?: string
  readonly 'https://publiq.be/client-name'?: string
  readonly 'https://publiq.be/email'?: string
  /** Separated by spaces. */
  readonly 'https://publiq.be/publiq-apis'?: string
  readonly [claim: string]: unknown
}
