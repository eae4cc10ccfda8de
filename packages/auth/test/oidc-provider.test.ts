import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clientCredentials, LoginRequiredError } from '../src/index.ts'
import { userAccessToken } from '../src/user-access-token.ts'
import { Browser, loggedOutUri, redirectUri, startOidcServer } from './oidc-server.ts'

let auth = ''
beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(console, 'info').mockReturnValue()
  auth = await startOidcServer()
})

const request = () => new Request('https://io-test.uitdatabank.be/')
const minute = 60_000

describe('against oidc-provider, clientCredentials', () => {
  test('get a token, keep it, and get another for one that is refused', async () => {
    let time = Date.now()
    const credentials = clientCredentials({
      environment: { auth },
      clientId: 'backend',
      clientSecret: 'backend-secret',
      now: () => time,
    })
    const first = await credentials.authenticate(request(), [])
    expect(await credentials.authenticate(request(), [])).toEqual(first)
    expect(await credentials.session.get()).toMatchObject({ expiresAt: time + 86_400_000 })
    time += 2 * minute
    const refused = new Request(request(), { headers: first })
    expect(await credentials.renew?.(refused, { status: 401 })).toBe(true)
    expect(await credentials.authenticate(request(), [])).not.toEqual(first)
  })

  test.each([
    ['secret', { clientId: 'backend', clientSecret: 'wrong' }, 'invalid_client'],
    ['client', { clientId: 'unknown', clientSecret: 'backend-secret' }, 'invalid_client'],
    ['kind of client', { clientId: 'server', clientSecret: 'server-secret' }, 'invalid_request'],
  ])('say that the %s is wrong', async (_, client, error) => {
    const credentials = clientCredentials({ environment: { auth }, ...client })
    await expect(credentials.authenticate(request(), [])).rejects.toMatchObject({ code: 'refused', error })
  })
})

describe.each([
  ['public', {}],
  ['server', { clientSecret: 'server-secret' }],
])('against oidc-provider, userAccessToken of the client %s', (clientId, secret) => {
  const options = () => ({ environment: { auth }, clientId, redirectUri, ...secret })

  test('logs in, calls, tells who it is, and logs out', async () => {
    const user = userAccessToken(options())
    const browser = new Browser()
    const { url, pending } = await user.beginLogin({ screen: 'login', referrer: 'udb', ui_locales: 'fr' })
    const callback = await browser.logIn(url)
    // The issuer says its name, so that the mix-up check is live.
    expect(new URL(callback).searchParams.get('iss')).toBe(`${auth}/realms/uitid`)
    expect(user.cleanUrl(callback)).toBe(redirectUri)
    await user.finishLogin(callback, pending)
    const tokens = await user.session.get()
    expect(Object.keys(tokens ?? {}).toSorted()).toEqual(['accessToken', 'expiresAt', 'idToken', 'refreshToken'])
    expect(await user.userInfo()).toEqual({
      sub: 'zoe',
      given_name: 'Zoë',
      email: 'zoe@example.com',
      email_verified: true,
    })

    const goodbye = await browser.visit(await user.logOut({ returnTo: loggedOutUri }))
    expect(goodbye.status).toBe(200)
    expect(await goodbye.text()).toContain('logout')
    expect(await user.session.get()).toBeUndefined()
    await expect(user.userInfo()).rejects.toThrow(LoginRequiredError)
  })

  test('renews, with another refresh token each time', async () => {
    let time = Date.now()
    const user = userAccessToken({ ...options(), now: () => time })
    const { url, pending } = await user.beginLogin()
    await user.finishLogin(await new Browser().logIn(url), pending)
    const generations = []
    for (let round = 0; round < 3; round += 1) {
      generations.push(await user.session.get())
      time += 86_400_000
      await Promise.all(Array.from({ length: 20 }, () => user.authenticate(request(), [])))
    }
    for (const name of ['accessToken', 'refreshToken'] as const) {
      expect(new Set(generations.map((tokens) => tokens?.[name])).size).toBe(3)
    }
    expect(await user.userInfo()).toMatchObject({ sub: 'zoe' })
  })

  test('asks for a login after a refresh token was used a second time, which takes all back', async () => {
    let time = Date.now()
    const user = userAccessToken({ ...options(), now: () => time })
    const { url, pending } = await user.beginLogin()
    await user.finishLogin(await new Browser().logIn(url), pending)
    const stolen = await user.session.get()
    if (!stolen) throw new Error('nobody logged in')
    time += 86_400_000
    await user.authenticate(request(), [])
    const thief = userAccessToken({ ...options(), now: () => time })
    await thief.session.set(stolen)
    await expect(thief.authenticate(request(), [])).rejects.toThrow(LoginRequiredError)
    time += 86_400_000
    await expect(user.authenticate(request(), [])).rejects.toThrow(LoginRequiredError)
  })

  test('is refused a code that was used already', async () => {
    const user = userAccessToken(options())
    const { url, pending } = await user.beginLogin()
    const callback = await new Browser().logIn(url)
    await user.finishLogin(callback, pending)
    await expect(user.finishLogin(callback, pending)).rejects.toMatchObject({ code: 'refused', error: 'invalid_grant' })
  })

  test('is refused the code of a login that someone else began', async () => {
    const user = userAccessToken(options())
    const [mine, theirs] = [await user.beginLogin(), await user.beginLogin()]
    const callback = await new Browser().logIn(theirs.url)
    await expect(user.finishLogin(callback, mine.pending)).rejects.toMatchObject({ code: 'state-mismatch' })
    const pending = { ...mine.pending, state: theirs.pending.state ?? '' }
    await expect(user.finishLogin(callback, pending)).rejects.toMatchObject({ code: 'refused', error: 'invalid_grant' })
  })

  test('is refused another redirect URI than the login had', async () => {
    const user = userAccessToken(options())
    const { url, pending } = await user.beginLogin()
    const callback = await new Browser().logIn(url)
    const other = { ...pending, redirectUri: `${redirectUri}/` }
    await expect(user.finishLogin(callback, other)).rejects.toMatchObject({ code: 'refused', error: 'invalid_grant' })
  })

  test('uses a login at UiTiD that is there already, unless it is asked not to', async () => {
    const user = userAccessToken(options())
    const browser = new Browser()
    for (const [parameters, logins] of [
      [{}, 1],
      [{}, 1],
      [{ prompt: 'login' }, 2],
    ] as const) {
      const { url, pending } = await user.beginLogin(parameters)
      await user.finishLogin(await browser.logIn(url), pending)
      expect(browser.logins).toBe(logins)
    }
  })
})
