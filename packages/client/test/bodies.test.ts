import { expect, test } from 'vitest'
import { createClient } from '../src/index.ts'
import { tokenAndKey } from './support/credentials.ts'
import { bodyOf, serve } from './support/loopback.ts'
import { api, type PlacesClient } from './support/places-api.ts'

/** A client of a server on loopback, by the global fetch; and the bodies that come in there. */
async function started(statuses: readonly number[] = []) {
  const bodies: string[] = []
  const { url, received } = await serve(async (request, response) => {
    bodies.push(await bodyOf(request))
    response.writeHead(statuses[bodies.length - 1] ?? 204, { 'retry-after': '0' }).end()
  })
  const client = createClient<PlacesClient>(api, { environment: { entry: url }, credentials: tokenAndKey })
  return { client, bodies, received }
}

test('a body is sent with its length and type', async () => {
  const { client, bodies, received } = await started()
  await client.updateName('1', 'nl', { name: 'Den Hémel' })
  expect(bodies).toEqual(['{"name":"Den Hémel"}'])
  expect(received[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '21' })
})

test('a body is sent again with each attempt', async () => {
  const { client, bodies } = await started([503, 503])
  expect(await client.updateName('1', 'nl', { name: 'Den Hemel' })).toMatchObject({ status: 204 })
  expect(bodies).toEqual(Array(3).fill('{"name":"Den Hemel"}'))
})

test('a body of middleware is sent in place of the first one, with each attempt', async () => {
  const { client, bodies } = await started([503])
  client.http.use({ onRequest: ({ request }) => new Request(request, { method: 'PUT', body: '{"name":"Other"}' }) })
  await client.updateName('1', 'nl', { name: 'Den Hemel' })
  expect(bodies).toEqual(Array(2).fill('{"name":"Other"}'))
})

test('a fetch of one’s own may send another body', async () => {
  const { url, received } = await serve((_, response) => response.writeHead(204).end())
  const client = createClient<PlacesClient>(api, {
    environment: { entry: url },
    credentials: tokenAndKey,
    fetch: (request, init) => fetch(new Request(request, { method: 'PUT', body: '{"name":"Other"}' }), init),
  })
  await client.updateName('1', 'nl', { name: 'Den Hemel' })
  expect(received[0]?.headers).toMatchObject({ 'content-length': '16' })
})

test('calls by method and path have theirs, and those without a body have none', async () => {
  const { client, bodies, received } = await started()
  const path = { placeId: '1', language: 'nl' as const }
  await client.http.PUT('/places/{placeId}/name/{language}', { params: { path }, body: { name: 'Den Hemel' } })
  await client.http.GET('/places/{placeId}', { params: { path: { placeId: '1' } } })
  await client.delete('1')
  expect(bodies).toEqual(['{"name":"Den Hemel"}', '', ''])
  expect(received[1]?.headers).not.toHaveProperty('content-length')
})
