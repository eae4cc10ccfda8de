import { afterEach, describe, expect, test, vi } from 'vitest'
import { createClient } from '../src/index.ts'
import { json, noContent } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { observedClient, observedFetch } from './support/observed-client.ts'
import { api, type PlacesClient } from './support/places-api.ts'

const withToken = { credentials: userToken() }

describe('a call sends', () => {
  test('its body as JSON, and says so', async () => {
    const { client, sent } = observedClient(json({ placeId: '1' }, 201), withToken)
    await client.create({ name: 'Café "Den Hemel"' })
    expect(sent[0]).toMatchObject({ method: 'POST', path: '/places', body: '{"name":"Café \\"Den Hemel\\""}' })
    expect(sent[0]?.headers['content-type']).toMatch(/^application\/json/)
  })

  test('a list as body', async () => {
    const { client, sent } = observedClient(noContent, withToken)
    await client.updateVideos('1', [{ id: '2' }])
    expect(sent[0]).toMatchObject({ method: 'PATCH', body: '[{"id":"2"}]' })
  })

  test('no body, nor its type, when the operation has none', async () => {
    const { client, sent } = observedClient(noContent, withToken)
    await client.delete('1')
    expect(sent[0]).toMatchObject({ method: 'DELETE', body: '' })
    expect(sent[0]?.headers).not.toHaveProperty('content-type')
  })

  test('the headers of its caller, which win over its own', async () => {
    const { client, sent } = observedClient(noContent, withToken)
    const headers = { 'X-Trace': '1', 'Content-Type': 'application/json;domain-model=Place' }
    await client.updateName('1', 'nl', { name: 'Den Hemel' }, { headers })
    expect(sent[0]?.headers).toMatchObject({ 'x-trace': '1', 'content-type': 'application/json;domain-model=Place' })
  })

  test('the headers of its caller after a query that is left out', async () => {
    const { client, sent } = observedClient(json('x'))
    await client.getCalendarSummary('1', undefined, { headers: { accept: 'text/html' } })
    expect(sent[0]).toMatchObject({ path: '/places/1/calendar-summary', headers: { accept: 'text/html' } })
  })
})

describe('the global fetch', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('is looked up at each call: what replaces it later, as msw does, sees the request', async () => {
    const client = createClient<PlacesClient>(api, { environment: 'test' })
    const { fetch, sent } = observedFetch(json({ name: 'Den Hemel' }))
    vi.stubGlobal('fetch', fetch)
    expect(await client.get('1')).toMatchObject({ data: { name: 'Den Hemel' } })
    await client.http.GET('/places/{placeId}', { params: { path: { placeId: '2' } } })
    expect(sent.map(({ path }) => path)).toEqual(['/places/1', '/places/2'])
  })

  test('is called as a function, not as a method: browsers and workers refuse the latter', async () => {
    const isBare: boolean[] = []
    vi.stubGlobal('fetch', async function fetch(this: unknown): Promise<Response> {
      isBare.push(this === undefined || this === globalThis)
      return new Response('{}')
    })
    await createClient<PlacesClient>(api, { environment: 'test' }).get('1')
    expect(isBare).toEqual([true])
  })
})

test('a hundred calls at once each get their own answer', async () => {
  const { client, sent } = observedClient(async (request) => {
    await new Promise(setImmediate)
    return new Response(JSON.stringify({ name: new URL(request.url).pathname }))
  }, withToken)
  const ids = Array.from({ length: 100 }, (_, index) => `${index}`)
  const results = await Promise.all(ids.map((id) => client.get(id)))
  expect(results.map(({ data }) => data)).toEqual(ids.map((id) => ({ name: `/places/${id}` })))
  expect(sent).toHaveLength(100)
})
