/**
 * A user has to log in: there is no token, or it has expired and cannot be renewed.
 *
 * Send them to `connectUrl`: the JWT provider's, or with `userAccessToken` what its option of that name gives, which is empty
 * without it. It can have the API key in it, so it shows in no log of this error.
 */
export class LoginRequiredError extends Error {
  override readonly name = 'LoginRequiredError'
  readonly #connectUrl: string

  constructor(connectUrl: string, options?: ErrorOptions) {
    super('Log in: there is no good token.', options)
    this.#connectUrl = connectUrl
  }

  get connectUrl(): string {
    return this.#connectUrl
  }
}
