import { decodeBase64url } from '../core/base64url.ts'
import { parseJson } from '../core/parse-json.ts'
import type { State } from '../state.ts'
import type { Claims } from './claims.ts'
import { issuer, oldIssuer } from './issuer.ts'
import { rs256, testPublicKey } from './test-key.ts'

export type TokenVerdict =
  | { readonly valid: true; readonly claims: Claims }
  | { readonly valid: false; readonly reason: 'malformed' | 'signature' | 'time' | 'issuer' | 'claims' }

/** Judges a token as the Entry API does, in its order; what kind of token opens what is for the API to say. */
export function verifyToken(token: string, state: State): Promise<TokenVerdict> | TokenVerdict {
  const claims = rememberedClaims(token, state)
  if (!claims) return verifyUnknown(token, state)
  return isUsableAt(state.clock(), claims) ? { valid: true, claims } : { valid: false, reason: 'time' }
}

async function verifyUnknown(token: string, state: State): Promise<TokenVerdict> {
  const parsed = parse(token)
  if (!parsed) return { valid: false, reason: 'malformed' }
  const { claims } = parsed
  if (!(await isSigned(parsed))) return { valid: false, reason: 'signature' }
  if (!isUsableAt(state.clock(), claims)) return { valid: false, reason: 'time' }
  const isOld = claims.uid !== undefined
  if (claims.iss !== (isOld ? oldIssuer(state) : issuer(state))) return { valid: false, reason: 'issuer' }
  if (typeof (isOld ? claims.uid : claims.sub) !== 'string') return { valid: false, reason: 'claims' }
  remember(token, claims, state)
  return { valid: true, claims }
}

/** The claims of a token that the twin's key signed, whatever it says and however old it is; undefined for others. */
export async function signedClaims(token: string): Promise<Claims | undefined> {
  const parsed = parse(token)
  return parsed && (await isSigned(parsed)) ? parsed.claims : undefined
}

const leewaySeconds = 30

/** A claim that is missing forbids nothing. */
function isUsableAt(now: number, { iat = 0, nbf = 0, exp = Infinity }: Claims): boolean {
  const seconds = now / 1000
  return Math.max(iat, nbf) <= seconds + leewaySeconds && exp > seconds - leewaySeconds
}

interface ParsedToken {
  readonly header: Record<string, unknown>
  readonly claims: Claims
  readonly signature: Uint8Array<ArrayBuffer>
  /** What the signature is over. */
  readonly content: string
}

function parse(token: string): ParsedToken | undefined {
  const parts = token.split('.')
  const [head = '', payload = '', tail = ''] = parts
  const header = parseObject(head)
  const claims = parseObject(payload)
  const signature = decodeBase64url(tail)
  if (parts.length !== 3 || !header || !claims || !signature) return undefined
  for (const time of [claims['iat'], claims['nbf'], claims['exp']]) {
    if (time !== undefined && typeof time !== 'number') return undefined
  }
  return { header, claims, signature, content: `${head}.${payload}` }
}

function parseObject(part: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(decodeBase64url(part)))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

let imported: Promise<CryptoKey> | undefined

/** Only RS256: a token must not choose its own algorithm (RFC 8725, section 3.1). */
async function isSigned({ header, signature, content }: ParsedToken): Promise<boolean> {
  if (header['alg'] !== 'RS256') return false
  imported ??= crypto.subtle.importKey('jwk', testPublicKey, rs256, false, ['verify'])
  return crypto.subtle.verify(rs256.name, await imported, signature, new TextEncoder().encode(content))
}

/** To look up half as long a text takes half as long, and that is most of what an authenticated request costs. */
function signatureIn(token: string): string {
  return token.slice(token.lastIndexOf('.') + 1)
}

interface Remembered {
  readonly token: string
  readonly claims: Claims
}

/** Most requests come from whoever sent the last one: to compare a text is faster than to look it up. */
const latest = new WeakMap<State, Remembered>()

function rememberedClaims(token: string, state: State): Claims | undefined {
  const last = latest.get(state)
  if (last?.token === token) return last.claims
  const remembered = state.logins.verifiedTokens.get(signatureIn(token))
  if (remembered?.token !== token) return undefined
  latest.set(state, remembered)
  return remembered.claims
}

const rememberedTokens = 1_000

function remember(token: string, claims: Claims, { logins: { verifiedTokens } }: State): void {
  const [oldest] = verifiedTokens.keys()
  if (verifiedTokens.size >= rememberedTokens && oldest !== undefined) verifiedTokens.delete(oldest)
  verifiedTokens.set(signatureIn(token), { token, claims })
}
