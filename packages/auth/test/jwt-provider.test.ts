import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { connectUrl, jwtProvider, LoginRequiredError, memorySession, type Session } from '../src/index.ts'
import { errorOf } from './error-of.ts'
import { makeJwt } from './make-jwt.ts'

const environment = 'test'
const apiKey = 'S3CRET-KEY'
const refresh = 'S3CRET-REFRESH'
const now = () => 1_000_000
const jwt = makeJwt({ sub: 'zoë', exp: 100_000, note: 'S3CRET' })
const expiredJwt = makeJwt({ sub: 'zoë', exp: 1_000 })

const request = new Request('https://io-test.uitdatabank.be/places')
const accepts = ['jwtProviderToken', 'apiKey', 'userAccessToken'] as const

describe('jwtProvider sends', () => {
  test('the token and the API key, at once when they are ready', () => {
    const credentials = jwtProvider({ environment, apiKey, session: memorySession({ jwt }), now })
    const headers = { authorization: `Bearer ${jwt}`, 'x-api-key': apiKey }
    expect(credentials.authenticate(request, accepts)).toEqual(headers)
    expect(credentials.authenticate(request, ['jwtProviderToken'])).toEqual(headers)
  })

  test('the API key alone to what takes no token of the JWT provider, login or not', () => {
    const credentials = jwtProvider({ environment, apiKey })
    expect(credentials.authenticate(request, ['apiKey', 'userAccessToken'])).toEqual({ 'x-api-key': apiKey })
    expect(credentials.authenticate(request, ['clientIdentification'])).toEqual({})
    expect(credentials.authenticate(request, [])).toEqual({})
  })

  test('the token of a session that answers later', async () => {
    const session: Session = { ...memorySession(), get: () => Promise.resolve({ jwt }) }
    const headers = jwtProvider({ environment, apiKey, session, now }).authenticate(request, accepts)
    await expect(headers).resolves.toMatchObject({ authorization: `Bearer ${jwt}` })
  })

  test('the token that the session has now', async () => {
    const credentials = jwtProvider({ environment, apiKey, now })
    await credentials.session.set({ jwt })
    expect(credentials.authenticate(request, accepts)).toMatchObject({ authorization: `Bearer ${jwt}` })
    const another = makeJwt({ sub: 'another' })
    await credentials.session.set({ jwt: another })
    expect(credentials.authenticate(request, accepts)).toMatchObject({ authorization: `Bearer ${another}` })
    await credentials.session.clear()
    expect(() => credentials.authenticate(request, accepts)).toThrow(LoginRequiredError)
  })

  test.each([{}, { exp: null }, { exp: 'soon' }])('a token that does not say when it expires: %j', (claims) => {
    const eternal = makeJwt(claims)
    const credentials = jwtProvider({ environment, apiKey, session: memorySession({ jwt: eternal, refresh }), now })
    expect(credentials.authenticate(request, accepts)).toMatchObject({ authorization: `Bearer ${eternal}` })
  })

  test('a token until the very moment that it expires', () => {
    let time = 0
    const credentials = jwtProvider({ environment, apiKey, session: memorySession({ jwt }), now: () => time })
    time = 100_000_000 - 1
    expect(credentials.authenticate(request, accepts)).toMatchObject({ authorization: `Bearer ${jwt}` })
  })
})

describe('jwtProvider belongs to', () => {
  test('the environment that it was made for', () => {
    expect(jwtProvider({ environment: 'test', apiKey }).environment).toBe('test')
    expect(jwtProvider({ environment: 'production', apiKey }).environment).toBe('production')
    expect(jwtProvider({ environment: { jwtProvider: 'http://localhost:1' }, apiKey })).not.toHaveProperty(
      'environment',
    )
  })

  test('operations that take its token, or its API key', () => {
    expect(jwtProvider({ environment, apiKey }).schemes).toEqual(['jwtProviderToken', 'apiKey'])
  })
})

describe('jwtProvider asks for a login', () => {
  test.each([
    ['there is no token', undefined],
    ['what there is is no JWT', { jwt: 'S3CRET', refresh }],
    ['what there is would break a header', { jwt: `${jwt}\nS3CRET` }],
  ])('when %s', (_, tokens) => {
    const credentials = jwtProvider({ environment, apiKey, session: memorySession(tokens) })
    expect(errorOf(() => credentials.authenticate(request, accepts))).toBeInstanceOf(LoginRequiredError)
  })

  test('when the token has expired and there is no refresh token', async () => {
    const credentials = jwtProvider({ environment, apiKey, session: memorySession({ jwt: expiredJwt }), now })
    await expect(credentials.authenticate(request, accepts)).rejects.toThrow(LoginRequiredError)
  })

  test('with the URL to send the user to: a fresh one of the caller, or one for oob', () => {
    let count = 0
    const login = { environment, destination: 'https://example.com/cb', lang: 'de' } as const
    const credentials = jwtProvider({
      environment,
      apiKey,
      connectUrl: () => connectUrl({ ...login, state: `${++count}` }),
    })
    const urlOf = (error: unknown) => (error as LoginRequiredError).connectUrl
    expect(count).toBe(0)
    expect(urlOf(errorOf(() => credentials.authenticate(request, accepts)))).toBe(connectUrl({ ...login, state: '1' }))
    expect(urlOf(errorOf(() => credentials.authenticate(request, accepts)))).toBe(connectUrl({ ...login, state: '2' }))

    const plain = jwtProvider({ environment, apiKey })
    const oob = connectUrl({ environment, apiKey, destination: 'oob' })
    expect(urlOf(errorOf(() => plain.authenticate(request, accepts)))).toBe(oob)
  })
})

describe('no secret shows', () => {
  const shown = (value: unknown) =>
    inspect(value, { depth: Infinity, showHidden: true }) + JSON.stringify(value) + String(value)

  test('in the credentials, ready or not', () => {
    const credentials = jwtProvider({ environment, apiKey, session: memorySession({ jwt, refresh }), now })
    expect(shown(credentials)).not.toContain('S3CRET')
    void credentials.authenticate(request, accepts)
    expect(shown(credentials)).not.toMatch(/S3CRET|eyJ/)
  })

  test('in credentials with a session that keeps its tokens in plain sight', () => {
    const session = { ...memorySession(), tokens: { jwt, refresh } }
    const credentials = jwtProvider({ environment, apiKey, session })
    expect(inspect(credentials, { depth: Infinity }) + JSON.stringify(credentials)).not.toMatch(/S3CRET|eyJ/)
    expect(credentials.session).toBe(session)
  })

  test('in the error that asks for a login', async () => {
    const fetch = () => Promise.resolve(new Response('S3CRET', { status: 400 }))
    const expired = memorySession({ jwt: expiredJwt, refresh })
    const errors = [
      errorOf(() => jwtProvider({ environment, apiKey }).authenticate(request, accepts)),
      await Promise.resolve(
        jwtProvider({ environment, apiKey, session: expired, fetch }).authenticate(request, accepts),
      ).catch((error: unknown) => error),
    ]
    for (const error of errors) {
      expect(error).toBeInstanceOf(LoginRequiredError)
      expect((error as LoginRequiredError).connectUrl).toContain(apiKey)
      expect(shown(error)).not.toMatch(/S3CRET|eyJ/)
    }
  })
})
