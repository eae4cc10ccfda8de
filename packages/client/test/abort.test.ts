import { getEventListeners } from 'node:events'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient } from '../src/index.ts'
import { inTurn, json, networkFailure, noContent, problem, silence, tokenExpired } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { settle, useFakeClock } from './support/fake-clock.ts'
import { serve } from './support/loopback.ts'
import { observedClient } from './support/observed-client.ts'
import { api, type PlacesClient } from './support/places-api.ts'

const reason = new Error('The user went elsewhere.')
const never = () => new Promise<never>(() => {})

const aborted = { name: 'TransportError', reason: 'abort', message: expect.stringContaining('abort'), cause: reason }

describe('the signal of the caller ends a call', () => {
  let controller: AbortController
  let options: { signal: AbortSignal }
  beforeEach(() => {
    useFakeClock()
    controller = new AbortController()
    options = { signal: controller.signal }
  })

  /** Lets the call come as far as it can, aborts it, and gives what it throws, which must be at once. */
  async function abort(call: Promise<unknown>): Promise<unknown> {
    const ended = errorOf(call)
    await settle()
    const time = Date.now()
    controller.abort(reason)
    const error = await ended
    expect(Date.now()).toBe(time)
    return error
  }

  test('that is out, and it is not tried again', async () => {
    const { client, sent } = observedClient(silence)
    expect(await abort(client.get('1', {}, options))).toMatchObject(aborted)
    expect(sent).toHaveLength(1)
  })

  test('that is made by method and path', async () => {
    const { client } = observedClient(silence)
    expect(
      await abort(client.http.GET('/places/{placeId}', { params: { path: { placeId: '1' } }, ...options })),
    ).toMatchObject(aborted)
  })

  test.each([
    ['an answer that tells it to', problem(503, {}, { 'retry-after': '30' })],
    ['a network failure', networkFailure],
  ])('that waits for another attempt after %s, and no timer stays behind', async (_, answer) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9)
    const { client, sent } = observedClient(answer)
    expect(await abort(client.get('1', {}, options))).toMatchObject(aborted)
    expect(sent).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('that waits for its credentials, and nothing is sent', async () => {
    const { client, sent } = observedClient(noContent, { credentials: userToken({ authenticate: never }) })
    expect(await abort(client.delete('1', options))).toMatchObject(aborted)
    expect(sent).toEqual([])
  })

  test('that waits for credentials it could do without: it does not go on without', async () => {
    const { client, sent } = observedClient(json({}), { credentials: userToken({ authenticate: never }) })
    expect(await abort(client.get('1', {}, options))).toMatchObject(aborted)
    expect(sent).toEqual([])
  })

  test('that waits for a renewal, and it is not sent again', async () => {
    const { client, sent } = observedClient(tokenExpired, { credentials: userToken({ renew: never }) })
    expect(await abort(client.delete('1', options))).toMatchObject(aborted)
    expect(sent).toHaveLength(1)
  })

  test('that is out for the second time, after a renewal', async () => {
    const { client, sent } = observedClient((request) => (sent.length < 2 ? tokenExpired : silence)(request), {
      credentials: userToken(),
    })
    expect(await abort(client.updateName('1', 'nl', { name: '' }, options))).toMatchObject(aborted)
    expect(sent).toHaveLength(2)
  })

  test('before it has begun: nothing is sent', async () => {
    controller.abort(reason)
    for (const credentials of [userToken(), userToken({ authenticate: async () => ({ authorization: 'Bearer x' }) })]) {
      const { client, sent } = observedClient(noContent, { credentials })
      expect(await errorOf(client.delete('1', options))).toMatchObject(aborted)
      expect(await errorOf(client.get('1', {}, options))).toMatchObject(aborted)
      expect(await errorOf(client.getCalendarSummary('1', {}, options))).toMatchObject(aborted)
      expect(sent).toEqual([])
    }
  })
})

test('an abort after the end of a call does nothing', async () => {
  const controller = new AbortController()
  const { client } = observedClient(json({ name: 'Den Hemel' }))
  const result = await client.get('1', {}, { signal: controller.signal })
  controller.abort(reason)
  expect(result).toMatchObject({ ok: true, data: { name: 'Den Hemel' } })
})

test('a signal that outlives many calls keeps nothing of them but their Requests', async () => {
  const { signal } = new AbortController()
  const credentials = userToken({ authenticate: async () => ({ authorization: 'Bearer x' }) })
  const { client } = observedClient(inTurn(tokenExpired, json({}), problem(404)), { credentials })
  await client.get('1', {}, { signal })
  await client.get('2', {}, { signal })
  expect(getEventListeners(signal, 'abort')).toHaveLength(2)
})

test('the signal of a Request that a middleware made counts for the whole call', async () => {
  const { client, sent } = observedClient(silence)
  client.http.use({ onRequest: ({ request }) => new Request(request, { signal: AbortSignal.abort(reason) }) })
  expect(await errorOf(client.get('1'))).toMatchObject(aborted)
  expect(sent).toEqual([])
})

describe('over the network, the signal of the caller ends a call', () => {
  test.each([200, 500])('whose answer, a %d, is being read', async (status) => {
    const { url } = await serve((_, response) => response.writeHead(status).write('{"name":'))
    const controller = new AbortController()
    const client = createClient<PlacesClient>(api, {
      environment: { entry: url },
      fetch: async (request) => {
        const response = await fetch(request)
        setTimeout(() => controller.abort(reason), 5)
        return response
      },
    })
    expect(await errorOf(client.get('1', {}, { signal: controller.signal }))).toMatchObject(aborted)
  })

  test('that is never answered', async () => {
    const controller = new AbortController()
    const { url } = await serve(() => controller.abort(reason))
    const client = createClient<PlacesClient>(api, { environment: { entry: url } })
    expect(await errorOf(client.get('1', {}, { signal: controller.signal }))).toMatchObject(aborted)
  })
})
