import createOpenapiClient, { type Client, type ClientOptions } from 'openapi-fetch'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { authMiddleware, type Credentials } from '../src/index.ts'
import { inTurn, json, noContent, problem, tokenExpired, type Answer } from './support/answers.ts'
import { tokenAndKey, userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { bodyOf, serve } from './support/loopback.ts'
import { observedFetch, type Sent } from './support/observed-client.ts'
import type { paths } from './support/places-api.ts'

const name = { name: 'Den Hemel' }
const params = { path: { placeId: '1' } }
const placeName = { params: { path: { placeId: '1', language: 'nl' } }, body: name } as const

/** A plain openapi-fetch client whose requests are answered by the test. */
function plainClient(
  answer: Answer,
  credentials: Credentials = userToken(),
  options: ClientOptions = {},
): { client: Client<paths>; sent: Sent[] } {
  const { fetch, sent } = observedFetch(answer)
  const client = createOpenapiClient<paths>({ baseUrl: 'https://io-test.uitdatabank.be', fetch, ...options })
  client.use(authMiddleware(credentials))
  return { client, sent }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('authMiddleware on a plain openapi-fetch client', () => {
  test('sends credentials, and the request as it was', async () => {
    const { client, sent } = plainClient(noContent, tokenAndKey)
    await client.PUT('/places/{placeId}/name/{language}', { ...placeName, headers: { 'x-trace': '1' } })
    expect(sent[0]).toMatchObject({ method: 'PUT', path: '/places/1/name/nl', body: JSON.stringify(name) })
    expect(sent[0]?.headers).toMatchObject({
      authorization: 'Bearer secret-token',
      'x-api-key': 'secret-key',
      'x-trace': '1',
      'content-type': 'application/json',
    })
  })

  test('asks for every scheme of the credentials, as it cannot know what the operation takes', async () => {
    const credentials = userToken({ schemes: ['userAccessToken', 'clientAccessToken'] })
    await plainClient(json(name), credentials).client.GET('/places/{placeId}', { params })
    expect(credentials.authenticate.mock.calls[0]?.[1]).toEqual(['userAccessToken', 'clientAccessToken'])
  })

  test('after a 401 renews and sends the request once more, body and all', async () => {
    const credentials = userToken()
    const { client, sent } = plainClient(inTurn(tokenExpired, noContent), credentials)
    const { response } = await client.PUT('/places/{placeId}/name/{language}', placeName)
    expect(response.status).toBe(204)
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer token-1', 'Bearer token-2'])
    expect(sent.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['PUT', '/places/1/name/nl', JSON.stringify(name)],
      ['PUT', '/places/1/name/nl', JSON.stringify(name)],
    ])
    expect(sent[1]?.headers).toMatchObject({ 'content-type': 'application/json' })
    expect(credentials.renew.mock.calls[0]?.[1]).toMatchObject({ status: 401, detail: expect.any(String) })
  })

  test('sends a request once more over the network too', async () => {
    const bodies: string[] = []
    const server = await serve(async (request, response) => {
      bodies.push(await bodyOf(request))
      response.writeHead(request.headers.authorization === 'Bearer token-2' ? 204 : 401).end()
    })
    const client = createOpenapiClient<paths>({ baseUrl: server.url })
    client.use(authMiddleware(userToken()))
    const { response } = await client.PUT('/places/{placeId}/name/{language}', placeName)
    expect(response.status).toBe(204)
    expect(bodies).toEqual([JSON.stringify(name), JSON.stringify(name)])
  })

  test('never sends a request a third time, and leaves the 401 readable', async () => {
    const { client, sent } = plainClient(tokenExpired)
    expect(await client.GET('/places/{placeId}', { params })).toMatchObject({ error: { title: 'Unauthorized' } })
    expect(sent).toHaveLength(2)
  })

  test('gives the 401, still readable, when the credentials cannot renew', async () => {
    const { client, sent } = plainClient(tokenExpired, userToken({ renew: async () => false }))
    expect(await client.GET('/places/{placeId}', { params })).toMatchObject({ error: { title: 'Unauthorized' } })
    expect(sent).toHaveLength(1)
  })

  test('never renews after a 403', async () => {
    const credentials = userToken()
    expect(await plainClient(problem(403), credentials).client.GET('/places/{placeId}', { params })).toMatchObject({
      error: { status: 403 },
    })
    expect(credentials.renew).not.toHaveBeenCalled()
  })

  test('leaves alone an Authorization of the caller', async () => {
    const credentials = userToken()
    const { client, sent } = plainClient(tokenExpired, credentials)
    await client.GET('/places/{placeId}', { params, headers: { authorization: 'Bearer of-the-caller' } })
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer of-the-caller'])
    expect(credentials.authenticate).not.toHaveBeenCalled()
  })

  test('lets what credentials throw reach the caller, before anything is sent', async () => {
    const error = new Error('Log in.')
    const { client, sent } = plainClient(noContent, userToken({ authenticate: () => Promise.reject(error) }))
    expect(await errorOf(client.GET('/places/{placeId}', { params }))).toBe(error)
    expect(sent).toEqual([])
  })

  test('ends a call that the caller aborts while its credentials are on their way', async () => {
    const never = () => new Promise<never>(() => {})
    const { client, sent } = plainClient(noContent, userToken({ authenticate: never }))
    const controller = new AbortController()
    const call = errorOf(client.GET('/places/{placeId}', { params, signal: controller.signal }))
    controller.abort()
    expect(await call).toMatchObject({ name: 'TransportError', reason: 'abort' })
    expect(sent).toEqual([])
  })

  test('keeps what else the caller asked of fetch', async () => {
    const { client, sent } = plainClient(json(name))
    const controller = new AbortController()
    const options = { credentials: 'include', cache: 'no-store', keepalive: true, signal: controller.signal } as const
    await client.GET('/places/{placeId}', { params, ...options })
    expect(sent[0]?.request).toMatchObject({ credentials: 'include', cache: 'no-store', keepalive: true })
    expect(sent[0]?.request.signal.aborted).toBe(false)
    controller.abort()
    expect(sent[0]?.request.signal.aborted).toBe(true)
  })
})

describe('authMiddleware keeps credentials from another origin', () => {
  test.each([301, 302, 303, 307, 308])('that a redirect with %d leads to, and says so', async (status) => {
    const stranger = await serve((_, response) => response.end('{}'))
    const ours = await serve((request, response) => {
      response.writeHead(status, { location: `${stranger.url}${request.url}` }).end()
    })
    const client = createOpenapiClient<paths>({ baseUrl: ours.url })
    client.use(authMiddleware(tokenAndKey))
    const calls = [
      client.GET('/places/{placeId}', { params }),
      client.PUT('/places/{placeId}/name/{language}', placeName),
      client.GET('/places/{placeId}', { params, redirect: 'follow' }),
    ]
    for (const error of await Promise.all(calls.map(errorOf))) {
      expect(error).toHaveProperty('name', 'TransportError')
      expect((error as Error).message).toMatch(/redirect/i)
    }
    expect(ours.received).toHaveLength(3)
    expect(stranger.received).toEqual([])
  })

  test('that a redirect leads to, when it comes after a 401', async () => {
    const stranger = await serve((_, response) => response.end('{}'))
    const ours = await serve((request, response) => {
      const isFresh = request.headers.authorization === 'Bearer token-2'
      response.writeHead(isFresh ? 307 : 401, isFresh ? { location: stranger.url } : {}).end()
    })
    const client = createOpenapiClient<paths>({ baseUrl: ours.url })
    client.use(authMiddleware(userToken()))
    const error = await errorOf(client.GET('/places/{placeId}', { params }))
    expect((error as Error).message).toMatch(/redirect/i)
    expect(ours.received).toHaveLength(2)
    expect(stranger.received).toEqual([])
  })

  test('that another middleware has moved the request to', async () => {
    const { fetch, sent } = observedFetch(tokenExpired)
    const credentials = userToken()
    const client = createOpenapiClient<paths>({ baseUrl: 'https://io-test.uitdatabank.be', fetch })
    client.use({ onRequest: ({ request }) => new Request('https://stranger.example/', request) })
    client.use(authMiddleware(credentials))
    await client.GET('/places/{placeId}', { params })
    expect(sent.map(({ url }) => url)).toEqual(['https://stranger.example/'])
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
    expect(credentials.renew).not.toHaveBeenCalled()
  })
})

describe('authMiddleware with a relative base URL, as in a page,', () => {
  /** Resolves URLs against the page, as a browser's Request does. */
  class PageRequest extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(typeof input === 'string' ? new URL(input, 'https://app.example/page') : input, init)
    }
  }

  const onPage = (answer: Answer, baseUrl: string) => {
    vi.stubGlobal('location', new URL('https://app.example/page'))
    vi.stubGlobal('Request', PageRequest)
    const { fetch, sent } = observedFetch(answer)
    return { sent, client: createOpenapiClient<paths>({ baseUrl, fetch }) }
  }

  test.each(['/api', '/', '', 'https://app.example/api'])(
    '%j, sends credentials to the page itself',
    async (baseUrl) => {
      const { client, sent } = onPage(inTurn(tokenExpired, noContent), baseUrl)
      client.use(authMiddleware(userToken()))
      await client.PUT('/places/{placeId}/name/{language}', placeName)
      expect(sent.map(({ url }) => new URL(url).origin)).toEqual(['https://app.example', 'https://app.example'])
      expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer token-1', 'Bearer token-2'])
    },
  )

  test('keeps them from another origin that a middleware has moved the request to', async () => {
    const { client, sent } = onPage(noContent, '/api')
    client.use({ onRequest: ({ request }) => new Request('https://stranger.example/', request) })
    client.use(authMiddleware(userToken()))
    await client.GET('/places/{placeId}', { params })
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
  })
})
