/** A JWT's claims, of whatever types they are. */
export type Payload = Readonly<Record<string, unknown>>

/**
 * Decodes any signed JWT, without looking at its signature or at what it says; undefined when it is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export function payloadOf(token: string): Payload | undefined {
  try {
    const [header, payload] = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? token.split('.', 2).map(parsePart) : []
    if (isObject(header) && isObject(payload)) return payload
  } catch {
    // Not base64url, not UTF-8 or not JSON. The parser's own words may quote the token, so they stay here.
  }
  return undefined
}

function parsePart(part: string): unknown {
  const bytes = Uint8Array.from(binaryOf(part), (character) => character.charCodeAt(0))
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
}

/** Decodes base64url; each character of the outcome is a byte. */
export function binaryOf(part: string): string {
  return atob(part.replaceAll('-', '+').replaceAll('_', '/'))
}

function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
