import { getResponse } from 'msw'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { handlers } from '../../src/msw.ts'
import { startServer } from '../../src/node.ts'
import { createClock } from '../support/clock.ts'

const post = (mock: Mock, path: string, init: RequestInit = {}) =>
  mock.fetch(mock.environment.entry + path, { method: 'POST', ...init })

/** Lets the next new place wait. @returns Ends that. */
function holdUp(mock: Mock): () => void {
  let goOn = (): void => {}
  const held = new Promise<undefined>((resolve) => {
    goOn = () => resolve(undefined)
  })
  mock.override('places', { create: () => held })
  return goOn
}

describe('mock.requests', () => {
  it('tell what was sent and what was answered, in order', async () => {
    const clock = createClock()
    const mock = createMock({ clock: clock.now })
    await post(mock, '/places?a=b', { headers: { 'Content-Type': 'application/json' }, body: '{"é":1}' })
    clock.pass(3)
    await mock.fetch(`${mock.environment.taxonomy}/terms`)
    const [first, second] = mock.requests
    expect(first).toMatchObject({
      number: 1,
      at: clock.now() - 3_000,
      server: 'entry',
      method: 'POST',
      url: 'https://io-test.uitdatabank.be/places?a=b',
      headers: { 'content-type': 'application/json' },
      operation: 'places.create',
      response: { status: 401, headers: { 'content-type': 'application/problem+json' } },
    })
    expect(await first?.text()).toBe('{"é":1}')
    expect(JSON.parse((await first?.response?.text()) ?? '')).toMatchObject({ title: 'Unauthorized' })
    expect(second).toMatchObject({ number: 2, at: clock.now(), operation: 'taxonomy.listTerms' })
    expect(await second?.text()).toBe('')
  })

  it('are there before they are answered', async () => {
    const mock = createMock()
    const goOn = holdUp(mock)
    const answer = post(mock, '/places')
    await vi.waitFor(() => {
      expect(mock.requests).toMatchObject([{ operation: 'places.create', isPending: true, response: undefined }])
    })
    goOn()
    await answer
    expect(mock.requests).toMatchObject([{ isPending: false, response: { status: 401 } }])
  })

  it('have no operation where no document has one', async () => {
    const mock = createMock()
    await post(mock, '/nothing')
    await mock.fetch(`${mock.environment.auth}/authorize`)
    expect(mock.requests.map(({ operation }) => operation)).toEqual([undefined, undefined])
  })

  it('have those for hosts that the twin does not play, too', async () => {
    const mock = createMock()
    await expect(mock.fetch('https://io.uitdatabank.be/places')).rejects.toThrow('was refused')
    expect(mock.requests).toMatchObject([{ server: undefined, operation: undefined, response: undefined }])
  })

  it('are a thousand at most, the newest', async () => {
    const mock = createMock()
    await Promise.all(Array.from({ length: 1_005 }, (_, index) => post(mock, `/nothing/${index}`)))
    expect(mock.requests).toHaveLength(1_000)
    expect(mock.requests[0]).toMatchObject({ number: 6, url: expect.stringMatching(/\/5$/) })
  })

  it('are less than that when what they hold is large', async () => {
    const mock = createMock()
    for (let count = 0; count < 5; count++) {
      await post(mock, '/places', { body: 'x'.repeat(20_000_000) })
      await mock.requests.at(-1)?.text()
    }
    expect(mock.requests.map(({ number }) => number)).toEqual([4, 5])

    mock.reset()
    mock.fail({}, { status: 200, body: 'x'.repeat(20_000_000) })
    for (let count = 0; count < 5; count++) await post(mock, '/places')
    expect(mock.requests.map(({ number }) => number)).toEqual([4, 5])
  })

  it('begin anew after a reset, also when one was under way', async () => {
    const mock = createMock()
    const goOn = holdUp(mock)
    const answer = post(mock, '/places')
    await vi.waitFor(() => expect(mock.requests).toHaveLength(1))
    mock.reset()
    goOn()
    await answer
    expect(mock.requests).toEqual([])
    await post(mock, '/events')
    expect(mock.requests).toMatchObject([{ number: 1, operation: 'events.create' }])
  })

  it('come from msw and over HTTP as well, their bodies readable though nobody read them', async () => {
    const mock = createMock()
    const url = `${mock.environment.entry}/places`
    await getResponse(handlers(mock), new Request(url, { method: 'POST', body: 'over msw' }))
    expect(await mock.requests[0]?.text()).toBe('over msw')

    const server = await startServer()
    await fetch(`${server.environment.entry}/places`, { method: 'POST', body: 'over HTTP' })
    expect(server.mock.requests).toMatchObject([{ operation: 'places.create', response: { status: 401 } }])
    expect(await server.mock.requests[0]?.text()).toBe('over HTTP')
    await server.close()
  })
})

describe('onRequest', () => {
  it('tells each request once it is answered, after a reset too, until it is stopped', async () => {
    const mock = createMock()
    const seen: unknown[] = []
    const stop = mock.onRequest(({ number, response }) => seen.push([number, response?.status]))
    await post(mock, '/places')
    mock.reset()
    await mock.fetch('https://other.example/').catch(() => {})
    stop()
    await post(mock, '/places')
    expect(seen).toEqual([
      [1, 401],
      [1, undefined],
    ])
  })

  it('keeps the mistake of a listener from the client, and from other listeners', async () => {
    const mock = createMock()
    const mistakes: unknown[] = []
    vi.stubGlobal('queueMicrotask', (raise: () => void) => {
      try {
        raise()
      } catch (error) {
        mistakes.push(error)
      }
    })
    onTestFinished(() => void vi.unstubAllGlobals())
    const mistake = new Error('of the listener')
    mock.onRequest(() => {
      throw mistake
    })
    const seen: unknown[] = []
    mock.onRequest(({ number }) => seen.push(number))
    expect((await post(mock, '/places')).status).toBe(401)
    expect(mistakes).toEqual([mistake])
    expect(seen).toEqual([1])
  })
})
