/**
 * A login that takes a user's browser away and back: `userAccessToken` gives credentials that have one, `jwtProviderLogin` makes one
 * for the JWT provider.
 *
 * What a page, a command line or a server does around it is the same for both.
 */
export interface Login<Parameters extends object = object> {
  /** Gives the URL to send the browser to, and what to keep until it is back. */
  beginLogin(parameters?: Parameters & RedirectParameters): Promise<BegunLogin>
  /**
   * Gives a URL without what a login adds to it; undefined when it is none that a user came back to.
   *
   * It never throws, and all else in the URL stays as it was.
   */
  cleanUrl(url: string): string | undefined
  /**
   * Finishes a login: the tokens are in the session after it.
   *
   * @param callback The URL that the user came back to, as it was before `cleanUrl`.
   * @param pending Of `beginLogin`. It is good once: remove it from where it was kept before this call. Without it, as when
   *   this browser began no login, the callback is refused.
   */
  finishLogin(callback: string | URL, pending: PendingLogin | null | undefined): Promise<void>
}

export interface RedirectParameters {
  /** Where the user comes back to: an absolute URL, by default that of the credentials. */
  readonly redirectUri?: string | undefined
}

export interface BegunLogin {
  readonly url: string
  readonly pending: PendingLogin
}

/**
 * What ties a callback to the login that was begun here: plain JSON, to be kept where nobody but this browser has it.
 *
 * A page keeps it in `sessionStorage`, a server in a cookie that scripts can't read, a program in a variable.
 */
export interface PendingLogin {
  readonly redirectUri: string
  /** Absent only for `oob` of the JWT provider, which takes none along. */
  readonly state?: string
  /** With OAuth: ties the id token to this login. */
  readonly nonce?: string
  /** With OAuth: shows that who trades the code is who began the login. */
  readonly codeVerifier?: string
}
