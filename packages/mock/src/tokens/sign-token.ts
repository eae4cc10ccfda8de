import { encodeBase64url } from '../core/base64url.ts'
import type { Claims } from './claims.ts'
import { rs256, testKeyId, testPrivateKey } from './test-key.ts'

/** A JWT (RFC 7519) with these claims, signed RS256 with the twin's key. */
export async function signToken(claims: Claims): Promise<string> {
  const content = `${encodeJson({ alg: 'RS256', typ: 'JWT', kid: testKeyId })}.${encodeJson(claims)}`
  const signature = await crypto.subtle.sign(rs256.name, await signingKey(), new TextEncoder().encode(content))
  return `${content}.${encodeBase64url(new Uint8Array(signature))}`
}

let imported: Promise<CryptoKey> | undefined

function signingKey(): Promise<CryptoKey> {
  return (imported ??= crypto.subtle.importKey('jwk', testPrivateKey, rs256, false, ['sign']))
}

function encodeJson(value: object): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(value)))
}
