import { describe, expect, test, vi } from 'vitest'
import {
  jwtProvider,
  LoginRequiredError,
  memorySession,
  RefreshError,
  type Fetch,
  type Session,
  type SessionTokens,
} from '../src/index.ts'
import { makeJwt } from './make-jwt.ts'

const minute = 60_000
const expiry = 1_000 * minute
const [old, renewed, another] = ['old', 'renewed', 'another'].map((sub) => makeJwt({ sub, exp: expiry / 1000 })) as [
  string,
  string,
  string,
]
const fresh = makeJwt({ sub: 'fresh', exp: (expiry * 2) / 1000 })

const accepts = ['jwtProviderToken', 'apiKey'] as const
const unauthorized = { status: 401, detail: 'Token expired (or not yet usable).' }
const bearerOf = (jwt: string) => ({ authorization: `Bearer ${jwt}`, 'x-api-key': 'key' })
const requestWith = (jwt: string) => new Request('https://io-test.uitdatabank.be/places', { headers: bearerOf(jwt) })

/** Credentials in a world where the time, the tokens and the provider's answers are ours. */
function setUp({
  tokens = { jwt: old, refresh: 'r' },
  time = expiry,
  session = memorySession(tokens),
}: { tokens?: SessionTokens; time?: number; session?: Session } = {}) {
  const world = {
    time,
    session,
    answer: (): Response | Promise<Response> => new Response(fresh),
    requests: [] as Request[],
    headers: async () => credentials.authenticate(requestWith(''), accepts),
    renew: (jwt: string, problem = unauthorized) => credentials.renew?.(requestWith(jwt), problem),
  }
  const fetch: Fetch = async (request) => {
    world.requests.push(request)
    return world.answer()
  }
  const credentials = jwtProvider({ environment: 'test', apiKey: 'key', session, now: () => world.time, fetch })
  return world
}

/** An answer that comes when the test says so. */
function pendingAnswer(): { answer: () => Promise<Response>; arrive: () => void } {
  let arrive = (_response: Response): void => {}
  const answer = new Promise<Response>((resolve) => {
    arrive = resolve
  })
  return { answer: () => answer, arrive: () => arrive(new Response(fresh)) }
}

/** Lets everything happen that waits for nothing but other promises. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
}

describe('before a call, jwtProvider', () => {
  test('takes a token of 1970 for one that has expired', async () => {
    const world = setUp({ tokens: { jwt: makeJwt({ sub: 'old', exp: 0 }), refresh: 'r' } })
    expect(await world.headers()).toEqual(bearerOf(fresh))
  })

  test('renews a token that has expired, and keeps the new one with the refresh token', async () => {
    const world = setUp()
    expect(await world.headers()).toEqual(bearerOf(fresh))
    expect(world.session.get()).toEqual({ jwt: fresh, refresh: 'r' })
    expect(world.requests.map(({ url }) => url)).toEqual(['https://jwt-test.uitdatabank.be/refresh?refresh=r'])
    expect(await world.headers()).toEqual(bearerOf(fresh))
    expect(world.requests).toHaveLength(1)
  })

  test('renews a token five minutes before it expires, not sooner', async () => {
    const world = setUp({ time: expiry - 5 * minute - 1 })
    expect(await world.headers()).toEqual(bearerOf(old))
    expect(world.requests).toHaveLength(0)
    world.time += 1
    expect(await world.headers()).toEqual(bearerOf(fresh))
    expect(world.requests).toHaveLength(1)
  })

  test('sends what else the session kept back to it', async () => {
    const tokens = { jwt: old, refresh: 'r', since: 'yesterday' }
    const world = setUp({ tokens })
    await world.headers()
    expect(world.session.get()).toEqual({ ...tokens, jwt: fresh })
  })

  test('renews once for a thousand calls at the same time', async () => {
    const world = setUp()
    const calls = await Promise.all(Array.from({ length: 1000 }, world.headers))
    expect(calls).toEqual(Array.from({ length: 1000 }, () => bearerOf(fresh)))
    expect(world.requests).toHaveLength(1)
  })

  test('renews once however late a session answers', async () => {
    const memory = memorySession({ jwt: old, refresh: 'r' })
    let reads = 0
    const session: Session = {
      ...memory,
      // What was read is late, so that it is of before a renewal for calls that go on after it.
      async get() {
        const tokens = memory.get()
        reads += 1
        for (let turns = (reads * 37) % 101; turns > 0; turns -= 1) await Promise.resolve()
        return tokens
      },
    }
    const world = setUp({ session })
    const calls = await Promise.all(Array.from({ length: 1000 }, world.headers))
    expect(calls).toEqual(Array.from({ length: 1000 }, () => bearerOf(fresh)))
    expect(world.requests).toHaveLength(1)
  })

  test('renews again at the next expiry', async () => {
    const world = setUp()
    await world.headers()
    world.time = expiry * 2
    await world.headers()
    expect(world.requests).toHaveLength(2)
  })

  test('lets the other calls go on while a token that is still good is being renewed', async () => {
    const world = setUp({ time: expiry - minute })
    const { answer, arrive } = pendingAnswer()
    world.answer = answer
    const first = world.headers()
    await settle()
    expect(await world.headers()).toEqual(bearerOf(old))
    arrive()
    expect(await first).toEqual(bearerOf(fresh))
    expect(world.requests).toHaveLength(1)
  })

  test.each([
    ['the network failed', () => Promise.reject(new TypeError('fetch failed'))],
    ['the renewal was refused', () => new Response('', { status: 400 })],
    ['a proxy answered', () => new Response('<html>', { status: 502 })],
  ])('goes on with a token that is still good when %s, and tries again a minute later', async (_, answer) => {
    const world = setUp({ time: expiry - 3 * minute })
    world.answer = answer
    expect(await world.headers()).toEqual(bearerOf(old))
    world.time += minute - 1
    expect(await world.headers()).toEqual(bearerOf(old))
    expect(world.requests).toHaveLength(1)
    world.time += 1
    world.answer = () => new Response(fresh)
    expect(await world.headers()).toEqual(bearerOf(fresh))
  })

  test('renews a token that never lives for five minutes no more than once a minute', async () => {
    const world = setUp({ time: expiry - 3 * minute })
    world.answer = () => new Response(renewed)
    for (; world.time < expiry - minute; world.time += 1_000) await world.headers()
    expect(world.requests).toHaveLength(2)
  })

  test('does without a renewal when there is no refresh token', async () => {
    const world = setUp({ tokens: { jwt: old }, time: expiry - 1 })
    expect(await world.headers()).toEqual(bearerOf(old))
    world.time = expiry
    await expect(world.headers()).rejects.toThrow(LoginRequiredError)
    expect(world.requests).toHaveLength(0)
  })

  test('asks for a login when the renewal of an expired token is refused, and leaves the session as it is', async () => {
    const world = setUp()
    world.answer = () => new Response('', { status: 400 })
    const error = await world.headers().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(LoginRequiredError)
    expect((error as LoginRequiredError).cause).toMatchObject({ name: 'RefreshError', code: 'refused' })
    expect(world.session.get()).toEqual({ jwt: old, refresh: 'r' })
    world.answer = () => new Response(fresh)
    expect(await world.headers()).toEqual(bearerOf(fresh))
  })

  test.each([
    ['network', () => Promise.reject(new TypeError('fetch failed'))],
    ['unexpected-answer', () => new Response('<html>')],
  ])('throws the RefreshError when an expired token was not renewed: %s', async (code, answer) => {
    const world = setUp()
    world.answer = answer
    const calls = await Promise.allSettled([world.headers(), world.headers()])
    for (const call of calls) expect(call).toMatchObject({ status: 'rejected', reason: { name: 'RefreshError', code } })
    expect(world.requests).toHaveLength(1)
    world.answer = () => new Response(fresh)
    expect(await world.headers()).toEqual(bearerOf(fresh))
  })

  test('gives a token that expires during its renewal no more chances', async () => {
    const world = setUp({ time: expiry - 1 })
    world.answer = () => {
      world.time = expiry
      return new Response('', { status: 502 })
    }
    await expect(world.headers()).rejects.toThrow(RefreshError)
  })

  test('sends a renewed token even if it looks expired: the clock here may be wrong', async () => {
    const world = setUp()
    world.answer = () => new Response(renewed)
    expect(await world.headers()).toEqual(bearerOf(renewed))
    expect(world.requests).toHaveLength(1)
  })

  test('uses the token of another tab that was faster', async () => {
    let tokens: SessionTokens = { jwt: old, refresh: 'r' }
    const memory = memorySession()
    const world = setUp({ session: { ...memory, get: () => Promise.resolve(tokens) } })
    const call = world.headers()
    tokens = { jwt: another, refresh: 'r' }
    expect(await call).toEqual(bearerOf(another))
    expect(world.requests).toHaveLength(0)
  })

  test('gives up a renewal that takes too long', async () => {
    const timeout = new AbortController()
    const spy = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal)
    try {
      const world = setUp()
      world.answer = () =>
        new Promise((_, reject) => world.requests[0]?.signal.addEventListener('abort', () => reject(new Error())))
      const call = world.headers()
      await settle()
      timeout.abort(new DOMException('', 'TimeoutError'))
      await expect(call).rejects.toMatchObject({ code: 'network' })
      expect(spy).toHaveBeenCalledWith(10_000)
    } finally {
      spy.mockRestore()
    }
  })
})

describe('a renewal that is under way', () => {
  test.each([expiry, expiry - minute])('does not log in again who logged out meanwhile (%d)', async (time) => {
    const world = setUp({ time })
    const { answer, arrive } = pendingAnswer()
    world.answer = answer
    const call = world.headers()
    await settle()
    await world.session.clear()
    arrive()
    await expect(call).rejects.toThrow(LoginRequiredError)
    expect(world.session.get()).toBeUndefined()
  })

  test('does not replace the token of who logged in meanwhile', async () => {
    const world = setUp()
    const { answer, arrive } = pendingAnswer()
    world.answer = answer
    const call = world.headers()
    await settle()
    await world.session.set({ jwt: another })
    arrive()
    expect(await call).toEqual(bearerOf(another))
    expect(world.session.get()).toEqual({ jwt: another })
  })
})

describe('after a 401, jwtProvider', () => {
  test('renews the token that was refused', async () => {
    const world = setUp({ time: 0 })
    expect(await world.renew(old)).toBe(true)
    expect(await world.headers()).toEqual(bearerOf(fresh))
    expect(world.requests).toHaveLength(1)
  })

  test('renews once for a thousand refused calls', async () => {
    const world = setUp({ time: 0 })
    const { answer, arrive } = pendingAnswer()
    world.answer = answer
    const calls = Array.from({ length: 1000 }, () => world.renew(old))
    await settle()
    arrive()
    expect(new Set(await Promise.all(calls))).toEqual(new Set([true]))
    expect(world.requests).toHaveLength(1)
  })

  test('shares a renewal with calls that wait for one already', async () => {
    const world = setUp()
    const { answer, arrive } = pendingAnswer()
    world.answer = answer
    const both = Promise.all([world.headers(), world.renew(old)])
    await settle()
    arrive()
    expect(await both).toEqual([bearerOf(fresh), true])
    expect(world.requests).toHaveLength(1)
  })

  test('says to try again at once when the refused token is not the current one', async () => {
    const world = setUp()
    expect(await world.renew(another)).toBe(true)
    expect(world.requests).toHaveLength(0)
  })

  test.each([
    'The given token requires an API key, but no x-api-key header or apiKey URL parameter found.',
    'Could not authenticate with API key "key".',
    'No consumer details could be found for the given API key.',
  ])('has no cure for what is about the API key: %s', async (detail) => {
    const world = setUp()
    expect(await world.renew(old, { status: 401, detail })).toBe(false)
    expect(await world.renew(another, { status: 401, detail })).toBe(false)
    expect(world.requests).toHaveLength(0)
  })

  test('renews when the problem has no detail', async () => {
    const world = setUp()
    const request = requestWith(old)
    const { renew } = jwtProvider({
      environment: 'test',
      apiKey: 'key',
      session: world.session,
      fetch: async () => new Response(fresh),
    })
    expect(await renew?.(request, { status: 401 })).toBe(true)
  })

  test('has no cure without a refresh token, a session or a token that was sent', async () => {
    expect(await setUp({ tokens: { jwt: old } }).renew(old)).toBe(false)
    expect(await setUp({ session: memorySession() }).renew(old)).toBe(false)
    const { renew } = jwtProvider({
      environment: 'test',
      apiKey: 'key',
      session: memorySession({ jwt: old, refresh: 'r' }),
    })
    expect(await renew?.(new Request('https://io-test.uitdatabank.be/places'), unauthorized)).toBe(false)
  })

  test.each([
    ['refused', () => new Response('', { status: 400 })],
    ['network', () => Promise.reject(new TypeError('fetch failed'))],
  ])('leaves the 401 to the caller when the renewal fails: %s', async (_, answer) => {
    const world = setUp()
    world.answer = answer
    expect(await Promise.all([world.renew(old), world.renew(old)])).toEqual([false, false])
    expect(world.requests).toHaveLength(1)
  })
})

describe('a session that fails', () => {
  const failure = new Error('the disk is full')

  test('to read tells the caller', async () => {
    const throwing: Session = {
      ...memorySession(),
      get: () => {
        throw failure
      },
    }
    await expect(setUp({ session: throwing }).headers()).rejects.toBe(failure)
    await expect(setUp({ session: throwing }).renew(old)).rejects.toBe(failure)
    const rejecting: Session = { ...memorySession(), get: () => Promise.reject(failure) }
    await expect(setUp({ session: rejecting }).headers()).rejects.toBe(failure)
  })

  test.each([expiry, expiry - minute])(
    'to write tells all who wait, and the next call tries again (%d)',
    async (time) => {
      const memory = memorySession({ jwt: old, refresh: 'r' })
      let isBroken = true
      const set: Session['set'] = (tokens) => (isBroken ? Promise.reject(failure) : memory.set(tokens))
      const world = setUp({ session: { ...memory, set }, time })
      const calls = await Promise.allSettled([world.headers(), world.renew(old), world.renew(old)])
      expect(calls).toEqual(Array.from({ length: 3 }, () => ({ status: 'rejected', reason: failure })))
      isBroken = false
      expect(await world.renew(old)).toBe(true)
      expect(await world.headers()).toEqual(bearerOf(fresh))
    },
  )
})
