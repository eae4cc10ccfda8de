import { beforeEach, describe, expect, test, vi } from 'vitest'
import { inTurn, json, problem } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { timed, useFakeClock } from './support/fake-clock.ts'
import { observedClient } from './support/observed-client.ts'

beforeEach(useFakeClock)

/** A call that is told to come back, and what comes of it. */
async function toldToWait(retryAfter: string, status = 503) {
  const answer = inTurn(problem(status, {}, { 'retry-after': retryAfter }), json({}))
  const { client, sent } = observedClient(answer)
  return { ...(await timed(client.get('1'))), attempts: sent.length }
}

describe('Retry-After is obeyed', () => {
  test('in seconds', async () => {
    expect(await toldToWait('7')).toMatchObject({ milliseconds: 7_000, attempts: 2, value: { ok: true } })
    expect(await toldToWait('60', 429)).toMatchObject({ milliseconds: 60_000, attempts: 2, value: { ok: true } })
  })

  test('as a date', async () => {
    const inFiveSeconds = new Date(Date.now() + 5_000).toUTCString()
    expect(await toldToWait(inFiveSeconds)).toMatchObject({ milliseconds: 5_000, attempts: 2, value: { ok: true } })
  })

  test('no more often than a call is repeated, though every answer asks for patience', async () => {
    const { client, sent } = observedClient(problem(503, {}, { 'retry-after': '4' }))
    expect(await timed(client.get('1'))).toMatchObject({ milliseconds: 8_000, value: { status: 503 } })
    expect(sent).toHaveLength(3)
  })

  test('by a POST that is told so by a 429', async () => {
    const answer = inTurn(problem(429, {}, { 'retry-after': '2' }), json({}, 201))
    const { client } = observedClient(answer, { credentials: userToken() })
    expect(await timed(client.create({ name: '' }))).toMatchObject({ milliseconds: 2_000, value: { status: 201 } })
  })
})

test.each(['61', '3600', '99999999999'])('an answer that asks for %s seconds is passed on at once', async (seconds) => {
  const { value, milliseconds, attempts } = await toldToWait(seconds, 429)
  expect(value).toMatchObject({ ok: false, status: 429, error: { status: 429 } })
  expect(value.response.headers.get('retry-after')).toBe(seconds)
  expect({ milliseconds, attempts }).toEqual({ milliseconds: 0, attempts: 1 })
})

test('an answer that names a date more than a minute away is passed on at once', async () => {
  const inTwoMinutes = new Date(Date.now() + 120_000).toUTCString()
  expect(await toldToWait(inTwoMinutes)).toMatchObject({ milliseconds: 0, attempts: 1, value: { status: 503 } })
})

test.each(['soon', ''])('a Retry-After that says nothing, %j, leaves it at the usual wait', async (retryAfter) => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  expect(await toldToWait(retryAfter)).toMatchObject({ milliseconds: 25, attempts: 2, value: { ok: true } })
})

test.each(['0', '-5', 'Thu, 01 Jan 1970 00:00:00 GMT'])('a Retry-After of %j is obeyed at once', async (retryAfter) => {
  const timer = vi.spyOn(globalThis, 'setTimeout')
  expect(await toldToWait(retryAfter)).toMatchObject({ milliseconds: 0, attempts: 2, value: { ok: true } })
  // Node warns of a wait that is less.
  expect(timer.mock.calls.map(([, wait]) => wait)).toEqual([0])
})
