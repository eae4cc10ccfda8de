import { beforeEach, describe, expect, test } from 'vitest'
import { createClient, type ClientOptions } from '../src/index.ts'
import { tokenAndKey, userToken } from './support/credentials.ts'
import { serve } from './support/loopback.ts'
import { api, type PlacesClient } from './support/places-api.ts'

const params = { path: { placeId: '1' } }

/** Two servers on loopback: ours, and a stranger's that is not to see a credential. */
let ours: Awaited<ReturnType<typeof serve>>
let strange: Awaited<ReturnType<typeof serve>>
beforeEach(async () => {
  ours = await serve((_, response) => response.end('{"name":"Ours"}'))
  strange = await serve((_, response) => {
    response.statusCode = 401
    response.end('{"name":"Strange"}')
  })
})

function client(options: Partial<ClientOptions> = {}): PlacesClient {
  return createClient<PlacesClient>(api, { environment: { entry: ours.url }, credentials: tokenAndKey, ...options })
}

/** Everything that the stranger got to see of a request. */
function seenByStranger(): string {
  expect(strange.received).toHaveLength(1)
  return JSON.stringify([strange.received[0]?.rawHeaders, strange.received[0]?.url])
}

describe('credentials go to the origin of the client', () => {
  test('in named calls and calls by method and path', async () => {
    await client().delete('1')
    await client().http.GET('/places/{placeId}', { params })
    expect(ours.received).toHaveLength(2)
    for (const { headers } of ours.received) {
      expect(headers).toMatchObject({ authorization: 'Bearer secret-token', 'x-api-key': 'secret-key' })
    }
  })

  test('whatever base URL a call names of it', async () => {
    await client().http.GET('/places/{placeId}', { params, baseUrl: `${ours.url}/other/` })
    expect(ours.received[0]?.url).toBe('/other/places/1')
    expect(ours.received[0]?.headers).toHaveProperty('x-api-key')
  })
})

describe('credentials stay away from another origin', () => {
  test('that a call names as its base URL, nor does its 401 renew them', async () => {
    const credentials = userToken({ schemes: ['jwtProviderToken', 'apiKey'] })
    const { response } = await client({ credentials }).http.GET('/places/{placeId}', { params, baseUrl: strange.url })
    expect(response.status).toBe(401)
    expect(seenByStranger()).not.toMatch(/token-1|authorization/i)
    expect(credentials.authenticate).not.toHaveBeenCalled()
    expect(credentials.renew).not.toHaveBeenCalled()
  })

  test('that starts like ours', async () => {
    const { port } = new URL(strange.url)
    const entry = strange.url.replace(/\d$/, '')
    const digit = port.at(-1) as string
    await client({ environment: { entry }, retries: 0 })
      .http.GET(`${digit}/places/{placeId}` as '/places/{placeId}', { params })
      .catch(() => {})
    expect(seenByStranger()).not.toMatch(/secret/)
  })

  test('that a middleware moves a request to, whatever it copies', async () => {
    const places = client()
    places.http.use({
      onRequest: ({ request }) => new Request(request.url.replace(ours.url, strange.url), request),
    })
    await places.delete('1')
    expect(seenByStranger()).not.toMatch(/secret/)
  })
})
