import { type MockRequest, type Respond, textOf } from '../core/exchange.ts'
import type { User } from '../seed/seed.ts'
import type { Hosts } from '../state.ts'

/** A login at the JWT provider. */
export interface LoginOptions {
  /** Where the login ends: an absolute URL, or `oob`. */
  readonly destination: string
  /** With a key that may refresh, the URL carries a refresh token too. */
  readonly apiKey?: string
  readonly lang?: 'nl' | 'fr' | 'de'
}

/** The URL of the JWT provider that a login starts with. */
export function connectUrl({ jwtProvider }: Hosts, options: LoginOptions): string {
  return `${jwtProvider}/connect?${new URLSearchParams({ ...options })}`
}

const mostPages = 20

/**
 * Goes from where an application sends its users to where they come back, as a browser without cookies would; at the login
 * page a person types.
 *
 * @throws {Error} When a page leads nowhere; what it said is in the message.
 */
export async function walkLogin(respond: Respond, hosts: Hosts, user: User, start: string): Promise<string> {
  const cookies = new Map<string, string>()
  const form = new URLSearchParams({ username: user.email, password: user.password }).toString()
  let url = start
  for (let page = 0; page < mostPages; page++) {
    const { origin, pathname } = new URL(url)
    if (origin !== hosts.auth && (origin !== hosts.jwtProvider || pathname === '/oob')) return url
    const request = get(url, cookies.get(origin))
    const shown = await respond(request)
    const isLoginPage = origin === hosts.auth && shown.status === 200
    const answer = isLoginPage ? await respond({ ...request, method: 'POST', text: () => form }) : shown
    const { location, 'set-cookie': cookie } = answer.headers
    if (location === undefined) throw new Error(`${pathname} answered ${answer.status}: ${textOf(answer.body)}`)
    if (cookie !== undefined) cookies.set(origin, cookie.replace(/;.*/, ''))
    url = URL.canParse(location) ? location : new URL(location, url).href
  }
  throw new Error(`The login did not end in ${mostPages} pages.`)
}

function get(url: string, cookie: string | undefined): MockRequest {
  const headers = cookie === undefined ? {} : { cookie }
  return { method: 'GET', url, headers, text: () => '', bytes: () => new Uint8Array() }
}
