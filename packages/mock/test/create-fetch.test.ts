import { describe, expect, it } from 'vitest'
import type { MockRequest, MockResponse } from '../src/core/exchange.ts'
import { createFetch } from '../src/create-fetch.ts'

const moved = (status: number, location: string): MockResponse => ({ status, headers: { location } })

/** A fetch whose server is told by path what to answer, and notes what it was asked. */
function fetchFrom(answers: Record<string, MockResponse>) {
  const seen: Array<Omit<MockRequest, 'bytes' | 'text'> & { text: string }> = []
  const fetch = createFetch(async ({ method, url, headers, text }) => {
    seen.push({ method, url, headers, text: await text() })
    return answers[new URL(url).pathname] ?? { status: 200, headers: {}, body: 'here' }
  })
  return { fetch, seen }
}

describe('createFetch', () => {
  it('takes what fetch takes', async () => {
    const { fetch, seen } = fetchFrom({})
    const post = { method: 'POST', headers: { 'X-Api-Key': 'k' }, body: '{"é":1}' }
    await fetch('https://twin.example/a?b=c', post)
    await fetch(new URL('https://twin.example/a?b=c'), post)
    await fetch(new Request('https://twin.example/a?b=c', post))
    await fetch(new Request('https://twin.example/a?b=c'), post)
    for (const request of seen) {
      expect(request).toMatchObject({
        method: 'POST',
        url: 'https://twin.example/a?b=c',
        headers: { 'x-api-key': 'k' },
        text: '{"é":1}',
      })
    }
    expect(seen).toHaveLength(4)
  })

  it('gives a body once or many times to the server, as text or as bytes', async () => {
    const fetch = createFetch(async ({ text, bytes }) => {
      const lengths = [(await text()).length, (await bytes()).length, (await text()).length]
      return { status: 200, headers: {}, body: lengths.join() }
    })
    expect(await (await fetch('https://twin.example/', { method: 'PUT', body: 'é' })).text()).toBe('1,2,1')
  })

  it('gives a real Response, its body in text or bytes, or none', async () => {
    const { fetch } = fetchFrom({
      '/none': { status: 204, headers: { 'x-a': 'b' } },
      '/bytes': { status: 200, headers: {}, body: new Uint8Array([1, 2]) },
    })
    const none = await fetch('https://twin.example/none')
    expect(none).toBeInstanceOf(Response)
    expect([none.status, none.body, none.headers.get('x-a')]).toEqual([204, null, 'b'])
    expect(await (await fetch('https://twin.example/bytes')).bytes()).toEqual(new Uint8Array([1, 2]))
    expect(await (await fetch('https://twin.example/', { method: 'HEAD' })).text()).toBe('')
  })

  it('rejects a request that was aborted, before or while it was answered', async () => {
    const { fetch, seen } = fetchFrom({})
    await expect(fetch('https://twin.example/', { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    )
    expect(seen).toHaveLength(0)
    const controller = new AbortController()
    const answer = fetch('https://twin.example/', { signal: controller.signal })
    controller.abort(new Error('changed my mind'))
    await expect(answer).rejects.toThrow('changed my mind')
  })

  it('passes on what the server throws', async () => {
    const fetch = createFetch(() => {
      throw new TypeError('no such host')
    })
    await expect(fetch('https://twin.example/')).rejects.toThrow('no such host')
  })
})

describe('a redirect', () => {
  const answers = {
    '/old': moved(301, '/new?x=1'),
    '/loop': moved(302, '/loop'),
    '/away': moved(302, 'https://other.example/'),
  }

  it('is followed', async () => {
    const { fetch, seen } = fetchFrom(answers)
    expect(await (await fetch('https://twin.example/old')).text()).toBe('here')
    expect(seen.map(({ url }) => url)).toEqual(['https://twin.example/old', 'https://twin.example/new?x=1'])
  })

  it('is a TypeError for redirect: error', async () => {
    const { fetch, seen } = fetchFrom(answers)
    const refused = fetch('https://twin.example/old', { redirect: 'error' })
    await expect(refused).rejects.toThrow(TypeError)
    await expect(refused).rejects.toMatchObject({ cause: { message: 'unexpected redirect' } })
    expect(seen).toHaveLength(1)
  })

  it('is given as it is for redirect: manual', async () => {
    const response = await fetchFrom(answers).fetch('https://twin.example/old', { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([301, '/new?x=1'])
  })

  it('ends after twenty', async () => {
    const { fetch, seen } = fetchFrom(answers)
    await expect(fetch('https://twin.example/loop')).rejects.toMatchObject({
      cause: { message: 'redirect count exceeded' },
    })
    expect(seen).toHaveLength(21)
  })

  it('to another origin takes no authorization along, but an API key', async () => {
    const { fetch, seen } = fetchFrom(answers)
    await fetch('https://twin.example/away', { headers: { authorization: 'Bearer a', 'x-api-key': 'b' } })
    expect(seen[1]?.headers).toEqual({ 'x-api-key': 'b' })
    await fetch('https://twin.example/old', { headers: { authorization: 'Bearer a' } })
    expect(seen[3]?.headers).toEqual({ authorization: 'Bearer a' })
  })

  it.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [302, 'PUT', 'PUT', 'body'],
    [307, 'POST', 'POST', 'body'],
    [308, 'DELETE', 'DELETE', 'body'],
  ])('%i makes a %s a %s', async (status, method, expected, text) => {
    const { fetch, seen } = fetchFrom({ '/from': moved(status, '/to') })
    await fetch('https://twin.example/from', { method, body: 'body' })
    expect(seen[1]).toMatchObject({ method: expected, text })
    expect(seen[1]?.headers['content-type']).toBe(text === '' ? undefined : seen[0]?.headers['content-type'])
  })
})
