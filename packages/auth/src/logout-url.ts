import { checkDestination } from './destination.ts'
import { jwtProviderUrl, type Environment } from './environment.ts'

export interface LogoutOptions {
  readonly environment: Environment
  /** Where the user comes back to: an absolute http or https URL. */
  readonly destination: string | URL
  readonly apiKey?: string | undefined
}

/**
 * Gives the URL to send a user's browser to, so that they are logged out of UiTiD and come back.
 *
 * It takes nothing from your session, and a token that was given out works until it expires: call the session's `clear` too.
 *
 * @throws {DestinationError} when the destination is not absolute, not http or https, or carries a user or a password.
 * @example
 * const url = logoutUrl({ environment: 'test', destination: 'https://example.com/' })
 */
export function logoutUrl({ environment, destination, apiKey }: LogoutOptions): string {
  return jwtProviderUrl(environment, '/logout', {
    destination: checkDestination(destination),
    ...(apiKey !== undefined && { apiKey }),
  })
}
