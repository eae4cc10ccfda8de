import { binaryOf } from './payload-of.ts'

/**
 * When a JWT expires, in milliseconds since 1970; undefined when it is no JWT, infinite when it says nothing of it.
 *
 * Text in a payload stays as its bytes are: nothing but a number is read of it.
 */
export function expiryOf(jwt: string): number | undefined {
  try {
    const payload = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(jwt)?.[1] ?? ''
    const { exp } = JSON.parse(binaryOf(payload)) as { exp?: unknown }
    return typeof exp === 'number' ? exp * 1000 : Infinity
  } catch {
    return undefined
  }
}
