/** What a login gives. */
export interface SessionTokens {
  readonly jwt: string
  /** Only for an API key that may refresh; it does not change when it is used. */
  readonly refresh?: string
}

/**
 * Where the tokens of one user are kept.
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
export interface Session {
  get(): SessionTokens | undefined | Promise<SessionTokens | undefined>
  set(tokens: SessionTokens): void | Promise<void>
  clear(): void | Promise<void>
}

/** Keeps tokens in memory, out of the sight of whatever logs the session: gone when the page or the process is. */
export function memorySession(initial?: SessionTokens): Session {
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
