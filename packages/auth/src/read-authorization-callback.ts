import { LoginError } from './login-error.ts'
import { withoutParameters } from './without-parameters.ts'

/** What the user came back with from UiTiD. */
export interface AuthorizationCallback {
  /** Good once, and for a short time. */
  readonly code: string
  /** Who gave it, if the server says so (RFC 9207). */
  readonly iss: string | undefined
}

/**
 * Reads the authorization code out of the URL that a user came back to, if this browser began that login.
 *
 * Space and line breaks that pasting adds are left out.
 *
 * @param state The state that this browser began the login with; what is empty or missing matches no callback.
 * @throws {LoginError}
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function readAuthorizationCallback(
  callback: string | URL,
  state: string | null | undefined,
): AuthorizationCallback {
  const parameters = queryOf(String(callback).replaceAll(/\s/g, ''))
  const states = parameters.getAll('state')
  if (!state || states.length !== 1 || states[0] !== state) throw new LoginError('state-mismatch')

  const [code, iss, error] = ['code', 'iss', 'error'].map((name) => {
    const [value, ...others] = parameters.getAll(name)
    if (others.length > 0) throw new LoginError('malformed-callback')
    return value
  })
  // A code is letters and underscores; what is not could be anything, and is not repeated.
  if (error !== undefined)
    throw new LoginError('denied', { error: /^[a-z_]{1,40}$/.exec(error)?.[0] ?? 'unknown error' })
  if (!code) throw new LoginError('malformed-callback')
  return { code, iss }
}

/** Gives a callback's URL without what UiTiD added; undefined when it is no callback. All else stays as it was. */
export function cleanAuthorizationCallback(url: string): string | undefined {
  const parameters = queryOf(url)
  const isCallback = parameters.has('state') && (parameters.has('code') || parameters.has('error'))
  return isCallback ? withoutParameters(url, added) : undefined
}

const added = ['code', 'state', 'iss', 'session_state', 'error', 'error_description', 'error_uri']

function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(/^[^?#]*\??([^#]*)/.exec(url)?.[1])
}
