import { jwtProvider } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { createMock } from '@uitkit/mock'
import { handlers } from '@uitkit/mock/msw'
import { createPlacesClient } from '@uitkit/places'
import { setupWorker } from 'msw/browser'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { newPlace } from '../new-place.ts'

const mock = createMock()
const credentials = jwtProvider({ environment: 'test', apiKey: 'twin-key-without-refresh' })
// Before the worker starts, as in an application whose modules load first.
const places = createPlacesClient({ environment: 'test', credentials, retries: 0 })

beforeAll(async () => {
  await credentials.session.set({ jwt: await mock.tokenFor('lotte') })
  const worker = setupWorker(...handlers(mock))
  const registration = await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  return async () => {
    await worker.stop()
    await registration?.unregister()
  }
})

describe('the twin behind msw’s worker', () => {
  it('creates, renames and reads a place, for a client that was made before', async () => {
    const { placeId } = unwrap(await places.create(newPlace('De Kleine Zaal')))
    expect((await places.updateName(placeId, 'nl', { name: 'De Grote Zaal' })).status).toBe(204)
    expect(unwrap(await places.get(placeId)).name).toEqual({ nl: 'De Grote Zaal' })
    expect(mock.state.places.has(placeId)).toBe(true)
  })

  it('points at the mistake in a body', async () => {
    const { placeId } = unwrap(await places.create(newPlace('Het Kelderzaaltje')))
    const { error } = await places.updateName(placeId, 'nl', { name: '' })
    expect(error).toMatchObject({ status: 400, schemaErrors: [{ jsonPointer: '/name' }] })
  })

  it('fails as a network does', async () => {
    const url = 'https://taxonomy.uitdatabank.be/terms'
    mock.fail('taxonomy.listTerms', { connection: 'dropped', times: 1 })
    await expect(fetch(url)).rejects.toThrow(TypeError)
    mock.fail('taxonomy.listTerms', { connection: 'truncated', times: 1 })
    await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow(TypeError)
    mock.fail('taxonomy.listTerms', { status: 503, retryAfter: 1, times: 1 })
    const busy = await fetch(url)
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '1'])
    expect((await fetch(url)).status).toBe(200)
  })

  it('lets requests through to hosts that it does not play', async () => {
    const { foreign } = inject('origins')
    const path = `/${crypto.randomUUID()}`
    expect((await fetch(foreign + path)).status).toBe(204)
    const received = await fetch(`${foreign}/received?${new URLSearchParams({ path })}`)
    expect(await received.json()).toMatchObject([{ method: 'GET' }])
  })
})
