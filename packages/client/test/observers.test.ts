import { describe, expect, test, vi } from 'vitest'
import type { ClientOptions, RequestEvent, ResponseEvent } from '../src/index.ts'
import {
  inTurn,
  json,
  networkFailure,
  noContent,
  problem,
  silence,
  tokenExpired,
  type Answer,
} from './support/answers.ts'
import { tokenAndKey, userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { timed, useFakeClock } from './support/fake-clock.ts'
import { observedClient } from './support/observed-client.ts'

type Event =
  | { readonly on: 'request'; readonly event: RequestEvent }
  | { readonly on: 'response'; readonly event: ResponseEvent }

/** A client and what it tells those who watch it, in its order. */
function watchedClient(answer: Answer, options: Partial<ClientOptions> = {}) {
  const events: Event[] = []
  const { client, sent } = observedClient(answer, {
    onRequest: (event) => events.push({ on: 'request', event }),
    onResponse: (event) => events.push({ on: 'response', event }),
    ...options,
  })
  return { client, sent, events }
}

describe('onRequest and onResponse are told', () => {
  test('of a call before it goes out and after it is answered', async () => {
    const { client, events, sent } = watchedClient(
      (request) => {
        expect(events).toHaveLength(1)
        return noContent(request)
      },
      { credentials: userToken() },
    )
    await client.updateName('1', 'nl', { name: 'Den Hemel' })
    const call = {
      operation: 'updateName',
      method: 'PUT',
      url: 'https://io-test.uitdatabank.be/places/1/name/nl',
      attempt: 1,
    }
    expect(events).toEqual([
      { on: 'request', event: { ...call, headers: expect.any(Object) } },
      {
        on: 'response',
        event: { ...call, headers: expect.any(Object), status: 204, milliseconds: expect.any(Number) },
      },
    ])
    expect(Object.keys(events[0]?.event.headers ?? {})).toEqual(Object.keys(sent[0]?.headers ?? {}))
  })

  test('method and path of a call that has no name', async () => {
    const { client, events } = watchedClient(json({}))
    await client.http.GET('/places/{placeId}', { params: { path: { placeId: '1' } } })
    expect(events[0]?.event.operation).toMatch(/^GET .*\/places\/1$/)
  })

  test('how long an attempt took', async () => {
    useFakeClock()
    const { client, events } = watchedClient(async (request) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 250)
      })
      return json({})(request)
    })
    await timed(client.get('1'))
    expect(events[1]).toMatchObject({ event: { status: 200, milliseconds: 250 } })
  })

  test('of each attempt, numbered over retries and renewals', async () => {
    useFakeClock()
    const { client, events } = watchedClient(inTurn(problem(503), networkFailure, tokenExpired, noContent), {
      credentials: userToken(),
    })
    await timed(client.delete('1'))
    expect(events.map(({ on, event }) => [on, event.attempt, 'status' in event ? event.status : 'out'])).toEqual([
      ['request', 1, 'out'],
      ['response', 1, 503],
      ['request', 2, 'out'],
      ['response', 2, undefined],
      ['request', 3, 'out'],
      ['response', 3, 401],
      ['request', 4, 'out'],
      ['response', 4, 204],
    ])
  })

  test('that no answer came, of the network and of the time', async () => {
    useFakeClock()
    for (const answer of [networkFailure, silence]) {
      const { client, events } = watchedClient(answer, { retries: 0, timeoutMs: 1_000 })
      await timed(errorOf(client.get('1')))
      expect(events[1]).toMatchObject({ on: 'response', event: { operation: 'get', attempt: 1, status: undefined } })
    }
  })

  test('nothing of a call that is refused before it goes out', async () => {
    const { client, events } = watchedClient(noContent)
    await errorOf(client.delete('1'))
    await errorOf(client.get('..'))
    expect(events).toEqual([])
  })

  test('one of them without the other', async () => {
    for (const observer of ['onRequest', 'onResponse'] as const) {
      const told = vi.fn<(event: RequestEvent) => void>()
      await observedClient(json({}), { [observer]: told }).client.get('1')
      expect(told).toHaveBeenCalledTimes(1)
    }
  })
})

describe('onRequest and onResponse never see', () => {
  test('a token or a key: they are masked, and the rest of the headers is there', async () => {
    const { client, events } = watchedClient(noContent, { credentials: tokenAndKey })
    await client.delete('1', { headers: { 'x-trace': 'visible' } })
    expect(events).toHaveLength(2)
    for (const { event } of events) {
      expect(event.headers).toMatchObject({ authorization: 'Bearer ***', 'x-api-key': '***', 'x-trace': 'visible' })
      expect(JSON.stringify(event)).not.toContain('secret')
    }
  })

  test('other credentials: client ids, custom tokens, cookies, those of the caller', async () => {
    const headers = {
      authorization: 'Basic secret-password',
      cookie: 'session=secret-session',
      'x-client-id': 'secret-client',
      'x-custom-token': 'secret-device',
    }
    const { client, sent, events } = watchedClient(noContent)
    await client.get('1', {}, { headers })
    // Some runtimes forbid a Cookie header.
    expect(sent[0]?.headers).toMatchObject({ 'x-client-id': 'secret-client', 'x-custom-token': 'secret-device' })
    expect(JSON.stringify(events)).not.toContain('secret')
  })

  test('a body', async () => {
    const { client, events } = watchedClient(json({ name: 'body-of-the-answer' }, 201), { credentials: userToken() })
    await client.create({ name: 'body-of-the-request' })
    expect(JSON.stringify(events)).not.toMatch(/body-of/)
  })
})
