import type { Fetch } from '../../src/create-fetch.ts'

export interface Browser {
  /** Loads a page, and follows no redirect. */
  visit(url: string, init?: RequestInit): Promise<Response>
  /** The `Location` of an answer, absolute. */
  next(response: Response, from: string): string
}

/** Cookies, and nothing else of a browser: they go by host name, as real ones do, whatever the port. */
export function createBrowser(fetch: Fetch): Browser {
  const jars = new Map<string, Map<string, string>>()
  return {
    async visit(url, init = {}) {
      const { hostname } = new URL(url)
      const jar = jars.get(hostname) ?? new Map<string, string>()
      jars.set(hostname, jar)
      const cookie = Array.from(jar, (pair) => pair.join('=')).join('; ')
      const response = await fetch(url, {
        ...init,
        redirect: 'manual',
        headers: { ...init.headers, ...(cookie && { cookie }) },
      })
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        jar.set(name, value)
      }
      return response
    },
    next: (response, from) => new URL(response.headers.get('location') ?? '', from).href,
  }
}

export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
})
