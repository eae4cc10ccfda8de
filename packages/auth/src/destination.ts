/** A destination that the user cannot be sent back to, or should not be. */
export class DestinationError extends Error {
  override readonly name = 'DestinationError'
}

// No `@` before the path: no user, no password. No space, backslash or control character at all: the provider's parser and
// a browser's read them differently, so that the two could see different hosts.
const webUrl = /^https?:\/\/[^@/?#\s\\\p{Cc}]+([/?#][^\s\\\p{Cc}]*)?$/iu

/**
 * Checks a URL that a login is to send a browser to, and gives it back as it was written.
 *
 * @param name What the caller calls it.
 * @throws {DestinationError}
 */
export function checkDestination(destination: string | URL, name = 'destination'): string {
  const url = String(destination)
  if (webUrl.test(url) && URL.canParse(url)) return url
  throw new DestinationError(
    `${name}: expected an absolute http or https URL, percent-encoded, without a user or password`,
  )
}
