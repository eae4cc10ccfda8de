/** What a login gives. */
export interface SessionTokens {
  readonly jwt: string
  /** Only for an API key that may refresh; it does not change when it is used. */
  readonly refresh?: string
}

/**
 * Where the tokens of one user, or of one client, are kept: those of the JWT provider, or `OAuthTokens`.
 *
 * `get` is called for each request, so keep it quick; when it does not return a promise, ready credentials do not either.
 * What it throws reaches whoever made the call, and the next call tries again.
 *
 * @example
 * const session: Session = {
 *   get: () => JSON.parse(localStorage.getItem('publiq') ?? 'null') ?? undefined,
 *   set: (tokens) => localStorage.setItem('publiq', JSON.stringify(tokens)),
 *   clear: () => localStorage.removeItem('publiq'),
 * }
 */
export interface Session<Tokens extends object = SessionTokens> {
  get(): Tokens | undefined | Promise<Tokens | undefined>
  set(tokens: Tokens): void | Promise<void>
  clear(): void | Promise<void>
  /**
   * Runs a task while nobody else runs one for the same tokens: no other call, tab, process or server.
   *
   * Leave it out where only one has the tokens. OAuth credentials renew inside it, so that a refresh token, which is good once, is
   * used once. A task ends by itself within half a minute. What it throws is thrown.
   */
  lock?<Result>(task: () => Promise<Result>): Promise<Result>
}

/** Keeps tokens in memory, out of the sight of whatever logs the session: gone when the page or the process is. */
export function memorySession<Tokens extends object = SessionTokens>(initial?: NoInfer<Tokens>): Session<Tokens> {
  let tokens = initial
  return {
    get: () => tokens,
    set(next) {
      tokens = next
    },
    clear() {
      tokens = undefined
    },
  }
}
