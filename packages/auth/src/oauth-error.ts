/**
 * The OAuth server gave no tokens, or not what was asked for.
 *
 * `refused`: it said no, for the reason in `error`. `busy`: it asks for patience, until `retryAt`. `network`: it was not reached in
 * time; `cause` says which. `unexpected-answer`: what answered was no OAuth server, such as a proxy with a page of its own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export class OAuthError extends Error {
  override readonly name = 'OAuthError'
  declare readonly code: 'refused' | 'busy' | 'network' | 'unexpected-answer'
  /** The server's own code, such as `invalid_client` or `invalid_grant`. */
  declare readonly error?: string
  /** In milliseconds since 1970: credentials do not ask again before. */
  declare readonly retryAt?: number

  constructor(code: OAuthError['code'], message: string, details?: OAuthErrorDetails) {
    super(`OAuth server: ${message}`)
    Object.assign(this, { code, ...details })
  }
}

interface OAuthErrorDetails {
  readonly cause?: unknown
  readonly error?: string
  readonly retryAt?: number
}
