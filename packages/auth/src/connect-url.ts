import { checkDestination, DestinationError } from './destination.ts'
import { jwtProviderUrl, type Environment } from './environment.ts'

/** A language of the login page. */
export type Language = 'nl' | 'fr' | 'de'

export interface ConnectOptions {
  readonly environment: Environment
  /**
   * Where the user comes back to with the token: an absolute http or https URL; or `oob`, which ends at a URL of the
   * provider's own, for the user to copy.
   */
  readonly destination: string | URL
  /** Needed to get a refresh token too, if publiq gave the key the right to it. */
  readonly apiKey?: string | undefined
  /** By default `nl`. */
  readonly lang?: Language | undefined
  /** A value from `createState`, for `readCallback` to check. */
  readonly state?: string | undefined
}

/**
 * Gives the URL to send a user's browser to, so that they log in and come back with a token.
 *
 * The destination goes as it was written; the provider adds `jwt` (and `refresh`) to its query, keeps the rest, and adds no
 * slash to a bare host: from `https://example.com` a user comes back at `https://example.com?jwt=...`. The query should
 * have no `jwt` or `refresh` of its own: the first would be replaced, the second taken for the provider's.
 *
 * With an API key this URL has it in its query: it is to be followed, not to be logged.
 *
 * @throws {DestinationError} when the destination is not absolute, not http or https, carries a user or a password, or
 *   cannot carry the state: it has one already, or is `oob`.
 * @example
 * const url = connectUrl({ environment: 'test', destination: 'https://example.com/callback' })
 * // https://jwt-test.uitdatabank.be/connect?destination=https%3A%2F%2Fexample.com%2Fcallback
 */
export function connectUrl({ environment, destination, apiKey, lang, state }: ConnectOptions): string {
  const wayBack = destination === 'oob' ? destination : checkDestination(destination)
  return jwtProviderUrl(environment, '/connect', {
    destination: state === undefined ? wayBack : withState(wayBack, state),
    ...(apiKey !== undefined && { apiKey }),
    ...(lang !== undefined && { lang }),
  })
}

function withState(url: string, state: string): string {
  if (url === 'oob') throw new DestinationError("destination: 'oob' cannot carry a state, leave the state out")
  if (new URL(url).searchParams.has('state')) {
    throw new DestinationError('destination: has a parameter `state` of its own, rename it')
  }
  const separator = /^[^#]*\?/.test(url) ? '&' : '?'
  return url.replace(/(?=#)|$/, `${separator}${new URLSearchParams({ state })}`)
}
