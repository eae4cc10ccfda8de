import { jwtProvider } from '@uitkit/auth'
import { authMiddleware, TransportError } from '@uitkit/client'
import { createMock } from '@uitkit/mock'
import { createPlacesClient, type paths } from '@uitkit/places'
import createOpenapiClient from 'openapi-fetch'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Received } from './two-origins.ts'

const { redirecting, foreign } = inject('origins')
const apiKey = 'a-key-to-keep'
const credentials = jwtProvider({ environment: { jwtProvider: foreign }, apiKey })
beforeAll(async () => {
  await credentials.session.set({ jwt: await createMock().tokenFor('lotte') })
})

const name = { name: 'De Grote Zaal' }
const isAuthenticated = expect.objectContaining({
  method: 'PUT',
  headers: expect.objectContaining({ 'x-api-key': apiKey, authorization: expect.stringMatching(/^Bearer ey/) }),
})

describe('a redirect to another origin', () => {
  it('would take the API key there if fetch followed it', async () => {
    const path = `/places/${crypto.randomUUID()}`
    const headers = { authorization: 'Bearer a-token', 'x-api-key': apiKey }
    await fetch(`${redirecting}/307${path}`, { method: 'PUT', headers })
    const put = await putReceivedBy(foreign, path)
    expect(put?.headers).toMatchObject({ 'x-api-key': apiKey })
    expect(put?.headers.authorization).toBeUndefined()
  })

  it('takes no credentials there, and is an error that says so', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const placeId = crypto.randomUUID()
      const environment = { entry: `${redirecting}/${status}` }
      const places = createPlacesClient({ environment, credentials, retries: 0 })
      const call = places.updateName(placeId, 'nl', name)
      await expect(call).rejects.toThrow(TransportError)
      await expect(call).rejects.toThrow(/redirect.*credentials stay/)
      expect(await receivedBy(redirecting, `/${status}/places/${placeId}/name/nl`)).toContainEqual(isAuthenticated)
      expect(await receivedBy(foreign, `/places/${placeId}/name/nl`)).toEqual([])
    }
  })

  it('takes none there when a call asks to follow it', async () => {
    const placeId = crypto.randomUUID()
    const places = createPlacesClient({ environment: { entry: `${redirecting}/307` }, credentials, retries: 0 })
    const path = { placeId, language: 'nl' } as const
    const call = { redirect: 'follow', params: { path }, body: name } as const
    await expect(places.http.PUT('/places/{placeId}/name/{language}', call)).rejects.toThrow(TransportError)
    expect(await receivedBy(foreign, `/places/${placeId}/name/nl`)).toEqual([])
  })

  it('takes none there from a plain openapi-fetch client with authMiddleware', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const placeId = crypto.randomUUID()
      const client = createOpenapiClient<paths>({ baseUrl: `${redirecting}/${status}` })
      client.use(authMiddleware(credentials))
      const path = { placeId, language: 'nl' } as const
      const call = client.PUT('/places/{placeId}/name/{language}', { params: { path }, body: name })
      await expect(call).rejects.toThrow(TransportError)
      expect(await receivedBy(redirecting, `/${status}/places/${placeId}/name/nl`)).toContainEqual(isAuthenticated)
      expect(await receivedBy(foreign, `/places/${placeId}/name/nl`)).toEqual([])
    }
  })
})

describe('a base URL of one call alone', () => {
  it('gets no credentials when it is of another origin', async () => {
    const placeId = crypto.randomUUID()
    const places = createPlacesClient({ environment: { entry: redirecting }, credentials })
    const path = { placeId, language: 'nl' } as const
    const call = { baseUrl: foreign, params: { path }, body: name }
    const { response } = await places.http.PUT('/places/{placeId}/name/{language}', call)
    expect(response.status).toBe(204)
    const put = await putReceivedBy(foreign, `/places/${placeId}/name/nl`)
    expect(put).toBeDefined()
    expect(put?.headers).not.toHaveProperty('authorization')
    expect(put?.headers).not.toHaveProperty('x-api-key')
  })
})

/** What a server was sent, preflights included. */
async function receivedBy(origin: string, path: string): Promise<Received[]> {
  const response = await fetch(`${origin}/received?${new URLSearchParams({ path })}`)
  return (await response.json()) as Received[]
}

async function putReceivedBy(origin: string, path: string): Promise<Received | undefined> {
  return (await receivedBy(origin, path)).find(({ method }) => method === 'PUT')
}
