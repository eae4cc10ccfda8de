import { describe, expect, test } from 'vitest'
import { createClient, TransportError } from '../src/index.ts'
import { tokenAndKey } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { serve } from './support/loopback.ts'
import { observedClient } from './support/observed-client.ts'
import { api, type PlacesClient } from './support/places-api.ts'

const name = { name: 'Den Hemel' }
const params = { path: { placeId: '1' } }

/** A server that sends everything on to a stranger's. */
async function redirecting(status: number) {
  const stranger = await serve((_, response) => response.end('{}'))
  const ours = await serve((request, response) => {
    response.writeHead(status, { location: `${stranger.url}${request.url}` }).end()
  })
  const client = createClient<PlacesClient>(api, { environment: { entry: ours.url }, credentials: tokenAndKey })
  return { client, ours, stranger }
}

describe.each([301, 302, 303, 307, 308])('a redirect with %d', (status) => {
  test('is an error that says so, and reaches nobody, whatever the call', async () => {
    const { client, ours, stranger } = await redirecting(status)
    const calls = [
      client.get('1'),
      client.delete('1'),
      client.create(name),
      client.updateName('1', 'nl', name),
      client.getCalendarSummary('1'),
      client.http.GET('/places/{placeId}', { params }),
    ]
    for (const error of await Promise.all(calls.map(errorOf))) {
      expect(error).toBeInstanceOf(TransportError)
      expect((error as Error).message).toMatch(/redirect/i)
    }
    expect(stranger.received).toEqual([])
    expect(ours.received).toHaveLength(6)
  })
})

test.each([
  ['asks to follow it', (client: PlacesClient) => client.http.GET('/places/{placeId}', { params, redirect: 'follow' })],
  [
    'goes through a middleware that makes a Request of its own, which would follow it',
    (client: PlacesClient) => {
      client.http.use({ onRequest: ({ request: { url } }) => new Request(url, { redirect: 'follow' }) })
      return client.get('1')
    },
  ],
])('a redirect is an error for a call that %s', async (_, call) => {
  const { client, stranger } = await redirecting(307)
  expect(await errorOf(call(client))).toBeInstanceOf(TransportError)
  expect(stranger.received).toEqual([])
})

test('a redirect within the own origin is an error too', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/places/1') response.writeHead(308, { location: '/places/2' })
    response.end('{}')
  })
  const client = createClient<PlacesClient>(api, { environment: { entry: server.url } })
  expect(await errorOf(client.get('1'))).toBeInstanceOf(TransportError)
  expect(server.received).toHaveLength(1)
})

test('a redirect as browsers hide it, without a status, is an error that says so, and is not tried again', async () => {
  const hidden = () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
  const { client, sent } = observedClient(hidden)
  const error = await errorOf(client.get('1'))
  expect(error).toBeInstanceOf(TransportError)
  expect((error as Error).message).toMatch(/redirect/i)
  expect(sent).toHaveLength(1)
})

test('requests have the redirect mode "manual": workers know no "error"', async () => {
  const { client, sent } = observedClient(() => new Response('{}'))
  await client.get('1')
  await client.http.GET('/places/{placeId}', { params })
  expect(sent.map(({ request }) => request.redirect)).toEqual(['manual', 'manual'])
})
