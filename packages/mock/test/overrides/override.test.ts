import type { operations } from '@uitkit/places'
import type { operations as SearchOperations } from '@uitkit/search'
import { getResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMock, type OverrideHandlers } from '../../src/index.ts'
import { handlers } from '../../src/msw.ts'
import { startServer } from '../../src/node.ts'

const mock = createMock()
const placeId = '11111111-2222-4333-8444-555555555555'
const notFound = { type: 'https://api.publiq.be/probs/url/not-found', title: 'Gone fishing', status: 404 }
const url = `${mock.environment.entry}/places/${placeId}/name/nl`
const rename: RequestInit = {
  method: 'PUT',
  headers: { 'content-type': 'application/json', authorization: 'Bearer opaque', origin: 'https://app.example' },
  body: '{"name":"Den Hemel"}',
}
const titleOf = async (response: Response = Response.error()) => ((await response.json()) as { title: string }).title

beforeEach(() => mock.reset())

describe('mock.override', () => {
  it('answers an operation by a handler, before the twin asks for credentials', async () => {
    mock.override<operations>('places', { updateName: () => ({ status: 404, body: notFound }) })
    const response = await mock.fetch(url, rename)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual(notFound)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/problem+json',
      'access-control-allow-origin': 'https://app.example',
      'x-uitkit-twin': 'override',
    })
    expect((await mock.fetch(url.replace(/name.nl$/, 'status'), rename)).status).toBe(401)
  })

  it('gives the handler what was sent, as the documents have it', async () => {
    const seen: unknown[] = []
    mock.override<operations>('places', {
      async updateName({ params, query, headers, body }) {
        seen.push({ params, query, type: headers['content-type'], body: await body() })
        return { status: 204 }
      },
    })
    mock.override<SearchOperations>('search', {
      searchEvents({ query }) {
        seen.push(query)
        return undefined
      },
    })
    expect((await mock.fetch(url, rename)).status).toBe(204)
    const query = 'limit=10&embed=true&labels[]=jazz,blues&calendarType=single,periodic&unknown=1'
    expect((await mock.fetch(`${mock.environment.search}/events?${query}`)).status).toBe(401)
    expect(seen).toEqual([
      {
        params: { placeId, language: 'nl' },
        query: {},
        type: 'application/json',
        body: { name: 'Den Hemel' },
      },
      { limit: 10, embed: true, 'labels[]': ['jazz,blues'], calendarType: ['single', 'periodic'] },
    ])
  })

  it('leaves a request to older handlers, and to the twin, when a handler answers nothing', async () => {
    mock.override<operations>('places', { get: () => ({ status: 404, body: { ...notFound, title: 'older' } }) })
    mock.override<operations>('places', {
      get: async ({ params }) =>
        params.placeId === placeId ? { status: 404, body: { ...notFound, title: 'newer' } } : undefined,
    })
    const title = async (id: string) => titleOf(await mock.fetch(`${mock.environment.entry}/places/${id}`))
    expect(await title(placeId)).toBe('newer')
    expect(await title(placeId.replace(/5$/, '6'))).toBe('older')
  })

  it('is taken away by what it gives back, and all are by a reset', async () => {
    const status = async () => (await mock.fetch(url, rename)).status
    const takeAway = mock.override('places', { updateName: () => ({ status: 418, body: {} }) })
    mock.override('places', { updateName: () => ({ status: 200, body: {} }) })
    expect(await status()).toBe(200)
    takeAway()
    expect(await status()).toBe(200)
    mock.reset()
    expect(await status()).toBe(401)
    mock.override('places', { updateName: () => ({ status: 418, body: {} }) })()
    expect(await status()).toBe(401)
  })

  it('goes for msw and over HTTP as well', async () => {
    const override: OverrideHandlers<operations> = { updateName: () => ({ status: 404, body: notFound }) }
    mock.override<operations>('places', override)
    expect(await titleOf(await getResponse(handlers(mock), new Request(url, rename)))).toBe('Gone fishing')

    const server = await startServer()
    server.mock.override<operations>('places', override)
    const response = await fetch(url.replace(mock.environment.entry, server.environment.entry), rename)
    expect(await titleOf(response)).toBe('Gone fishing')
    await server.close()
  })

  it('comes after faults, stands in the journal, and is held against the documents', async () => {
    mock.override('places', { updateName: () => ({ status: 418, body: { teapot: true } }) })
    mock.fail('places.updateName', { status: 503, times: 1 })
    expect([(await mock.fetch(url, rename)).status, (await mock.fetch(url, rename)).status]).toEqual([503, 418])
    expect(mock.requests.map(({ response }) => response?.status)).toEqual([503, 418])
    expect(await mock.requests[1]?.violations()).toMatchObject([{ side: 'response', where: 'status' }])
  })

  it('tells apart operations of one path and another host', async () => {
    mock.override('places', { create: () => ({ status: 418, body: {} }) })
    expect((await mock.fetch(`${mock.environment.entry}/places`, { method: 'POST' })).status).toBe(418)
    expect((await mock.fetch(`${mock.environment.search}/places`, { method: 'POST' })).status).toBe(401)
  })

  it('gives no body with a status that has none', async () => {
    mock.override('places', { updateName: () => ({ status: 204, body: {} }) })
    const response = await mock.fetch(url, rename)
    expect([response.status, await response.text()]).toEqual([204, ''])
  })

  it('is let go when the client gives up, as a server that never answers', async () => {
    mock.override('places', { updateName: () => new Promise(() => {}) })
    const controller = new AbortController()
    const answer = mock.fetch(url, { ...rename, signal: controller.signal })
    controller.abort(new Error('I give up'))
    await expect(answer).rejects.toThrow('I give up')
    expect(mock.requests[0]).toMatchObject({ operation: 'places.updateName', response: undefined })
  })

  it('gives a text as it is where a text is documented, and JSON otherwise', async () => {
    mock.override<operations>('places', { getCalendarSummary: () => ({ status: 200, body: 'Altijd open' }) })
    const response = await mock.fetch(`${mock.environment.entry}/places/${placeId}/calendar-summary`)
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/plain', 'Altijd open'])
    mock.override('places', { updateName: () => ({ status: 404, body: 'text' }) })
    expect(await (await mock.fetch(url, rename)).json()).toBe('text')
  })

  it('fails loudly when its handler does', async () => {
    mock.override<operations>('places', {
      async updateName({ body }) {
        await body()
        throw new Error('a mistake in the test')
      },
    })
    await expect(mock.fetch(url, rename)).rejects.toThrow('a mistake in the test')
    await expect(mock.fetch(url, { ...rename, body: '{' })).rejects.toThrow(SyntaxError)
  })

  it('knows operations by the names that their types have', () => {
    expect(mock.override('uitpas', { passholdersGet: () => undefined })).toBeTypeOf('function')
    expect(() => mock.override('places', { updateNmae: () => undefined })).toThrow(
      /^places has no operation "updateNmae": expected one of .*updateName/,
    )
    expect(() => mock.override('place' as never, { get: () => undefined })).toThrow(
      /^There is no client "place": expected one of .*places/,
    )
  })
})
