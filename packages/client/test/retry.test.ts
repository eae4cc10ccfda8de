import { beforeEach, describe, expect, test, vi } from 'vitest'
import { TransportError } from '../src/index.ts'
import { inTurn, json, networkFailure, noContent, problem, tokenExpired } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { timed, useFakeClock } from './support/fake-clock.ts'
import { observedApi } from './support/observed-api.ts'
import { observedClient } from './support/observed-client.ts'

const withToken = { credentials: userToken() }
const name = { name: 'Den Hemel' }

beforeEach(useFakeClock)

describe('a call is tried again', () => {
  test.each([429, 502, 503, 504])('after a %d, and succeeds', async (status) => {
    const { client, sent } = observedClient(inTurn(problem(status), json(name)))
    expect(await timed(client.get('1'))).toMatchObject({ value: { ok: true, data: name } })
    expect(sent).toHaveLength(2)
  })

  test('after a network failure, and succeeds', async () => {
    const { client, sent } = observedClient(inTurn(networkFailure, json(name)))
    expect(await timed(client.get('1'))).toMatchObject({ value: { ok: true, data: name } })
    expect(sent).toHaveLength(2)
  })

  test('with its body and headers, when it is a PUT', async () => {
    const { client, sent } = observedClient(inTurn(problem(503), networkFailure, noContent), withToken)
    expect(await timed(client.updateName('1', 'nl', name))).toMatchObject({ value: { status: 204 } })
    expect(sent).toHaveLength(3)
    for (const { method, path, body, headers } of sent) {
      expect([method, path, body]).toEqual(['PUT', '/places/1/name/nl', JSON.stringify(name)])
      expect(headers).toEqual(sent[0]?.headers)
    }
  })

  test('when it is a DELETE, and when it is made by method and path', async () => {
    const { client, sent } = observedClient(inTurn(problem(503), noContent, problem(503), json(name)), withToken)
    expect(await timed(client.delete('1'))).toMatchObject({ value: { status: 204 } })
    const call = client.http.GET('/places/{placeId}', { params: { path: { placeId: '1' } } })
    expect(await timed(call)).toMatchObject({ value: { data: name } })
    expect(sent).toHaveLength(4)
  })

  test('twice at the most, unless told otherwise; then the answer is what it is', async () => {
    for (const [options, attempts] of [
      [{}, 3],
      [{ retries: 0 }, 1],
      [{ retries: 4 }, 5],
    ] as const) {
      const { client, sent } = observedClient(problem(503), options)
      expect(await timed(client.get('1'))).toMatchObject({ value: { ok: false, status: 503 } })
      expect(sent).toHaveLength(attempts)
    }
  })

  test('twice at the most; then the last failure of the network is thrown', async () => {
    const { client, sent } = observedClient(networkFailure)
    const { value: error } = await timed(errorOf(client.get('1')))
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ name: 'TransportError', reason: 'network', message: expect.stringContaining('get') })
    expect((error as Error).cause).toBeInstanceOf(TypeError)
    expect(sent).toHaveLength(3)
  })

  test('after a 429 even when it is a POST or a PATCH: nothing has been done', async () => {
    const { client, sent } = observedClient(inTurn(problem(429), json({}, 201), problem(429), noContent), withToken)
    expect(await timed(client.create(name))).toMatchObject({ value: { status: 201 } })
    expect(await timed(client.updateVideos('1', [name]))).toMatchObject({ value: { status: 204 } })
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ['POST', JSON.stringify(name)],
      ['POST', JSON.stringify(name)],
      ['PATCH', JSON.stringify([name])],
      ['PATCH', JSON.stringify([name])],
    ])
  })

  test('when it is a POST that is known to change nothing', async () => {
    const rows = { query: '/events POST body repeatable public', create: '/events POST body public' }
    const { client, sent } = observedApi(rows, inTurn(problem(503), networkFailure, json({}), problem(503)))
    expect(await timed(client['query']?.(name) ?? errorOf(Promise.resolve()))).toMatchObject({ value: { ok: true } })
    expect(sent.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(name)))
    expect(await timed(client['create']?.(name) ?? errorOf(Promise.resolve()))).toMatchObject({
      value: { status: 503 },
    })
    expect(sent).toHaveLength(4)
  })

  test('before and after its credentials are renewed', async () => {
    const { client, sent } = observedClient(inTurn(problem(503), tokenExpired, problem(503), noContent), {
      credentials: userToken(),
    })
    expect(await timed(client.updateName('1', 'nl', name))).toMatchObject({ value: { status: 204 } })
    expect(sent.map(({ headers }) => headers['authorization']?.at(-1))).toEqual(['1', '1', '2', '2'])
    expect(sent.map(({ body }) => body)).toEqual(Array(4).fill(JSON.stringify(name)))
  })
})

describe('a call is not tried again', () => {
  test.each([400, 404, 409, 500, 501, 505])('after a %d', async (status) => {
    const { client, sent } = observedClient(problem(status))
    expect(await timed(client.get('1'))).toMatchObject({ value: { ok: false, status }, milliseconds: 0 })
    expect(sent).toHaveLength(1)
  })

  test.each([502, 503, 504])('after a %d when it is a POST or a PATCH, which may have been done', async (status) => {
    const { client, sent } = observedClient(problem(status), withToken)
    expect(await timed(client.create(name))).toMatchObject({ value: { status } })
    expect(await timed(client.updateVideos('1', []))).toMatchObject({ value: { status } })
    expect(sent).toHaveLength(2)
  })

  test('after a network failure when it is a POST or a PATCH, which may have been done', async () => {
    const { client, sent } = observedClient(networkFailure, withToken)
    expect((await timed(errorOf(client.create(name)))).value).toBeInstanceOf(TransportError)
    expect((await timed(errorOf(client.updateVideos('1', [])))).value).toBeInstanceOf(TransportError)
    expect(sent).toHaveLength(2)
  })
})

describe('the wait before another attempt', () => {
  /** When each attempt was made, in milliseconds after the first. */
  async function attemptsAt(random: number, retries: number): Promise<number[]> {
    vi.spyOn(Math, 'random').mockReturnValue(random)
    const start = Date.now()
    const times: number[] = []
    const { client } = observedClient(
      (request) => {
        times.push(Date.now() - start)
        return problem(503)(request)
      },
      { retries },
    )
    await timed(client.get('1'))
    return times
  }

  const differences = (times: readonly number[]) => times.slice(1).map((time, index) => time - (times[index] as number))

  test('is a part, by chance, of a time that grows eightfold', async () => {
    expect(differences(await attemptsAt(0.5, 4))).toEqual([25, 200, 1600, 5000])
    expect(differences(await attemptsAt(0, 4)).every((wait) => wait <= 1)).toBe(true)
  })

  test('is never longer than ten seconds', async () => {
    const waits = differences(await attemptsAt(0.999_999, 12))
    expect(waits).toHaveLength(12)
    expect(Math.max(...waits)).toBeGreaterThan(9_900)
    expect(Math.max(...waits)).toBeLessThanOrEqual(10_000)
  })
})
