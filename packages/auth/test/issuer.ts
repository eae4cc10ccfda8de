import { exportJWK, generateKeyPair, SignJWT, type JWTHeaderParameters } from 'jose'
import type { Fetch } from '../src/index.ts'

const keys = await generateKeyPair('RS256', { extractable: true })
const publicKey = await exportJWK(keys.publicKey)

export const server = 'https://account-test.uitid.be'
const issuerName = `${server}/realms/uitid`

export interface Issuer {
  discovery: object
  keys: object
  /** What the token endpoint says; by default tokens with the id token that `idToken` gives. */
  answer: () => Promise<Response>
  idToken: () => Promise<string | undefined>
  readonly requests: { readonly url: string; readonly form: Record<string, string> }[]
  readonly fetch: Fetch
  sign(claims?: object, header?: Partial<JWTHeaderParameters>): Promise<string>
  /** The bytes of the public key, as whoever wants to abuse it as a shared secret has them. */
  readonly publicKey: object
}

/** An OAuth server of whose every answer we dispose. */
export function createIssuer(now: () => number): Issuer {
  const issuer: Issuer = {
    discovery: { issuer: issuerName, jwks_uri: `${issuerName}/protocol/openid-connect/certs` },
    keys: { keys: [{ ...publicKey, kid: 'key-1', alg: 'RS256', use: 'sig' }] },
    idToken: () => issuer.sign(),
    answer: async () => Response.json({ ...answer, id_token: await issuer.idToken() }),
    requests: [],
    publicKey,
    async fetch(request) {
      const form = Object.fromEntries(new URLSearchParams(await request.clone().text()))
      issuer.requests.push({ url: request.url, form })
      const path = new URL(request.url).pathname
      if (path.startsWith('/.well-known')) return Response.json(issuer.discovery)
      return path.endsWith('/certs') ? Response.json(issuer.keys) : issuer.answer()
    },
    sign(claims = {}, header = {}) {
      const seconds = Math.floor(now() / 1000)
      const usual = { iss: issuerName, aud: 'id', sub: 'auth0|zoe', iat: seconds, exp: seconds + 600, nonce: 'nonce' }
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header })
        .sign(keys.privateKey)
    },
  }
  return issuer
}

const answer = { access_token: 'access', refresh_token: 'refresh', token_type: 'Bearer', expires_in: 86_400 }
