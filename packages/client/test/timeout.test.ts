import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient, type ClientOptions } from '../src/index.ts'
import { html, inTurn, json, networkFailure, problem, silence, tokenExpired, type Answer } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { timed, useFakeClock } from './support/fake-clock.ts'
import { serve } from './support/loopback.ts'
import { observedApi } from './support/observed-api.ts'
import { observedClient } from './support/observed-client.ts'
import { api, type PlacesClient } from './support/places-api.ts'

const never = () => new Promise<never>(() => {})

const timedOut = {
  name: 'TransportError',
  reason: 'timeout',
  message: expect.stringMatching(/^get.*timeout/),
  cause: expect.objectContaining({ name: 'TimeoutError' }),
}

describe('a timeout', () => {
  beforeEach(useFakeClock)

  test('of the client ends a call', async () => {
    const { client, sent } = observedClient(silence, { timeoutMs: 5_000 })
    const { value: error, milliseconds } = await timed(errorOf(client.get('1')))
    expect(error).toMatchObject(timedOut)
    expect(milliseconds).toBe(5_000)
    expect(sent).toHaveLength(1)
  })

  test('of a call wins over that of the client, longer or shorter', async () => {
    const { client } = observedClient(silence, { timeoutMs: 5_000 })
    for (const timeoutMs of [1_000, 9_000]) {
      const { value: error, milliseconds } = await timed(errorOf(client.get('1', {}, { timeoutMs })))
      expect(error).toMatchObject(timedOut)
      expect(milliseconds).toBe(timeoutMs)
    }
  })

  test('counts from the start of the call, waits between attempts included', async () => {
    const { client, sent } = observedClient(problem(503, {}, { 'retry-after': '4' }), { retries: 5 })
    const { value: error, milliseconds } = await timed(errorOf(client.get('1', {}, { timeoutMs: 10_000 })))
    expect(error).toMatchObject(timedOut)
    expect(milliseconds).toBe(10_000)
    expect(sent).toHaveLength(3)
  })

  test('ends a call that waits for its credentials, and nothing is sent', async () => {
    const { client, sent } = observedClient(json({}), { credentials: userToken({ authenticate: never }) })
    const { value: error, milliseconds } = await timed(errorOf(client.getHistory('1', { timeoutMs: 1_000 })))
    expect(error).toMatchObject(timedOut)
    expect(milliseconds).toBe(1_000)
    expect(sent).toEqual([])
  })

  test('ends a call that waits for a renewal', async () => {
    const { client, sent } = observedClient(tokenExpired, { credentials: userToken({ renew: never }) })
    const { value: error, milliseconds } = await timed(errorOf(client.get('1', {}, { timeoutMs: 1_000 })))
    expect(error).toMatchObject(timedOut)
    expect(milliseconds).toBe(1_000)
    expect(sent).toHaveLength(1)
  })

  test('and the signal of the caller end a call together, whichever comes first', async () => {
    const { client } = observedClient(silence, { timeoutMs: 5_000 })
    const late = client.get('1', {}, { signal: new AbortController().signal })
    expect((await timed(errorOf(late))).value).toMatchObject(timedOut)

    const controller = new AbortController()
    setTimeout(() => controller.abort(), 2_000)
    const { value: error, milliseconds } = await timed(errorOf(client.get('1', {}, { signal: controller.signal })))
    expect(error).toMatchObject({ name: 'TransportError', reason: 'abort' })
    expect(milliseconds).toBe(2_000)
  })

  test('ends a call whose fetch does not listen to the signal that it is given, and whoever watches is told', async () => {
    const statuses: unknown[] = []
    const onResponse: ClientOptions['onResponse'] = ({ status }) => statuses.push(status)
    const { client } = observedClient(silence, { timeoutMs: 5_000, fetch: never, onResponse })
    expect((await timed(errorOf(client.get('1')))).value).toMatchObject(timedOut)
    expect(statuses).toEqual([undefined])
  })

  test.each([200, 500])(
    'ends a call whose answer, a %d, is never complete, whatever fetch makes of it',
    async (status) => {
      const endless: Answer = () => new Response(new ReadableStream(), { status })
      const { client } = observedClient(endless, { timeoutMs: 5_000, retries: 0 })
      expect((await timed(errorOf(client.get('1')))).value).toMatchObject(timedOut)
    },
  )

  test('does nothing to a call that ends in time', async () => {
    const { client } = observedClient(inTurn(problem(503), json({})), { timeoutMs: 5_000 })
    expect((await timed(client.get('1'))).value).toMatchObject({ ok: true })
    const { client: other } = observedApi({ ping: '/ping GET nothing' }, json({}), {}, { timeoutMs: 5_000 })
    expect((await timed(other['ping']!())).value).toMatchObject({ ok: true, data: undefined })
  })

  test('leaves no timer behind, which would keep a program from ending, however the call ends', async () => {
    for (const answer of [json({}), problem(404), html(200), networkFailure]) {
      const { client } = observedClient(answer, { timeoutMs: 5_000, retries: 0 })
      await client.get('1').catch(() => {})
      await client.delete('1').catch(() => {})
      await client.get('').catch(() => {})
      expect(vi.getTimerCount()).toBe(0)
    }
  })
})

describe('over the network, a timeout ends a call', () => {
  const timeoutMs = 40

  test('that is never answered', async () => {
    const { url } = await serve(() => {})
    const client = createClient<PlacesClient>(api, { environment: { entry: url }, timeoutMs })
    expect(await errorOf(client.get('1'))).toMatchObject(timedOut)
  })

  test.each([200, 500])('whose answer, a %d, never ends', async (status) => {
    const { url } = await serve((_, response) => response.writeHead(status).write('{"name":'))
    const client = createClient<PlacesClient>(api, { environment: { entry: url }, timeoutMs })
    expect(await errorOf(client.get('1'))).toMatchObject(timedOut)
  })
})
