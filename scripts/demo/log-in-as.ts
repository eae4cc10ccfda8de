import type { Fetch } from './world.ts'

export interface Person {
  readonly email: string
  readonly password: string
}

export interface Visit {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly status: number
}

interface Options {
  /** A URL that begins so is where the login ends; it is not visited. */
  readonly stopAt?: string
  readonly fetch: Fetch
}

/**
 * Plays a browser, and a person at the twin's login page: follows redirects, keeps cookies, fills in the form.
 *
 * Gives the URL that the browser ends at, and what it visited on its way.
 */
export async function logInAs(
  person: Person,
  startUrl: string,
  { stopAt, fetch }: Options,
): Promise<{ readonly url: string; readonly visits: readonly Visit[] }> {
  const cookies = new Map<string, string>()
  const visits: Visit[] = []

  async function visit(url: string, form: URLSearchParams | null = null): Promise<string> {
    if (stopAt !== undefined && url.startsWith(stopAt)) return url
    const method = form ? 'POST' : 'GET'
    const cookie = Array.from(cookies, (pair) => pair.join('=')).join('; ')
    const response = await fetch(new Request(url, { method, body: form, headers: { cookie }, redirect: 'manual' }))
    visits.push({ method, url, status: response.status })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }

    const location = response.headers.get('location')
    if (location !== null) return visit(new URL(location, url).href)
    const page = await response.text()
    if (form || !page.includes('name="password"')) return url
    return visit(url, new URLSearchParams({ username: person.email, password: person.password }))
  }

  return { url: await visit(startUrl), visits }
}
