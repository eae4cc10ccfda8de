import { describe, expect, test } from 'vitest'
import {
  bearer,
  clientIdentification,
  combine,
  customToken,
  jwtProvider,
  memorySession,
  passholderLogin,
  type Credentials,
  type SecurityScheme,
} from '../src/index.ts'
import { errorOf } from './error-of.ts'
import { makeJwt } from './make-jwt.ts'

const request = () => new Request('https://api-test.uitpas.be/orders')
const headersOf = (credentials: Credentials, ...accepts: SecurityScheme[]) =>
  credentials.authenticate(request(), accepts)

describe('clientIdentification', () => {
  test('sends the client id', () => {
    const credentials = clientIdentification({ environment: 'test', clientId: 'id' })
    expect(credentials).toMatchObject({ schemes: ['clientIdentification'], environment: 'test' })
    expect(headersOf(credentials, 'clientIdentification')).toEqual({ 'x-client-id': 'id' })
    expect(
      clientIdentification({ environment: { search: 'http://localhost:1' }, clientId: 'id' }).environment,
    ).toBeUndefined()
  })
})

describe('customToken', () => {
  test.each<[string, Parameters<typeof customToken>[0]]>([
    ['a text', 'kiosk'],
    ['a function', () => 'kiosk'],
    ['a function that takes its time', async () => 'kiosk'],
  ])('sends the token of %s', async (_, token) => {
    expect(await headersOf(customToken(token), 'customToken')).toEqual({ 'x-custom-token': 'kiosk' })
  })
})

describe('passholderLogin', () => {
  test('sends number and date of birth by HTTP Basic', () => {
    const credentials = passholderLogin({ uitpasNumber: '0900000000000', dateOfBirth: '1990-01-31' })
    expect(headersOf(credentials, 'passholderLogin')).toEqual({
      authorization: `Basic ${Buffer.from('0900000000000:1990-01-31').toString('base64')}`,
    })
  })

  test.each([
    ['a colon in the number', { uitpasNumber: '09:00', dateOfBirth: '1990-01-31' }],
    ['no number', { uitpasNumber: '', dateOfBirth: '1990-01-31' }],
    ['another form of date', { uitpasNumber: '0900000000000', dateOfBirth: '31/01/1990' }],
  ])('refuses %s, without repeating it', (_, options) => {
    const error = errorOf(() => passholderLogin(options))
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).not.toMatch(/09|31/)
  })
})

describe('combine', () => {
  const user: Credentials = { ...bearer(() => 'user'), schemes: ['userAccessToken'] }
  const client: Credentials = { ...bearer(async () => 'client'), schemes: ['clientAccessToken'] }
  const id = clientIdentification({ environment: 'test', clientId: 'id' })

  test('answers each scheme with the first that has it', async () => {
    const all = combine(user, client, id, customToken('kiosk'))
    expect(all.schemes).toEqual(['userAccessToken', 'clientAccessToken', 'clientIdentification', 'customToken'])
    expect(headersOf(all, 'userAccessToken')).toEqual({ authorization: 'Bearer user' })
    expect(await headersOf(all, 'clientAccessToken')).toEqual({ authorization: 'Bearer client' })
    expect(headersOf(all, 'customToken')).toEqual({ 'x-custom-token': 'kiosk' })
    expect(headersOf(all)).toEqual({})
  })

  test('answers two schemes that go together with the headers of both', async () => {
    const passholder = passholderLogin({ uitpasNumber: '0900000000000', dateOfBirth: '1990-01-31' })
    expect(headersOf(combine(id, passholder), 'passholderLogin', 'clientIdentification')).toEqual({
      authorization: expect.stringMatching(/^Basic /),
      'x-client-id': 'id',
    })
    expect(await headersOf(combine(client, id), 'clientIdentification', 'clientAccessToken')).toEqual({
      authorization: 'Bearer client',
      'x-client-id': 'id',
    })
  })

  test('of two that set the same header takes the first', async () => {
    expect(await headersOf(combine(user, client), 'userAccessToken', 'clientAccessToken')).toEqual({
      authorization: 'Bearer user',
    })
  })

  test('asks one that has two schemes once, for both', () => {
    const jwt = makeJwt({ exp: Date.now() })
    const jwtUser = jwtProvider({ environment: 'test', apiKey: 'key', session: memorySession({ jwt }) })
    expect(headersOf(combine(jwtUser, id), 'jwtProviderToken', 'apiKey')).toEqual({
      authorization: `Bearer ${jwt}`,
      'x-api-key': 'key',
    })
  })

  test('lets only who signed a request cure its 401', async () => {
    const renewed: string[] = []
    const curing = (name: string, one: Credentials): Credentials => ({
      ...one,
      renew: async () => {
        renewed.push(name)
        return true
      },
    })
    const all = combine(curing('user', user), curing('client', client), id)
    const refused = request()
    await all.authenticate(refused, ['clientAccessToken'])
    expect(await all.renew?.(refused, { status: 401 })).toBe(true)
    expect(renewed).toEqual(['client'])
    const identified = request()
    await all.authenticate(identified, ['clientIdentification'])
    expect(await all.renew?.(identified, { status: 401 })).toBe(false)
    expect(await all.renew?.(request(), { status: 401 })).toBe(false)
  })

  test('has the environment that all of them have, and refuses two', () => {
    expect(combine(user, id)).toHaveProperty('environment', 'test')
    expect(combine(user, client)).not.toHaveProperty('environment')
    const other = clientIdentification({ environment: 'production', clientId: 'id' })
    expect(() => combine(id, other)).toThrow(/test and production/)
  })

  test('does not fall back on another when the first asks for a login', async () => {
    const loggedOut = jwtProvider({ environment: 'test', apiKey: 'key' })
    expect(() => headersOf(combine(loggedOut, client), 'jwtProviderToken', 'apiKey')).toThrow(/Log in/)
  })
})
