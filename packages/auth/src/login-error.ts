export type LoginErrorCode = 'state-mismatch' | 'malformed-callback' | 'issuer-mismatch' | 'denied' | 'invalid-id-token'

/** A login that gives no tokens; its message says what to do, and never contains what was read. */
export class LoginError extends Error {
  override readonly name = 'LoginError'
  declare readonly code: LoginErrorCode
  /** With `denied`, the server's own code, such as `access_denied` when the user does not want to. */
  declare readonly error?: string

  constructor(code: LoginErrorCode, { error, ...options }: LoginErrorOptions = {}) {
    super(messages[code] + (error === undefined ? '' : ` (${error})`), options)
    Object.assign(this, { code, ...(error !== undefined && { error }) })
  }
}

interface LoginErrorOptions extends ErrorOptions {
  readonly error?: string
}

const messages: Readonly<Record<LoginErrorCode, string>> = {
  'state-mismatch': 'This is not the answer to a login that was begun here: log in again from here.',
  'malformed-callback': 'This is not the whole answer to a login: give the URL as login left it, or log in again.',
  'issuer-mismatch': 'This answer is of another OAuth server than the login was begun at: log in again from here.',
  denied: 'The OAuth server logged nobody in',
  'invalid-id-token':
    'The id token does not prove who logged in: check the clock of this machine and the client id, then log in again.',
}
