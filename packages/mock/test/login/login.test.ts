import { createPlacesClient } from '@uitkit/places'
import { createSearchClient } from '@uitkit/search'
import { createUsersClient } from '@uitkit/users'
import { decodeJwt } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import type { LoginCredentials } from '../../src/login/login-credentials.ts'
import { defaultSeed } from '../../src/seed/default-seed.ts'
import { createClock } from '../support/clock.ts'

let clock: ReturnType<typeof createClock>
let mock: Mock
beforeEach(() => {
  clock = createClock()
  mock = createMock({ clock: clock.now })
})

const users = (credentials: LoginCredentials) =>
  createUsersClient({ environment: mock.environment, fetch: mock.fetch, credentials })
const search = (credentials: LoginCredentials) =>
  createSearchClient({ environment: mock.environment, fetch: mock.fetch, credentials })

const request = new Request('https://io-test.uitdatabank.be/')
async function tokenOf(credentials: LoginCredentials) {
  const { authorization = '' } = await credentials.authenticate(request, credentials.schemes)
  return authorization.replace('Bearer ', '')
}

describe('mock.login', () => {
  it('gives credentials that a client of uitkit takes', async () => {
    const current = await users(mock.login('lotte')).getCurrent()
    expect(current).toMatchObject({ status: 200, data: { email: 'lotte.maes@twin.example' } })
    expect(mock.requests[0]?.headers).toMatchObject({ authorization: 'Bearer [masked]', 'x-api-key': '[masked]' })
  })

  it('takes e-mail addresses, and another key by its name or by itself', async () => {
    for (const apiKey of ['plain', 'twin-key-without-refresh']) {
      const credentials = mock.login('bram.wouters@twin.example', { apiKey })
      expect(await credentials.authenticate(request, ['apiKey'])).toEqual({ 'x-api-key': 'twin-key-without-refresh' })
      expect((await users(credentials).getCurrent()).status).toBe(200)
    }
    expect((await users(mock.login('lotte', { apiKey: 'blocked' })).getCurrent()).status).toBe(401)
  })

  it('logs in with an OAuth client when it is given one, by name or id', async () => {
    for (const client of ['wandelapp', 'twin-wandelapp']) {
      const credentials = mock.login('lotte', { client })
      expect(decodeJwt(await tokenOf(credentials))).toMatchObject({ typ: 'Bearer', azp: 'twin-wandelapp' })
      expect((await users(credentials).getCurrent()).status).toBe(200)
      expect(await credentials.authenticate(request, ['clientIdentification'])).toEqual({
        'x-client-id': 'twin-wandelapp',
      })
    }
  })

  it('searches with the API key, or with the client', async () => {
    expect((await search(mock.login('lotte')).searchEvents()).status).toBe(200)
    expect((await search(mock.login('lotte', { client: 'wandelapp' })).searchEvents()).status).toBe(200)
    expect((await search(mock.loginClient('affiche')).searchEvents()).status).toBe(200)
  })

  it('sends nothing to what takes none of it', async () => {
    expect(await mock.login('lotte').authenticate(request, ['passholderLogin'])).toEqual({})
  })

  it('keeps its token until that has expired by the twin’s clock, then takes another', async () => {
    const credentials = mock.login('lotte')
    const first = await tokenOf(credentials)
    clock.pass(12 * 60 * 60 - 1)
    expect(await tokenOf(credentials)).toBe(first)
    clock.pass(1)
    expect(await tokenOf(credentials)).not.toBe(first)
    expect((await users(credentials).getCurrent()).status).toBe(200)
  })

  it('answers at once when it has a token', async () => {
    const credentials = mock.login('lotte')
    await tokenOf(credentials)
    expect(credentials.authenticate(request, credentials.schemes)).not.toBeInstanceOf(Promise)
  })

  it('renews once for a hundred calls whose token was refused', async () => {
    const tokens = new Set<string | null>()
    const fetch = (request: Request) => {
      tokens.add(request.headers.get('authorization'))
      return mock.fetch(request)
    }
    const client = createUsersClient({ environment: mock.environment, fetch, credentials: mock.login('lotte') })
    mock.fail('users.getCurrent', { token: 'expired', times: 100 })
    const all = await Promise.all(Array.from({ length: 100 }, () => client.getCurrent()))
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200))
    expect(mock.requests.filter(({ response }) => response?.status === 401)).toHaveLength(100)
    expect(tokens.size).toBe(2)
  })

  it('does not renew again for a token that was replaced meanwhile', async () => {
    const credentials = mock.login('lotte')
    const refused = new Request(request, { headers: { authorization: `Bearer ${await tokenOf(credentials)}` } })
    expect(await credentials.renew(refused, {})).toBe(true)
    const second = await tokenOf(credentials)
    expect(refused.headers.get('authorization')).not.toContain(second)
    expect(await credentials.renew(refused, {})).toBe(true)
    expect(await tokenOf(credentials)).toBe(second)
  })

  it('does not renew for a refused API key', async () => {
    const client = users(mock.login('lotte', { apiKey: 'blocked' }))
    expect((await client.getCurrent()).status).toBe(401)
    expect(mock.requests).toHaveLength(1)
  })

  it('outlives a reset', async () => {
    const credentials = mock.login('lotte')
    await tokenOf(credentials)
    mock.reset()
    expect((await users(credentials).getCurrent()).status).toBe(200)
  })

  it('says what it knows when it does not know somebody or something', () => {
    expect(() => mock.login('nobody')).toThrow('The twin has no user "nobody"; it has beheerder, lotte, bram, fien.')
    expect(() => mock.login('lotte', { client: 'nothing' })).toThrow(
      'The twin has no client "nothing"; it has jwt_provider, cultuurhuis, affiche, wandelapp, balie, museum.',
    )
    const secret = () => mock.login('lotte', { apiKey: 'secret' })
    expect(secret).toThrow('The twin has no such key; it has refreshing, plain, blocked.')
    expect(secret).not.toThrow('secret')
    const keyless = createMock({ seed: { ...defaultSeed, apiKeys: [] } })
    expect(() => keyless.login('lotte')).toThrow('The twin has no API key that opens the Entry API')
  })
})

describe('mock.loginClient', () => {
  it('gives the credentials of a back end', async () => {
    const credentials = mock.loginClient('cultuurhuis')
    expect(decodeJwt(await tokenOf(credentials))).toMatchObject({ gty: 'client-credentials' })
    const places = createPlacesClient({ environment: mock.environment, fetch: mock.fetch, credentials })
    // Whoever may not enter would be told so first.
    expect((await places.updateName('nowhere', 'nl', { name: 'Zaal' })).status).toBe(404)
  })

  it('refuses a public client', () => {
    expect(() => mock.loginClient('wandelapp')).toThrow('"wandelapp" is a public client')
  })
})
