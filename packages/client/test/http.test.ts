import { describe, expect, test } from 'vitest'
import type { Middleware } from 'openapi-fetch'
import { TransportError } from '../src/index.ts'
import { inTurn, json, networkFailure, noContent, problem, tokenExpired } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'

const withToken = { credentials: userToken() }
const name = { name: 'Den Hemel' }
const place = { params: { path: { placeId: '1' } } }

describe('http', () => {
  test('is an openapi-fetch client', async () => {
    const { client, sent } = observedClient(
      inTurn(json(name), json({ placeId: '1' }, 201), noContent, problem(404)),
      withToken,
    )
    const query = { embedContributors: true }
    const got = await client.http.GET('/places/{placeId}', { params: { path: { placeId: '1' }, query } })
    expect(got).toMatchObject({ data: name, response: { status: 200 } })
    const made = await client.http.POST('/places', { body: name, headers: { 'x-trace': '1' } })
    expect(made).toMatchObject({ data: { placeId: '1' }, response: { status: 201 } })
    const path = { placeId: '1', language: 'nl' } as const
    const put = await client.http.PUT('/places/{placeId}/name/{language}', { params: { path }, body: name })
    expect(put.response.status).toBe(204)
    const missing = await client.http.request('get', '/places/{placeId}', place)
    expect(missing).toMatchObject({ error: { status: 404 } })

    expect(sent.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/places/1?embedContributors=true', ''],
      ['POST', '/places', JSON.stringify(name)],
      ['PUT', '/places/1/name/nl', JSON.stringify(name)],
      ['GET', '/places/1', ''],
    ])
    expect(sent[1]?.headers).toMatchObject({ 'x-trace': '1', authorization: 'Bearer token-1' })
  })

  test('sends an empty body, and sends it again', async () => {
    const { client, sent } = observedClient(inTurn(tokenExpired, json({}, 201)), { credentials: userToken() })
    const { response } = await client.http.POST('/places', { body: name, bodySerializer: () => '' })
    expect(response.status).toBe(201)
    expect(sent.map(({ body }) => body)).toEqual(['', ''])
  })

  test('tells a failed network in the same way as named calls', async () => {
    const { client } = observedClient(networkFailure, { retries: 0 })
    const error = await errorOf(client.http.GET('/places/{placeId}', place))
    expect(error).toBeInstanceOf(TransportError)
    expect((error as Error).message).toMatch(/GET .*\/places\/1/)
  })
})

describe('a middleware on http', () => {
  test('sees named calls and their answers, until it is ejected', async () => {
    const { client } = observedClient(json(name), withToken)
    const seen: unknown[] = []
    const middleware: Middleware = {
      onRequest: ({ request, schemaPath, params }) => {
        seen.push([request.method, schemaPath, params.path])
      },
      onResponse: ({ response }) => {
        seen.push(response.status)
      },
    }
    client.http.use(middleware)
    await client.get('1')
    expect(seen).toEqual([['GET', '/places/{placeId}', { placeId: '1' }], 200])
    client.http.eject(middleware)
    await client.get('1')
    expect(seen).toHaveLength(2)
  })

  test('can change the request in place', async () => {
    const { client, sent } = observedClient(noContent, withToken)
    client.http.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') })
    await client.updateName('1', 'nl', name)
    expect(sent[0]).toMatchObject({
      headers: { 'x-trace': '1', authorization: 'Bearer token-1' },
      body: JSON.stringify(name),
    })
  })

  test('can put a plain Request in place of ours, which still gets credentials', async () => {
    const { client, sent } = observedClient(noContent, withToken)
    client.http.use({
      onRequest: ({ request, request: { method, headers } }) => {
        headers.set('x-trace', '1')
        return new Request(request.url, { method, headers, body: '{"name":"Changed"}' })
      },
    })
    expect(await client.updateName('1', 'nl', name)).toMatchObject({ status: 204 })
    expect(sent[0]).toMatchObject({
      path: '/places/1/name/nl',
      headers: { 'x-trace': '1', authorization: 'Bearer token-1' },
      body: '{"name":"Changed"}',
    })
  })

  test('can put a plain Request in place of ours, which is still replayed after a 401 and retried', async () => {
    const { client, sent } = observedClient(inTurn(tokenExpired, networkFailure, noContent), {
      credentials: userToken(),
    })
    client.http.use({ onRequest: ({ request }) => new Request(request) })
    expect(await client.updateName('1', 'nl', name)).toMatchObject({ status: 204 })
    expect(sent.map(({ headers }) => headers['authorization']?.at(-1))).toEqual(['1', '2', '2'])
    expect(sent.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(name)))
  })

  test('can set an Authorization of its own, which is left alone', async () => {
    const credentials = userToken()
    const { client, sent } = observedClient(tokenExpired, { credentials })
    client.http.use({ onRequest: ({ request }) => request.headers.set('authorization', 'Bearer of-the-middleware') })
    expect(await client.delete('1')).toMatchObject({ status: 401 })
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer of-the-middleware'])
    expect(credentials.authenticate).not.toHaveBeenCalled()
  })

  test('sees no credentials in the request that it is shown, and can take them nowhere', async () => {
    const { client } = observedClient(noContent, { credentials: userToken() })
    const seen: Record<string, string>[] = []
    client.http.use({ onRequest: ({ request: { headers } }) => void seen.push(Object.fromEntries(headers)) })
    await client.delete('1', { headers: { 'x-trace': '1' } })
    expect(seen).toEqual([{ 'x-trace': '1' }])
  })

  test('can answer itself', async () => {
    const { client, sent } = observedClient(noContent, withToken)
    client.http.use({ onRequest: () => new Response('{"name":"From a cache"}') })
    expect(await client.get('1')).toMatchObject({ ok: true, data: { name: 'From a cache' } })
    expect(sent).toEqual([])
  })

  test('can change the answer', async () => {
    const { client } = observedClient(json(name), withToken)
    client.http.use({ onResponse: () => new Response('{"name":"Changed"}', { status: 201 }) })
    expect(await client.get('1')).toMatchObject({ ok: true, status: 201, data: { name: 'Changed' } })
  })

  test('sees a failed network, and can answer in its place', async () => {
    const { client } = observedClient(networkFailure, { retries: 0 })
    client.http.use({
      onError: ({ error }) => (error instanceof TransportError ? new Response('{"name":"Offline"}') : undefined),
    })
    expect(await client.get('1')).toMatchObject({ ok: true, data: { name: 'Offline' } })
  })
})
