import { randomText } from './random-text.ts'

/**
 * Gives a random value that ties a callback to the login that this browser began, so that a stranger's link logs nobody in.
 *
 * Keep it until the user comes back, where only this browser has it (`sessionStorage`, or a cookie that scripts can't read).
 *
 * @returns 192 random bits in base64url: 32 characters that need no encoding in a URL.
 * @example
 * const state = createState()
 * sessionStorage.setItem('state', state)
 * location.assign(connectUrl({ environment: 'test', destination: 'https://example.com/callback', state }))
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-10.12
 */
export function createState(): string {
  return randomText(24)
}
