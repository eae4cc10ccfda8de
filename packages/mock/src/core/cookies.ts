import type { MockRequest } from './exchange.ts'

export function readCookie({ headers }: MockRequest, name: string): string | undefined {
  for (const pair of headers['cookie']?.split(';') ?? []) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}

/** A cookie for as long as the browser is open; without `Secure`, for the twin speaks plain HTTP on loopback. */
export function writeCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax`
}
