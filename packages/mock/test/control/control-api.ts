import { beforeEach, expect } from 'vitest'
import { type MockServer, startServer } from '../../src/node.ts'

/** What the control API answers, as tests look at it. */
interface Answer {
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- Each route answers something else.
  readonly body: any
}

export interface ControlApi {
  /** Of this test alone. */
  readonly server: MockServer
  /** @param request Such as `GET /requests`. @param body A text is sent as it is. */
  call(request: string, body?: unknown): Promise<Answer>
  /** The headers that somebody's requests need. */
  headersOf(who: object): Promise<Record<string, string>>
  createPlace(headers: Record<string, string>): Promise<string>
}

export function controlApi(): ControlApi {
  let server: MockServer
  beforeEach(async () => {
    server = await startServer()
    return () => server.close()
  })

  async function call(request: string, body?: unknown): Promise<Answer> {
    const [method = '', path = ''] = request.split(' ')
    const sent = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await fetch(server.control + path, { method, ...(body === undefined ? {} : { body: sent }) })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }

  return {
    get server() {
      return server
    },
    call,
    headersOf: async (who) => (await call('POST /tokens', who)).body.headers,
    async createPlace(headers) {
      const response = await fetch(`${server.environment.entry}/places`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(place),
      })
      expect(response.status).toBe(201)
      return ((await response.json()) as { placeId: string }).placeId
    },
  }
}

const place = {
  mainLanguage: 'nl',
  name: { nl: 'De Loods', fr: 'Le Hangar' },
  terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
  address: { nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kouter 1' } },
  calendarType: 'permanent',
}
