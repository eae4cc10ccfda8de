/** A user was not back from the login in time; it can be begun again. */
export class LoginTimeoutError extends Error {
  override readonly name = 'LoginTimeoutError'

  constructor(timeoutMs: number) {
    super(`Nobody came back from the login within ${Math.round(timeoutMs / 1000)} seconds: begin it again.`)
  }
}
