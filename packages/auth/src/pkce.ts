import { base64Url, randomText } from './random-text.ts'

/** Gives a secret that shows the token endpoint who began a login: 256 random bits in 43 characters. */
export function createCodeVerifier(): string {
  return randomText(32)
}

/**
 * Gives what goes along to the login page of a code verifier: its SHA-256 in base64url (`S256`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4.2
 */
export async function codeChallengeOf(codeVerifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier))))
}
