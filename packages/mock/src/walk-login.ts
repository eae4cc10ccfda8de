import type { MockRequest, Respond } from './core/exchange.ts'
import type { User } from './seed/seed.ts'

export interface LoginOptions {
  /** Where the login ends: an absolute URL, or `oob`. */
  readonly destination: string
  /** With a key that may refresh, the URL carries a refresh token too. */
  readonly apiKey?: string
  readonly lang?: 'nl' | 'fr' | 'de'
}

/** Goes from `/connect` to the destination as a browser would, a person typing at the login page. */
export async function walkLogin(
  respond: Respond,
  provider: string,
  user: User,
  options: LoginOptions,
): Promise<string> {
  const connect = await respond(get(`${provider}/connect?${new URLSearchParams({ ...options })}`))
  if (connect.status !== 301) throw new Error(`/connect answered ${connect.status}: ${String(connect.body)}`)
  const { location: loginUrl = '', 'set-cookie': cookie = '' } = connect.headers
  const form = new URLSearchParams({ username: user.email, password: user.password }).toString()
  const submitted = await respond({ ...get(loginUrl), method: 'POST', text: () => form })
  const back = await respond(get(submitted.headers['location'] ?? '', { cookie: cookie.replace(/;.*/, '') }))
  const { location = '' } = back.headers
  return URL.canParse(location) ? location : new URL(location, provider).href
}

function get(url: string, headers: Readonly<Record<string, string>> = {}): MockRequest {
  return { method: 'GET', url, headers, text: () => '', bytes: () => new Uint8Array() }
}
