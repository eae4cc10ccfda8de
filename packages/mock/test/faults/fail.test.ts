import { describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import type { Fault, FaultTarget } from '../../src/faults/fault.ts'
import { createClock } from '../support/clock.ts'

const terms = (mock: Mock) => mock.fetch(`${mock.environment.taxonomy}/terms`)
const statuses = async (mock: Mock, count: number) => {
  const all: number[] = []
  while (all.length < count) all.push((await terms(mock)).status)
  return all
}

/** A place in the twin, by the Entry API. */
async function signedIn(mock: Mock) {
  const token = await mock.tokenFor('lotte')
  const headers = { authorization: `Bearer ${token}`, 'x-api-key': 'twin-key-without-refresh' }
  const body = {
    mainLanguage: 'nl',
    name: { nl: 'Zaal' },
    terms: [{ id: 'BtVNd33sR0WntjALVbyp3w' }],
    address: {
      nl: { addressCountry: 'BE', addressLocality: 'Leuven', postalCode: '3000', streetAddress: 'Bondgenotenlaan 1' },
    },
    calendarType: 'permanent',
  }
  return {
    headers,
    createPlace: () =>
      mock.fetch(`${mock.environment.entry}/places`, { method: 'POST', headers, body: JSON.stringify(body) }),
    currentUser: () => mock.fetch(`${mock.environment.entry}/user`, { headers }),
  }
}

describe('a status', () => {
  it('comes instead of the answer, as often as is asked', async () => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { status: 503, times: 2, retryAfter: 1 })
    const answer = await terms(mock)
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-type')]).toEqual([
      503,
      '1',
      'application/problem+json',
    ])
    expect(await answer.json()).toEqual({ type: 'about:blank', title: 'Service Unavailable', status: 503 })
    expect(await statuses(mock, 3)).toEqual([503, 200, 200])
    expect(mock.faults).toEqual([])
  })

  it('says that it was meant to happen, and can be read by a page of any site', async () => {
    const mock = createMock()
    mock.fail({}, { status: 500 })
    const headers = { origin: 'https://app.example' }
    const answer = await mock.fetch(`${mock.environment.taxonomy}/terms`, { headers })
    expect(answer.headers.get('x-uitkit-twin')).toBe('fault')
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example')
  })

  it('can be read by pages as far as the server’s own answers', async () => {
    const mock = createMock()
    mock.fail({}, { status: 429, retryAfter: 3 })
    const headers = { origin: 'https://app.example' }
    const { uitpas, search } = mock.environment
    const fromUitpas = await mock.fetch(`${uitpas}/card-systems`, { headers })
    expect(fromUitpas.headers.get('access-control-expose-headers')).toContain('retry-after')
    const fromSearch = await mock.fetch(`${search}/places`, { headers })
    expect(fromSearch.headers.get('vary')).toBe('Origin')
  })

  it('has the problem of the Entry API where that is known', async () => {
    const mock = createMock()
    mock.fail('places.get', { status: 403 })
    const answer = await mock.fetch(`${mock.environment.entry}/places/1`)
    expect(await answer.json()).toEqual({
      type: 'https://api.publiq.be/probs/auth/forbidden',
      title: 'Forbidden',
      status: 403,
    })
  })

  it('is told in the words of the login servers', async () => {
    const mock = createMock()
    mock.fail({}, { status: 503 })
    const oauth = await mock.fetch(`${mock.environment.auth}/oauth/token`, { method: 'POST' })
    expect(await oauth.json()).toEqual({ error: 'temporarily_unavailable' })
    const provider = await mock.fetch(`${mock.environment.jwtProvider}/refresh`)
    expect(await provider.text()).toBe('Service Unavailable')
  })

  it('has the body and headers that it is given: a proxy’s page, or a problem of your own', async () => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { status: 502, body: '<h1>Bad Gateway</h1>', times: 1 })
    const page = await terms(mock)
    expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8'])
    expect(await page.text()).toBe('<h1>Bad Gateway</h1>')

    mock.fail('taxonomy.listTerms', { status: 200, body: { odd: true }, headers: { 'Content-Type': 'text/odd' } })
    const odd = await terms(mock)
    expect([odd.status, odd.headers.get('content-type'), await odd.json()]).toEqual([200, 'text/odd', { odd: true }])
  })

  it.each([204, 304])('%i has no body', async (status) => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { status, body: 'none' })
    expect(await (await terms(mock)).text()).toBe('')
  })
})

describe('how often', () => {
  it('is until it is lifted, by what fail gives, by the fault itself, or by a reset', async () => {
    const mock = createMock()
    const lifts = [(lift: () => void) => lift(), () => mock.faults[0]?.lift(), () => mock.reset()]
    for (const lift of lifts) {
      const lifted = mock.fail('taxonomy.listTerms', { status: 500 })
      expect(await statuses(mock, 2)).toEqual([500, 500])
      expect(mock.faults).toMatchObject([{ target: 'taxonomy.listTerms', fault: { status: 500 }, struck: 2 }])
      lift(lifted)
      expect(await statuses(mock, 1)).toEqual([200])
      expect(mock.faults).toEqual([])
    }
  })

  it('may begin later', async () => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { status: 500, after: 2, times: 1 })
    expect(await statuses(mock, 4)).toEqual([200, 200, 500, 200])
  })

  it('may be a share, the same in every run, and another with another seed', async () => {
    const run = (seed: number) => {
      const mock = createMock()
      mock.fail('taxonomy.listTerms', { status: 500, probability: 0.3, seed })
      return statuses(mock, 200)
    }
    const first = await run(1)
    expect(await run(1)).toEqual(first)
    expect(await run(2)).not.toEqual(first)
    const struck = first.filter((status) => status === 500).length
    expect(struck).toBeGreaterThan(40)
    expect(struck).toBeLessThan(80)
  })

  it('is kept to by a hundred calls at once', async () => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { status: 500, times: 30 })
    const all = await Promise.all(Array.from({ length: 100 }, () => terms(mock)))
    expect(all.filter(({ status }) => status === 500)).toHaveLength(30)
  })

  it('leaves a fault that comes second alone as long as the first one strikes', async () => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { status: 500, times: 1 })
    mock.fail('taxonomy.listTerms', { status: 503, times: 1 })
    expect(await statuses(mock, 3)).toEqual([500, 503, 200])
  })
})

describe('which requests', () => {
  const send = async (mock: Mock, method: string, path: string) =>
    (await mock.fetch(mock.environment.entry + path, { method })).status === 418

  it.each<[string, FaultTarget, string[], string[]]>([
    ['an operation', 'places.updateName', ['PUT /places/1/name/nl', 'PUT /place/1/name/nl/'], ['GET /places/1']],
    ['a method', { method: 'delete' }, ['DELETE /places/1'], ['GET /places/1']],
    ['a template', { path: '/places/{id}/name/{language}' }, ['PUT /places/1/name/nl'], ['PUT /places/1/name/nl/x']],
    ['a template with a dot', { path: '/sitemap.xml' }, ['GET /sitemap.xml'], ['GET /sitemapxxml']],
    ['a test of the path', { path: /^\/places/g }, ['GET /places/1', 'GET /places/2'], ['GET /events/places']],
    ['a server', { server: 'search' }, [], ['GET /places']],
    ['anything', {}, ['GET /places/1', 'GET /nothing'], ['OPTIONS /places/1']],
    ['preflights alone', { method: 'OPTIONS' }, ['OPTIONS /places/1'], ['GET /places/1']],
    ['a test of your own', ({ url }) => url.endsWith('?x'), ['GET /places/1?x'], ['GET /places/1']],
  ])('may be those of %s', async (_, target, struck, spared) => {
    const mock = createMock()
    mock.fail(target, { status: 418 })
    for (const request of struck) expect([request, await send(mock, ...split(request))]).toEqual([request, true])
    for (const request of spared) expect([request, await send(mock, ...split(request))]).toEqual([request, false])
  })

  function split(request: string): [string, string] {
    const [method = '', path = ''] = request.split(' ')
    return [method, path]
  }
})

describe('a connection', () => {
  it('may be dropped: fetch fails as it does without a network, and the journal has no answer', async () => {
    const mock = createMock()
    mock.fail('taxonomy.listTerms', { connection: 'dropped', times: 1 })
    const answer = terms(mock)
    await expect(answer).rejects.toThrow(TypeError)
    await expect(answer).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'UND_ERR_SOCKET' },
    })
    expect(mock.requests).toMatchObject([{ operation: 'taxonomy.listTerms', response: undefined }])
    expect((await terms(mock)).status).toBe(200)
  })

  it('may break off in the middle of the body', async () => {
    const mock = createMock()
    const whole = await (await terms(mock)).text()
    mock.fail('taxonomy.listTerms', { connection: 'truncated' })
    const answer = await terms(mock)
    expect(answer.status).toBe(200)
    const chunks: Uint8Array[] = []
    const reading = (async () => {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
    })()
    await expect(reading).rejects.toThrow('terminated')
    expect(Buffer.concat(chunks).toString()).toBe(
      Buffer.from(whole)
        .subarray(0, Buffer.byteLength(whole) / 2)
        .toString(),
    )
  })

  it('that should break off in a body is dropped when there is none', async () => {
    const mock = createMock()
    mock.fail({ method: 'OPTIONS' }, { connection: 'truncated' })
    const preflight = mock.fetch(`${mock.environment.entry}/places`, { method: 'OPTIONS' })
    await expect(preflight).rejects.toThrow('fetch failed')
  })
})

describe('what is lost', () => {
  it.each<[string, Fault]>([
    ['dropped', { connection: 'dropped', times: 1 }],
    ['refused', { status: 503, times: 1 }],
  ])('is the request, when nothing is said: %s', async (_, fault) => {
    const mock = createMock()
    const { createPlace } = await signedIn(mock)
    mock.fail('places.create', fault)
    await createPlace().catch(() => {})
    expect(mock.state.places.size).toBe(0)
    expect((await createPlace()).status).toBe(201)
  })

  it.each<[string, Fault]>([
    ['dropped', { connection: 'dropped', lost: 'answer', times: 1 }],
    ['a gateway’s timeout', { status: 504, lost: 'answer', times: 1 }],
    ['truncated', { connection: 'truncated', times: 1 }],
  ])('may be the answer, though the server has done what was asked: %s', async (_, fault) => {
    const mock = createMock()
    const { createPlace } = await signedIn(mock)
    mock.fail('places.create', fault)
    await createPlace().catch(() => {})
    expect(mock.state.places.size).toBe(1)
    expect((await createPlace()).status).toBe(409)
  })
})

describe('an expired token', () => {
  it('is refused in the words of each server, and the next request is not', async () => {
    const mock = createMock()
    const { headers, currentUser } = await signedIn(mock)
    mock.fail({ server: 'entry' }, { token: 'expired', times: 1 })
    const refused = await currentUser()
    expect(refused.status).toBe(401)
    expect(await refused.json()).toMatchObject({ detail: 'Token expired (or not yet usable).' })
    expect((await currentUser()).status).toBe(200)

    mock.fail({ server: 'search' }, { token: 'expired' })
    const { authorization } = headers
    const search = await mock.fetch(`${mock.environment.search}/events`, { headers: { authorization } })
    expect(await search.json()).toMatchObject({
      detail: `Token "${authorization.slice(7)}" is expired or not valid for Search API.`,
    })
  })

  it('strikes no request without a token, and none whose token is no good anyway', async () => {
    const mock = createMock()
    mock.fail({}, { token: 'expired', times: 1 })
    expect((await terms(mock)).status).toBe(200)
    expect(mock.faults).toMatchObject([{ struck: 0 }])
    const headers = { authorization: 'Bearer nonsense' }
    const answer = await mock.fetch(`${mock.environment.entry}/user`, { headers })
    expect(await answer.json()).toMatchObject({ detail: 'Token "nonsense" is not a valid JWT.' })
  })
})

describe('a rate limit', () => {
  it('lets so many requests through in each window, and says how long to wait', async () => {
    const clock = createClock()
    const mock = createMock({ clock: clock.now })
    mock.fail({ server: 'taxonomy' }, { rateLimit: { requests: 2, seconds: 60 } })
    expect(await statuses(mock, 2)).toEqual([200, 200])
    clock.pass(45.5)
    const refused = await terms(mock)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '15'])
    expect(await refused.json()).toEqual({ type: 'about:blank', title: 'Too Many Requests', status: 429 })
    clock.pass(14.5)
    expect(await statuses(mock, 3)).toEqual([200, 200, 429])
  })
})
