import { decodeJwt } from 'jose'
import { describe, expect, it } from 'vitest'
import { createMock } from '../src/create-mock.ts'
import { verifyToken } from '../src/tokens/verify-token.ts'
import { createClock } from './support/clock.ts'

const get = (url: string) => ({ method: 'GET', url, headers: {}, text: () => '', bytes: () => new Uint8Array() })

describe('createMock', () => {
  it('plays publiq’s test environment', () => {
    expect(createMock().environment).toEqual({
      entry: 'https://io-test.uitdatabank.be',
      search: 'https://search-test.uitdatabank.be',
      taxonomy: 'https://taxonomy.uitdatabank.be',
      auth: 'https://account-test.uitid.be',
      jwtProvider: 'https://jwt-test.uitdatabank.be',
      uitpas: 'https://api-test.uitpas.be',
      museumpass: 'https://partner-api-test.museumpassmusees.be',
    })
  })

  it('has a server for each host, told apart by their answers', async () => {
    const mock = createMock()
    const answer = async (host: string) => mock.respond(get(`${host}/nothing-here`))
    const { entry, search, taxonomy, auth, jwtProvider } = mock.environment
    expect(await answer(entry)).toMatchObject({ status: 404 })
    expect(await answer(search)).toMatchObject({ status: 404, body: expect.stringContaining('{"title":"Not Found"') })
    expect(await answer(taxonomy)).toMatchObject({ status: 404 })
    expect(await answer(auth)).toMatchObject({ status: 404, body: expect.stringContaining('"error":"not_found"') })
    expect(await answer(jwtProvider)).toMatchObject({ status: 500 })
  })

  it('knows its hosts however a URL is written', async () => {
    const answer = await createMock().respond(get('HTTPS://TAXONOMY.uitdatabank.be:443?x'))
    expect(answer.status).toBe(404)
  })

  it('names the hosts that it plays when it is asked for another, and not the rest of the URL', async () => {
    const ask = async () => createMock().respond(get('https://io.uitdatabank.be/places?apiKey=secret'))
    await expect(ask).rejects.toThrow(TypeError)
    await expect(ask).rejects.toThrow(
      /plays https:\/\/io-test\.uitdatabank\.be, .*: https:\/\/io\.uitdatabank\.be was refused\.$/,
    )
  })

  it.each([
    ['hosts.search', { search: 'http://localhost:2/' }],
    ['hosts.auth', { auth: 'http://localhost:3/uitid' }],
    ['hosts.entry', { entry: 'localhost' }],
    ['Two of the hosts', { entry: 'http://localhost:2' }],
  ])('refuses hosts that it can’t tell apart: %s', (message, changes) => {
    const hosts = {
      entry: 'http://localhost:1',
      search: 'http://localhost:2',
      auth: 'http://localhost:3',
      jwtProvider: 'http://localhost:4',
      taxonomy: 'http://localhost:5',
      uitpas: 'http://localhost:6',
      museumpass: 'http://localhost:7',
      ...changes,
    }
    expect(() => createMock({ hosts })).toThrow(message)
  })

  it('forgets all but the seed when it is reset', async () => {
    const mock = createMock()
    const firstId = mock.state.ids()
    mock.state.places.set('1', {})
    await mock.walkLogin('lotte', { destination: 'oob' })
    mock.reset()
    expect(mock.state.places.size + mock.state.logins.sessions.size).toBe(0)
    expect(mock.state.users.size).toBe(4)
    expect(mock.state.ids()).toBe(firstId)
  })

  it('shares nothing with another mock', async () => {
    const [one, other] = [createMock(), createMock()]
    one.state.places.set('1', {})
    expect(other.state.places.size).toBe(0)
  })
})

describe('tokenFor', () => {
  it('gives a token for a user by name or e-mail address', async () => {
    const mock = createMock()
    for (const name of ['lotte', 'lotte.maes@twin.example']) {
      expect(decodeJwt(await mock.tokenFor(name))).toMatchObject({ typ: 'ID', email: 'lotte.maes@twin.example' })
    }
  })

  it('gives tokens that have expired, or will', async () => {
    const clock = createClock()
    const mock = createMock({ clock: clock.now })
    const now = clock.now() / 1000
    const expired = await mock.tokenFor('lotte', { issuedAt: now - 3_600, expiresIn: 600 })
    expect(decodeJwt(expired)).toMatchObject({ iat: now - 3_600, exp: now - 3_000 })
    expect(await verifyToken(expired, mock.state)).toEqual({ valid: false, reason: 'time' })
    expect(decodeJwt(await mock.tokenFor('lotte', { expiresIn: 60 }))).toMatchObject({ iat: now, exp: now + 60 })
  })

  it('gives tokens of old', async () => {
    const mock = createMock()
    const token = await mock.tokenFor('bram', { old: true })
    expect(decodeJwt(token)).toMatchObject({ nick: 'bram', uid: expect.any(String) })
    expect(await verifyToken(token, mock.state)).toMatchObject({ valid: true })
  })

  it('says whom it knows when it does not know a user', async () => {
    await expect(createMock().tokenFor('nobody')).rejects.toThrow(
      'The twin has no user "nobody"; it has beheerder, lotte, bram, fien.',
    )
  })
})

describe('walkLogin', () => {
  it('ends at the destination, with a token that the twin takes', async () => {
    const mock = createMock()
    const url = await mock.walkLogin('lotte', { destination: 'https://app.example?x=1#y' })
    expect(url).toMatch(/^https:\/\/app\.example\?x=1&jwt=[^&]+#y$/)
    expect(await verifyToken(new URL(url).searchParams.get('jwt') ?? '', mock.state)).toMatchObject({ valid: true })
  })

  it('brings a refresh token with a key that may refresh', async () => {
    const url = await createMock().walkLogin('lotte', { destination: 'oob', apiKey: 'twin-key-that-may-refresh' })
    expect(url).toMatch(/^https:\/\/jwt-test\.uitdatabank\.be\/oob\?jwt=[^&]+&refresh=[\da-f-]{36}$/)
  })

  it('fails with what /connect says', async () => {
    await expect(createMock().walkLogin('lotte', { destination: '' })).rejects.toThrow(
      '/connect answered 400: Request does not contain a destination parameter',
    )
  })
})
