import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { CredentialsError, type Credentials, type HeaderMap } from '../src/index.ts'
import { json, noContent, tokenExpired } from './support/answers.ts'
import { tokenAndKey, userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'

const place = { params: { path: { placeId: '1' } } }

describe('credentials', () => {
  test('are sent as they say', async () => {
    const { client, sent } = observedClient(noContent, { credentials: tokenAndKey })
    await client.delete('1')
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer secret-token', 'x-api-key': 'secret-key' })
  })

  test('are asked anew for each call, with the request and those of its schemes that they satisfy', async () => {
    const credentials = userToken({ schemes: ['clientIdentification', 'clientAccessToken', 'userAccessToken'] })
    const { client } = observedClient(noContent, { credentials })
    await client.delete('1')
    await client.updateName('2', 'nl', { name: 'Den Hemel' })
    const [first, second] = credentials.authenticate.mock.calls
    expect(first?.[0]).toMatchObject({ method: 'DELETE', url: 'https://io-test.uitdatabank.be/places/1' })
    expect(second?.[0]).toMatchObject({ method: 'PUT', url: 'https://io-test.uitdatabank.be/places/2/name/nl' })
    expect(first?.[1]).toEqual(['userAccessToken'])
  })

  test('are asked for schemes that go together, together', async () => {
    const authenticate = vi.fn<Credentials['authenticate']>(tokenAndKey.authenticate)
    const { client } = observedClient(noContent, { credentials: { ...tokenAndKey, authenticate } })
    await client.delete('1')
    expect(authenticate.mock.calls[0]?.[1]).toEqual(['jwtProviderToken', 'apiKey'])
  })

  test('may be ready at once or come later', async () => {
    const { client, sent } = observedClient(noContent, {
      credentials: userToken({ authenticate: async () => ({ authorization: 'Bearer later' }) }),
    })
    await client.delete('1')
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer later' })
  })

  test('may come in a promise of another realm, as test runners make them', async () => {
    const foreign = () => runInNewContext('Promise.resolve({ authorization: "Bearer foreign" })') as Promise<HeaderMap>
    const { client, sent } = observedClient(noContent, { credentials: userToken({ authenticate: foreign }) })
    await client.delete('1')
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer foreign' })
  })

  test('go with calls by method and path too, which may need any of their schemes', async () => {
    const authenticate = vi.fn<Credentials['authenticate']>(tokenAndKey.authenticate)
    const { client, sent } = observedClient(json({}), { credentials: { ...tokenAndKey, authenticate } })
    await client.http.GET('/places/{placeId}', place)
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer secret-token', 'x-api-key': 'secret-key' })
    expect(authenticate.mock.calls[0]?.[1]).toEqual(['jwtProviderToken', 'apiKey'])
  })
})

describe('credentials that throw', () => {
  /** As LoginRequiredError of @uitkit/auth: the client knows nothing of its class. */
  class LoginRequired extends Error {
    readonly connectUrl = 'https://jwt-test.uitdatabank.be/connect'
  }
  const error = new LoginRequired('Log in.')
  const throwing: [string, Credentials['authenticate']][] = [
    [
      'at once',
      () => {
        throw error
      },
    ],
    ['later', () => Promise.reject(error)],
  ]

  test.each(throwing)('%s reach the caller unchanged, and nothing is sent', async (_, authenticate) => {
    const { client, sent } = observedClient(noContent, { credentials: userToken({ authenticate }) })
    expect(await errorOf(client.delete('1'))).toBe(error)
    expect(await errorOf(client.http.GET('/places/{placeId}', place))).toBe(error)
    expect(sent).toEqual([])
  })

  test.each(throwing)('%s let an operation that can do without go without', async (_, authenticate) => {
    const { client, sent } = observedClient(json({}), { credentials: userToken({ authenticate }) })
    expect(await client.get('1')).toMatchObject({ ok: true })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
  })
})

describe('an operation', () => {
  test('that takes other credentials is refused before anything is sent, with both in the message', async () => {
    const credentials = userToken({ schemes: ['clientIdentification'] })
    const { client, sent } = observedClient(noContent, { credentials })
    const error = await errorOf(client.delete('1'))
    expect(error).toBeInstanceOf(CredentialsError)
    expect(error).toMatchObject({
      name: 'CredentialsError',
      message: expect.stringMatching(/delete needs credentials: .*userAccessToken/),
    })
    expect(credentials.authenticate).not.toHaveBeenCalled()
    expect(sent).toEqual([])
  })

  test('that takes two schemes together is refused when the credentials have one of them', async () => {
    const { client, sent } = observedClient(noContent, { credentials: userToken({ schemes: ['apiKey'] }) })
    expect(await errorOf(client.delete('1'))).toBeInstanceOf(CredentialsError)
    expect(sent).toEqual([])
  })

  test('that needs credentials is refused when the client has none', async () => {
    const { client, sent } = observedClient(noContent)
    const error = await errorOf(client.delete('1'))
    expect(error).toBeInstanceOf(CredentialsError)
    expect(error).toMatchObject({ message: expect.stringMatching(/delete needs credentials: .*userAccessToken/) })
    expect(sent).toEqual([])
  })

  test('that may do without uses them when it can', async () => {
    const { client, sent } = observedClient(json({}), { credentials: userToken() })
    await client.get('1')
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer token-1' })
  })

  test('that may do without goes without when the client has none, or others', async () => {
    const others = userToken({ schemes: ['clientIdentification'] })
    for (const options of [{}, { credentials: others }]) {
      const { client, sent } = observedClient(json({}), options)
      expect(await client.get('1')).toMatchObject({ ok: true })
      expect(sent[0]?.headers).not.toHaveProperty('authorization')
    }
    expect(others.authenticate).not.toHaveBeenCalled()
  })

  test('that is public never gets any', async () => {
    const credentials = userToken()
    const { client, sent } = observedClient(json('Alle dagen open'), { credentials })
    await client.getCalendarSummary('1')
    expect(credentials.authenticate).not.toHaveBeenCalled()
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
  })

  test('by method and path goes without when the client has none', async () => {
    const { client, sent } = observedClient(json({}))
    await client.http.GET('/places/{placeId}', place)
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
  })
})

describe('headers of the caller', () => {
  test('win: with an Authorization of their own, credentials are neither asked nor renewed', async () => {
    const credentials = userToken()
    const { client, sent } = observedClient(tokenExpired, { credentials })
    const headers = { Authorization: 'Bearer of-the-caller' }
    expect(await client.delete('1', { headers })).toMatchObject({ ok: false, status: 401 })
    await client.http.GET('/places/{placeId}', { ...place, headers })
    expect(sent).toHaveLength(2)
    for (const { headers } of sent) expect(headers).toMatchObject({ authorization: 'Bearer of-the-caller' })
    expect(credentials.authenticate).not.toHaveBeenCalled()
    expect(credentials.renew).not.toHaveBeenCalled()
  })

  test('get no API key beside an Authorization that is not of its owner', async () => {
    const { client, sent } = observedClient(noContent, { credentials: tokenAndKey })
    await client.delete('1', { headers: { authorization: 'Bearer of-the-caller' } })
    expect(sent[0]?.headers).not.toHaveProperty('x-api-key')
  })

  test('win over other headers of the credentials', async () => {
    const { client, sent } = observedClient(noContent, { credentials: tokenAndKey })
    await client.delete('1', { headers: { 'X-Api-Key': 'key-of-the-caller' } })
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer secret-token', 'x-api-key': 'key-of-the-caller' })
  })
})
