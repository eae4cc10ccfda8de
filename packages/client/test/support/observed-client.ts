import { createClient, type ClientOptions } from '../../src/index.ts'
import type { Answer } from './answers.ts'
import { api, type PlacesClient } from './places-api.ts'

/** A request as it went out. */
export interface Sent {
  readonly method: string
  readonly url: string
  /** With the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly request: Request
}

/** A client whose requests are answered by the test, and kept for it. */
export function observedClient(
  answer: Answer,
  options: Partial<ClientOptions> = {},
): { client: PlacesClient; sent: Sent[] } {
  const { fetch, sent } = observedFetch(answer)
  return { client: createClient<PlacesClient>(api, { environment: 'test', fetch, ...options }), sent }
}

/** A fetch that uses a request up, as the real one does, before it answers. */
export function observedFetch(answer: Answer): { fetch: (request: Request) => Promise<Response>; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url } = request
    const { pathname, search } = new URL(url)
    const body = await request.text()
    sent.push({ method, url, path: pathname + search, headers: Object.fromEntries(request.headers), body, request })
    return answer(request)
  }
  return { fetch, sent }
}
