import { describe, expect, test, vi } from 'vitest'
import { clientCredentials, memorySession, OAuthError, type OAuthTokens, type Session } from '../src/index.ts'
import { serve, unreachable } from './loopback.ts'
import {
  answerWith,
  bearerOf,
  clientIn,
  createWorld,
  minute,
  pending,
  refusal,
  settle,
  tokenUrl,
} from './oauth-world.ts'

describe('clientCredentials', () => {
  test('asks for a token when the first call needs it, by a form', async () => {
    const world = createWorld()
    const { headers } = clientIn(world)
    expect(world.requests).toHaveLength(0)
    expect(await headers()).toEqual(bearerOf('token-1'))
    expect(world.requests[0]).toMatchObject({ url: tokenUrl, method: 'POST', redirect: 'manual' })
    expect(world.requests[0]?.headers.get('content-type')).toMatch('application/x-www-form-urlencoded')
    expect(world.forms).toEqual([{ grant_type: 'client_credentials', client_id: 'id', client_secret: 'secret' }])
  })

  test('keeps the token until five minutes before it expires, and answers at once meanwhile', async () => {
    const world = createWorld()
    const { headers } = clientIn(world)
    await headers()
    world.time += 55 * minute - 1
    expect(await headers()).toEqual(bearerOf('token-1'))
    world.time += 1
    expect(await headers()).toEqual(bearerOf('token-2'))
    expect(world.forms).toHaveLength(2)
  })

  test('answers without a promise when the token is ready', async () => {
    const session = memorySession<OAuthTokens>({ accessToken: 'ready' })
    const credentials = clientCredentials({ environment: 'test', clientId: 'id', clientSecret: 'secret', session })
    expect(credentials.authenticate(new Request('https://io-test.uitdatabank.be/'), [])).toEqual(bearerOf('ready'))
  })

  test('asks once for a thousand calls at the same time', async () => {
    const world = createWorld()
    const { headers } = clientIn(world)
    const calls = await Promise.all(Array.from({ length: 1000 }, headers))
    expect(new Set(calls.map((call) => JSON.stringify(call)))).toEqual(new Set([JSON.stringify(bearerOf('token-1'))]))
    expect(world.forms).toHaveLength(1)
  })

  test('goes by 401s alone when the server does not say how long a token is good', async () => {
    const world = createWorld()
    world.answer = () => Response.json({ access_token: 'endless' })
    const { headers, renew } = clientIn(world)
    await headers()
    expect(world.session.get()).toEqual({ accessToken: 'endless' })
    world.time += 1_000_000 * minute
    expect(await headers()).toEqual(bearerOf('endless'))
    world.answer = () => answerWith('next')
    expect(await renew('endless')).toBe(true)
    expect(await headers()).toEqual(bearerOf('next'))
  })

  test.each([null, 0, -1, 'soon'])('takes expires_in %j for none', async (lifetime) => {
    const world = createWorld()
    world.answer = () => answerWith('token', { expires_in: lifetime })
    await clientIn(world).headers()
    expect(world.session.get()).toEqual({ accessToken: 'token' })
  })

  test('asks no more than once a minute when tokens never live for five minutes', async () => {
    const world = createWorld()
    world.answer = () => answerWith('short', { expires_in: 240 })
    const { headers } = clientIn(world)
    for (let seconds = 0; seconds < 180; seconds += 1, world.time += 1_000) await headers()
    expect(world.forms).toHaveLength(3)
  })

  test('says its environment, so that a client of another refuses it', () => {
    const client = { clientId: 'id', clientSecret: 'secret' }
    expect(clientCredentials({ environment: 'production', ...client })).toMatchObject({
      environment: 'production',
      schemes: ['clientAccessToken'],
    })
    expect(clientCredentials({ environment: { auth: 'http://localhost:1' }, ...client }).environment).toBeUndefined()
    expect(() => clientCredentials({ environment: { auth: 'nowhere' }, ...client })).toThrow(TypeError)
  })
})

describe('after a 401, clientCredentials', () => {
  test('gets another token, once for a thousand refused calls', async () => {
    const world = createWorld({ tokens: { accessToken: 'old' } })
    const { headers, renew } = clientIn(world)
    expect(new Set(await Promise.all(Array.from({ length: 1000 }, () => renew('old'))))).toEqual(new Set([true]))
    expect(world.forms).toHaveLength(1)
    expect(await headers()).toEqual(bearerOf('token-1'))
  })

  test('says to try again at once when the refused token is not the current one', async () => {
    const world = createWorld({ tokens: { accessToken: 'current' } })
    expect(await clientIn(world).renew('old')).toBe(true)
    expect(world.forms).toHaveLength(0)
  })

  test('does not replace a token that it got less than a minute ago: the 401 is for another reason', async () => {
    const world = createWorld({ tokens: { accessToken: 'old' } })
    const { renew } = clientIn(world)
    await renew('old')
    expect(await renew('token-1')).toBe(false)
    world.time += minute
    expect(await renew('token-1')).toBe(true)
    expect(world.forms).toHaveLength(2)
  })

  test('leaves the 401 to the caller when no token comes', async () => {
    const world = createWorld({ tokens: { accessToken: 'old' } })
    world.answer = () => refusal('invalid_client', 401)
    expect(await clientIn(world).renew('old')).toBe(false)
    expect(world.session.get()).toEqual({ accessToken: 'old' })
  })
})

describe('a token endpoint', () => {
  test.each<[string, object, () => Response | Promise<Response>]>([
    ['that is down', { code: 'network' }, () => Promise.reject(new TypeError('secret'))],
    ['that answers HTML', { code: 'unexpected-answer' }, () => new Response('<p>secret', { status: 502 })],
    ['that answers HTML with 200', { code: 'unexpected-answer' }, () => new Response('<p>secret')],
    ['that answers null', { code: 'unexpected-answer' }, () => new Response('null')],
    ['that answers a list', { code: 'unexpected-answer' }, () => new Response('["secret"]')],
    ['that redirects', { code: 'unexpected-answer' }, () => Response.redirect('https://example.com/', 302)],
    ['that gives no token', { code: 'unexpected-answer' }, () => Response.json({ access_token: '' })],
    [
      'that gives a token of another type',
      { code: 'unexpected-answer' },
      () => answerWith('x', { token_type: 'DPoP' }),
    ],
    ['that refuses', { code: 'refused', error: 'invalid_client' }, () => refusal('invalid_client', 401)],
    ['that refuses with what is no code', { code: 'unexpected-answer' }, () => refusal('secret-token')],
    ['that asks for patience', { code: 'busy' }, () => new Response('secret', { status: 429 })],
  ])('%s gives all who wait the same clear error, once', async (_, expected, answer) => {
    const world = createWorld()
    world.answer = answer
    const { headers } = clientIn(world)
    const calls = await Promise.allSettled(Array.from({ length: 100 }, headers))
    const [error, ...others] = new Set(calls.map((call) => (call as PromiseRejectedResult).reason as unknown))
    expect(others).toEqual([])
    expect(error).toBeInstanceOf(OAuthError)
    expect(error).toMatchObject(expected)
    expect(world.forms).toHaveLength(1)
    world.answer = () => answerWith('token')
    expect(await headers()).toEqual(bearerOf('token'))
  })

  test.each([
    ['seconds', '120'],
    ['a date', new Date(1_002 * minute).toUTCString()],
  ])('that asks for patience in %s is not asked again before', async (_, retryAfter) => {
    const world = createWorld()
    world.answer = () => new Response('', { status: 429, headers: { 'retry-after': retryAfter } })
    const { headers } = clientIn(world)
    await expect(headers()).rejects.toMatchObject({ code: 'busy', retryAt: 1_002 * minute })
    world.answer = () => answerWith('token')
    world.time += 2 * minute - 1
    await expect(headers()).rejects.toMatchObject({ code: 'busy' })
    expect(world.forms).toHaveLength(1)
    world.time += 1
    expect(await headers()).toEqual(bearerOf('token'))
  })

  test('that asks for patience for years is asked again after an hour', async () => {
    const world = createWorld()
    world.answer = () => new Response('', { status: 503, headers: { 'retry-after': '99999999' } })
    await expect(clientIn(world).headers()).rejects.toMatchObject({ retryAt: world.time + 60 * minute })
  })

  test('that fails while the token is still good is asked again a minute later', async () => {
    const world = createWorld({ tokens: { accessToken: 'good', expiresAt: 1_004 * minute } })
    world.answer = () => new Response('', { status: 500 })
    const { headers } = clientIn(world)
    expect(await headers()).toEqual(bearerOf('good'))
    world.time += minute - 1
    expect(await headers()).toEqual(bearerOf('good'))
    expect(world.forms).toHaveLength(1)
    world.time += 1
    world.answer = () => answerWith('next')
    expect(await headers()).toEqual(bearerOf('next'))
  })

  test('that is slow holds only the call that asked, while the token is still good', async () => {
    const world = createWorld({ tokens: { accessToken: 'good', expiresAt: 1_004 * minute } })
    const { answer, arrive } = pending()
    world.answer = answer
    const { headers } = clientIn(world)
    const first = headers()
    await settle()
    expect(await headers()).toEqual(bearerOf('good'))
    arrive(answerWith('next'))
    expect(await first).toEqual(bearerOf('next'))
  })

  test('that never answers is given up after ten seconds', async () => {
    const timeout = new AbortController()
    const spy = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal)
    try {
      const auth = await serve(() => {})
      const call = clientCredentials({ environment: { auth }, clientId: 'id', clientSecret: 'secret' }).authenticate(
        new Request(auth),
        [],
      )
      await settle()
      timeout.abort(new DOMException('', 'TimeoutError'))
      await expect(call).rejects.toMatchObject({ code: 'network', cause: { message: 'TimeoutError' } })
      expect(spy).toHaveBeenCalledWith(10_000)
    } finally {
      spy.mockRestore()
    }
  })

  test('that redirects to another origin takes the secret nowhere', async () => {
    const bodies: string[] = []
    const elsewhere = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()))
      request.on('end', () => response.end('{"access_token":"theirs"}'))
    })
    const auth = await serve((_request, response) => response.writeHead(307, { location: elsewhere }).end())
    const credentials = clientCredentials({ environment: { auth }, clientId: 'id', clientSecret: 'secret' })
    await expect(credentials.authenticate(new Request(auth), [])).rejects.toMatchObject({ code: 'unexpected-answer' })
    expect(bodies).toEqual([])
  })

  test('that is not there is told by the code of the system', async () => {
    const auth = await unreachable()
    const credentials = clientCredentials({ environment: { auth }, clientId: 'id', clientSecret: 'secret' })
    await expect(credentials.authenticate(new Request(auth), [])).rejects.toMatchObject({
      code: 'network',
      cause: { message: 'ECONNREFUSED' },
    })
  })
})

describe('a session that several share', () => {
  test('gives its token to all, and the first who renews does so for the others', async () => {
    const world = createWorld()
    const [one, two] = [clientIn(world), clientIn(world)]
    expect(await one.headers()).toEqual(bearerOf('token-1'))
    expect(await two.headers()).toEqual(bearerOf('token-1'))
    expect(await one.renew('token-1')).toBe(false)
    expect(await two.renew('token-1')).toBe(true)
    expect(await one.headers()).toEqual(bearerOf('token-2'))
    expect(world.forms).toHaveLength(2)
  })

  test('with a lock renews once for all of them', async () => {
    let last = Promise.resolve<unknown>(undefined)
    const session: Session<OAuthTokens> = {
      ...memorySession<OAuthTokens>(),
      lock: (task) => {
        const result = last.then(task)
        last = result.catch(() => {})
        return result
      },
    }
    const world = createWorld({ session })
    const servers = Array.from({ length: 20 }, () => clientIn(world))
    const calls = await Promise.all(servers.flatMap(({ headers }) => Array.from({ length: 20 }, headers)))
    expect(new Set(calls.map((call) => JSON.stringify(call))).size).toBe(1)
    expect(world.forms).toHaveLength(1)
  })

  test.each(['get', 'set', 'lock'] as const)(
    'that throws at %s tells the caller, and the next call tries again',
    async (method) => {
      const failure = new Error('the disk is full')
      const memory: Session<OAuthTokens> = { ...memorySession<OAuthTokens>(), lock: (task) => task() }
      let isBroken = true
      const broken = {
        [method]: (...args: [never]) => (isBroken ? Promise.reject(failure) : memory[method]?.(...args)),
      }
      const world = createWorld({ session: { ...memory, ...broken } })
      const { headers } = clientIn(world)
      const calls = await Promise.allSettled([headers(), headers()])
      for (const call of calls) expect(call).toEqual({ status: 'rejected', reason: failure })
      isBroken = false
      expect(await headers()).toMatchObject({ authorization: expect.stringMatching(/^Bearer token-/) })
    },
  )
})
