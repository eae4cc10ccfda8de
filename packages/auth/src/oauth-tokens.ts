/** What UiTiD's OAuth server gave. They are opaque, the id token excepted. */
export interface OAuthTokens {
  readonly accessToken: string
  /** In milliseconds since 1970; undefined when the server did not say: then a 401 tells. */
  readonly expiresAt?: number
  /** Good once: the server gives another each time. */
  readonly refreshToken?: string
  /** Says who the user is, and at logging out whose login ends. */
  readonly idToken?: string
}
