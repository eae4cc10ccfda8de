import { describe, expect, test } from 'vitest'
import { LoginRequiredError, memorySession, type OAuthTokens, type Session } from '../src/index.ts'
import { userAccessToken } from '../src/user-access-token.ts'
import { makeJwt } from './make-jwt.ts'
import {
  answerWith,
  bearerOf,
  createWorld,
  minute,
  pending,
  refusal,
  settle,
  userIn,
  type World,
} from './oauth-world.ts'

const expiresAt = 1_000 * minute
const old: OAuthTokens = { accessToken: 'old', refreshToken: 'refresh-0', expiresAt }
const hour = 60 * minute

/** A server that takes each refresh token once; a second time would log the user out. */
function rotating(world: World): void {
  let generation = 0
  world.answer = (form) => {
    if (form.get('refresh_token') !== `refresh-${generation}`) return refusal('invalid_grant')
    generation += 1
    return answerWith(`token-${generation}`, { refresh_token: `refresh-${generation}` })
  }
}

describe('userAccessToken', () => {
  test('renews an expired token, and keeps the refresh token that comes in place of the one used', async () => {
    const world = createWorld({ tokens: old })
    rotating(world)
    const { headers } = userIn(world)
    expect(await headers()).toEqual(bearerOf('token-1'))
    expect(world.forms).toEqual([{ grant_type: 'refresh_token', refresh_token: 'refresh-0', client_id: 'id' }])
    expect(world.session.get()).toEqual({
      accessToken: 'token-1',
      refreshToken: 'refresh-1',
      expiresAt: world.time + hour,
    })
    world.time += hour
    expect(await headers()).toEqual(bearerOf('token-2'))
  })

  test('of a confidential client renews with its secret', async () => {
    const world = createWorld({ tokens: old })
    const { fetch, session } = world
    const user = userAccessToken({
      environment: 'test',
      clientId: 'id',
      clientSecret: 'secret',
      session,
      fetch,
      now: () => world.time,
    })
    await user.authenticate(new Request('https://io-test.uitdatabank.be/'), [])
    expect(world.forms).toMatchObject([{ client_id: 'id', client_secret: 'secret' }])
  })

  test('keeps the refresh token, the id token and what else is in the session, if the server gives no others', async () => {
    const tokens = { ...old, idToken: 'id-token', since: 'yesterday' }
    const world = createWorld({ tokens })
    world.answer = () => Response.json({ access_token: 'new' })
    await userIn(world).headers()
    const { expiresAt: _, ...others } = tokens
    expect(world.session.get()).toEqual({ ...others, accessToken: 'new' })
  })

  test('takes no tokens of another user', async () => {
    const [zoe, bob] = [makeJwt({ sub: 'zoe' }), makeJwt({ sub: 'bob' })]
    const world = createWorld({ tokens: { ...old, idToken: zoe } })
    world.answer = () => answerWith('bobs', { id_token: bob })
    await expect(userIn(world).headers()).rejects.toMatchObject({ code: 'unexpected-answer' })
    expect(world.session.get()).toEqual({ ...old, idToken: zoe })
    const again = makeJwt({ sub: 'zoe', jti: 'again' })
    world.answer = () => answerWith('zoes', { id_token: again })
    expect(await userIn(world).headers()).toEqual(bearerOf('zoes'))
    expect(world.session.get()).toMatchObject({ idToken: again })
  })

  test('renews once for a thousand calls over an expiry, refused ones among them', async () => {
    const world = createWorld({ tokens: old, time: expiresAt - 1 })
    rotating(world)
    const { headers, renew } = userIn(world)
    const late = Array.from({ length: 500 }, () => renew('old'))
    world.time += 1
    const calls = await Promise.all(Array.from({ length: 500 }, headers))
    expect(new Set(await Promise.all(late))).toEqual(new Set([true]))
    expect(new Set(calls.map((call) => JSON.stringify(call)))).toEqual(new Set([JSON.stringify(bearerOf('token-1'))]))
    expect(await renew('old')).toBe(true)
    expect(world.forms).toHaveLength(1)
  })

  test('of several tabs or servers renews in one of them, if the session has a lock', async () => {
    let last = Promise.resolve<unknown>(undefined)
    const lock: Session['lock'] = (task) => {
      const result = last.then(task)
      last = result.catch(() => {})
      return result
    }
    const world = createWorld({ session: { ...memorySession<OAuthTokens>(old), lock } })
    rotating(world)
    const tabs = Array.from({ length: 20 }, () => userIn(world))
    const calls = await Promise.all(tabs.map(({ headers }) => headers()))
    expect(calls).toEqual(Array.from({ length: 20 }, () => bearerOf('token-1')))
    expect(world.forms).toHaveLength(1)
  })

  test('without a lock takes over the tokens of another tab that was faster', async () => {
    const world = createWorld({ tokens: old })
    world.answer = async () => {
      await world.session.set({ accessToken: 'theirs', refreshToken: 'refresh-1' })
      return refusal('invalid_grant')
    }
    expect(await userIn(world).headers()).toEqual(bearerOf('theirs'))
    expect(world.session.get()).toEqual({ accessToken: 'theirs', refreshToken: 'refresh-1' })
  })
})

describe('a user has to log in', () => {
  test.each<[string, OAuthTokens | undefined]>([
    ['when there is no token', undefined],
    ['when an expired token came without a refresh token', { accessToken: 'old', expiresAt }],
  ])('%s', async (_, tokens) => {
    const world = createWorld({ tokens })
    const error = await userIn(world)
      .headers()
      .catch((error: unknown) => error)
    expect(error).toBeInstanceOf(LoginRequiredError)
    expect(error).toHaveProperty('connectUrl', '/login')
    expect(await userIn(world).renew('old')).toBe(false)
    expect(world.forms).toHaveLength(0)
  })

  test('when the refresh token is refused, which is then forgotten: to offer it again looks like theft', async () => {
    const world = createWorld({ tokens: { ...old, idToken: 'id-token' } })
    world.answer = () => refusal('invalid_grant')
    const { headers } = userIn(world)
    const calls = await Promise.allSettled(Array.from({ length: 100 }, headers))
    const [error, ...others] = new Set(calls.map((call) => (call as PromiseRejectedResult).reason as unknown))
    expect(others).toEqual([])
    expect(error).toMatchObject({ name: 'LoginRequiredError', cause: { name: 'OAuthError', error: 'invalid_grant' } })
    expect(world.session.get()).toEqual({ accessToken: 'old', idToken: 'id-token', expiresAt })
    await expect(headers()).rejects.toThrow(LoginRequiredError)
    expect(world.forms).toHaveLength(1)
  })
})

describe('a refresh token is kept', () => {
  test.each([
    ['the client is refused', 'refused', () => refusal('invalid_client', 401)],
    ['the server is down', 'network', () => Promise.reject(new TypeError('fetch failed'))],
    ['a proxy answers', 'unexpected-answer', () => new Response('<html>', { status: 502 })],
    ['the server is busy', 'busy', () => new Response('', { status: 429 })],
  ])('when %s', async (_, code, answer) => {
    const world = createWorld({ tokens: old })
    world.answer = answer
    const { headers } = userIn(world)
    await expect(headers()).rejects.toMatchObject({ name: 'OAuthError', code })
    expect(world.session.get()).toEqual(old)
    rotating(world)
    expect(await headers()).toEqual(bearerOf('token-1'))
  })

  test('when the session fails to write its successor: the next call writes it', async () => {
    const failure = new Error('the disk is full')
    const memory = memorySession<OAuthTokens>(old)
    let isBroken = true
    const set: Session<OAuthTokens>['set'] = (tokens) => (isBroken ? Promise.reject(failure) : memory.set(tokens))
    const world = createWorld({ session: { ...memory, set } })
    rotating(world)
    const { headers, renew } = userIn(world)
    for (const call of await Promise.allSettled([headers(), headers(), renew('old'), headers()])) {
      expect(call).toEqual({ status: 'rejected', reason: failure })
    }
    await expect(headers()).rejects.toBe(failure)
    isBroken = false
    expect(await headers()).toEqual(bearerOf('token-1'))
    expect(world.session.get()).toMatchObject({ accessToken: 'token-1', refreshToken: 'refresh-1' })
    expect(world.forms).toHaveLength(1)
  })

  test('when the session stays broken until that successor is too old itself', async () => {
    const memory = memorySession<OAuthTokens>(old)
    let isBroken = true
    const set: Session<OAuthTokens>['set'] = (tokens) => (isBroken ? Promise.reject(new Error()) : memory.set(tokens))
    const world = createWorld({ session: { ...memory, set } })
    rotating(world)
    const { headers } = userIn(world)
    await headers().catch(() => {})
    isBroken = false
    world.time += 2 * hour
    expect(await headers()).toEqual(bearerOf('token-2'))
    expect(world.forms.map((form) => form['refresh_token'])).toEqual(['refresh-0', 'refresh-1'])
  })
})

describe('a renewal that is under way', () => {
  test('does not log in again who logged out meanwhile', async () => {
    const world = createWorld({ tokens: old })
    const { answer, arrive } = pending()
    world.answer = answer
    const call = userIn(world).headers()
    await settle()
    await world.session.clear()
    arrive(answerWith('new'))
    await expect(call).rejects.toThrow(LoginRequiredError)
    expect(world.session.get()).toBeUndefined()
  })

  test('does not replace the tokens of who logged in meanwhile', async () => {
    const world = createWorld({ tokens: old })
    const { answer, arrive } = pending()
    world.answer = answer
    const call = userIn(world).headers()
    await settle()
    await world.session.set({ accessToken: 'another' })
    arrive(answerWith('new'))
    expect(await call).toEqual(bearerOf('another'))
    expect(world.session.get()).toEqual({ accessToken: 'another' })
  })
})

test('a logout waits for the renewal of another tab, which would bring the user back', async () => {
  const memory = memorySession<OAuthTokens>(old)
  let last = Promise.resolve<unknown>(undefined)
  const session: Session<OAuthTokens> = {
    ...memory,
    // What is read is late, so that a logout meanwhile goes unseen.
    async get() {
      const tokens = memory.get()
      await settle()
      return tokens
    },
    lock(task) {
      const result = last.then(task)
      last = result.catch(() => {})
      return result
    },
  }
  const world = createWorld({ session })
  let loggedOut: Promise<string> | undefined
  const user = userAccessToken({ environment: 'test', clientId: 'id', session })
  world.answer = async () => {
    loggedOut = user.logOut()
    return answerWith('new')
  }
  expect(await userIn(world).headers()).toEqual(bearerOf('new'))
  await loggedOut
  expect(memory.get()).toBeUndefined()
})

describe('userInfo', () => {
  function userWith(world: World) {
    const { fetch, session } = world
    return userAccessToken({ environment: 'test', clientId: 'id', session, fetch, now: () => world.time })
  }

  test('tells who the user is', async () => {
    const world = createWorld({ tokens: { accessToken: 'access' } })
    world.answer = () => Response.json({ sub: 'zoe', given_name: 'Zoë' })
    expect(await userWith(world).userInfo()).toEqual({ sub: 'zoe', given_name: 'Zoë' })
    expect(world.requests[0]?.url).toBe('https://account-test.uitid.be/realms/uitid/protocol/openid-connect/userinfo')
    expect(world.requests[0]?.headers.get('authorization')).toBe('Bearer access')
  })

  test('renews a refused token, and asks once more', async () => {
    const world = createWorld({ tokens: { ...old, expiresAt: expiresAt + hour } })
    world.answer = (form) => {
      if (form.has('grant_type')) return answerWith('new')
      const isNew = world.requests.at(-1)?.headers.get('authorization') === 'Bearer new'
      return isNew ? Response.json({ sub: 'zoe' }) : new Response('', { status: 401 })
    }
    expect(await userWith(world).userInfo()).toEqual({ sub: 'zoe' })
    expect(world.requests).toHaveLength(3)
  })

  test('asks no third time', async () => {
    const world = createWorld({ tokens: { ...old, expiresAt: expiresAt + hour } })
    world.answer = (form) => (form.has('grant_type') ? answerWith('new') : new Response('', { status: 401 }))
    await expect(userWith(world).userInfo()).rejects.toMatchObject({ code: 'refused' })
    expect(world.requests).toHaveLength(3)
  })

  test.each([{ status: 403 }, { status: 200 }])('gives no user out of an answer without one (%j)', async (init) => {
    const world = createWorld({ tokens: { accessToken: 'access' } })
    world.answer = () => new Response('<html>', init)
    await expect(userWith(world).userInfo()).rejects.toMatchObject({ code: 'unexpected-answer' })
  })

  test('asks for a login when there is no token', async () => {
    await expect(userWith(createWorld()).userInfo()).rejects.toThrow(LoginRequiredError)
  })
})
