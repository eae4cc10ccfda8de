import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'

const terms = (mock: Mock, init?: RequestInit) => mock.fetch(`${mock.environment.taxonomy}/terms`, init)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The millisecond in which an answer comes. */
async function millisecondsOf(answer: Promise<unknown>): Promise<number> {
  let isThere = false
  void answer.then(() => (isThere = true))
  for (let passed = 0; passed <= 1_000; passed++) {
    if (isThere) return passed
    await vi.advanceTimersByTimeAsync(1)
    // The servers answer in promises, not in timers.
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error('no answer within a second')
}

describe('latency', () => {
  it('keeps every answer waiting', async () => {
    const mock = createMock({ latency: 20 })
    expect(await millisecondsOf(terms(mock))).toBe(20)
    expect(await millisecondsOf(terms(mock))).toBe(20)
  })

  it('differs between two bounds, in the same way in every run and after a reset', async () => {
    const mock = createMock({ latency: { min: 10, max: 60 } })
    const run = async () => {
      const all: number[] = []
      while (all.length < 10) all.push(await millisecondsOf(terms(mock)))
      return all
    }
    const first = await run()
    expect(Math.min(...first)).toBeGreaterThanOrEqual(10)
    expect(Math.max(...first)).toBeLessThanOrEqual(61)
    expect(new Set(first).size).toBeGreaterThan(5)
    mock.reset()
    expect(await run()).toEqual(first)
  })

  it('of an operation adds to it, and takes nothing of the answer', async () => {
    const mock = createMock({ latency: 5 })
    mock.fail('taxonomy.listTerms', { latency: 10 })
    mock.fail({}, { latency: 20, times: 1 })
    const answer = terms(mock)
    expect(await millisecondsOf(answer)).toBe(35)
    expect((await answer).status).toBe(200)
    expect(await millisecondsOf(terms(mock))).toBe(15)
  })

  it('goes before a status', async () => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { status: 503, latency: 30 })
    const answer = terms(mock)
    expect(await millisecondsOf(answer)).toBe(30)
    expect((await answer).status).toBe(503)
  })

  it.each([
    ['of the mock', createMock({ latency: 500 })],
    ['of a fault', createMock()],
  ])('%s ends at once for who gives up, with their reason, and the server is not asked', async (_, mock) => {
    mock.fail('taxonomy.listTerms', { latency: 500 })
    const controller = new AbortController()
    const answer = terms(mock, { signal: controller.signal })
    await vi.advanceTimersByTimeAsync(10)
    controller.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
    expect(vi.getTimerCount()).toBe(0)
    expect(mock.requests).toMatchObject([{ response: undefined }])
  })

  it('of a lost answer comes after the server has acted: who gives up has had it done all the same', async () => {
    const mock = createMock()
    const headers = {
      authorization: `Bearer ${await mock.tokenFor('beheerder')}`,
      'x-api-key': 'twin-key-without-refresh',
    }
    mock.fail({ method: 'POST' }, { status: 504, lost: 'answer', latency: 500 })
    const controller = new AbortController()
    const body = JSON.stringify({ name: 'Nieuw label', visibility: 'visible', privacy: 'public' })
    const init = { method: 'POST', headers, body, signal: controller.signal }
    const answer = mock.fetch(`${mock.environment.entry}/labels`, init)
    await vi.advanceTimersByTimeAsync(10)
    await vi.waitFor(() => expect(mock.state.labels.has('nieuw label')).toBe(true))
    controller.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
  })

  it('of a lost answer is not waited for by who gave up while the server acted', async () => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { connection: 'dropped', lost: 'answer', latency: 500 })
    const controller = new AbortController()
    const answer = terms(mock, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
    expect(vi.getTimerCount()).toBe(0)
  })
})
