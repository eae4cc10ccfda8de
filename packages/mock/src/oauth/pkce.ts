import { encodeBase64url } from '../core/base64url.ts'

/** If a verifier goes with a challenge (RFC 7636, section 4.6, S256): both are there, or neither. */
export async function matchesChallenge(verifier: string | undefined, challenge: string | undefined): Promise<boolean> {
  if (verifier === undefined || challenge === undefined) return verifier === challenge
  if (!/^[\w.~-]{43,128}$/.test(verifier)) return false
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return encodeBase64url(new Uint8Array(digest)) === challenge
}
