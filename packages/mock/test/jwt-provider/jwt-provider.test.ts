import { decodeJwt } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { createCode } from '../../src/oauth/grant.ts'
import { createBrowser, form, type Browser } from '../support/browser.ts'
import { createClock } from '../support/clock.ts'

const refreshing = 'twin-key-that-may-refresh'
const plain = 'twin-key-without-refresh'
const destination = 'https://app.example/callback?from=twin'

let mock: Mock
let browser: Browser
let clock: ReturnType<typeof createClock>
beforeEach(() => {
  clock = createClock()
  mock = createMock({ clock: clock.now })
  browser = createBrowser(mock.fetch)
})

const at = (path: string, query: Record<string, string> = {}) =>
  `${mock.environment.jwtProvider}${path}?${new URLSearchParams(query)}`

async function textOf(response: Response | Promise<Response>) {
  const { status, headers } = await response
  return { status, type: headers.get('content-type'), body: await (await response).text() }
}

/** From `/connect` to the URL of `/authorize` with its code. */
async function logIn(connectUrl: string): Promise<string> {
  const loginUrl = browser.next(await browser.visit(connectUrl), connectUrl)
  return browser.next(await browser.visit(loginUrl, form({ username: 'lotte', password: 'geheim' })), loginUrl)
}

describe('/connect', () => {
  it.each(['/connect', '/culturefeed/oauth/connect'])('at %s sends the browser to the OAuth server', async (path) => {
    const response = await browser.visit(at(path, { destination, lang: 'fr' }))
    expect(response.status).toBe(301)
    const { origin, pathname, searchParams } = new URL(response.headers.get('location') ?? '')
    expect(origin + pathname).toBe('https://account-test.uitid.be/authorize')
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'twin-jwt-provider',
      redirect_uri: 'https://jwt-test.uitdatabank.be/authorize',
      response_type: 'code',
      scope: 'openid email profile offline_access',
      state: expect.any(String),
      locale: 'fr',
      referrer: 'udb',
      skip_verify_legacy: 'true',
      product_display_name: 'UiTdatabank',
    })
  })

  it.each([{}, { lang: 'en' }, { lang: 'NL' }])('speaks Dutch for %j', async (query: Record<string, string>) => {
    const response = await browser.visit(at('/connect', { destination, ...query }))
    expect(response.headers.get('location')).toContain('locale=nl')
  })

  it('must not be remembered by a browser, 301 or not', async () => {
    const response = await browser.visit(at('/connect', { destination }))
    expect(response.headers.get('cache-control')).toContain('no-store')
  })

  it.each(['/connect', '/culturefeed/oauth/connect', '/logout', '/culturefeed/oauth/logout'])(
    'needs a destination, as plain text says: %s',
    async (path) => {
      expect(await textOf(browser.visit(at(path)))).toEqual({
        status: 400,
        type: 'text/plain; charset=utf-8',
        body: 'Request does not contain a destination parameter to redirect to after login.',
      })
    },
  )
})

describe('/authorize', () => {
  it('hands the id token to the destination, by a 301', async () => {
    const response = await browser.visit(await logIn(at('/connect', { destination })))
    expect(response.status).toBe(301)
    const location = response.headers.get('location') ?? ''
    expect(location).toMatch(/^https:\/\/app\.example\/callback\?from=twin&jwt=[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(decodeJwt(new URL(location).searchParams.get('jwt') ?? '')).toMatchObject({
      typ: 'ID',
      email: 'lotte.maes@twin.example',
    })
  })

  it('adds no slash to a bare host, and keeps a fragment', async () => {
    const bare = await browser.visit(await logIn(at('/connect', { destination: 'https://app.example' })))
    expect(bare.headers.get('location')).toMatch(/^https:\/\/app\.example\?jwt=/)
    const again = at('/connect', { destination: 'https://app.example/#/home' })
    const authorizeUrl = browser.next(await browser.visit(browser.next(await browser.visit(again), again)), again)
    const fragment = await browser.visit(authorizeUrl)
    expect(fragment.headers.get('location')).toMatch(/^https:\/\/app\.example\/\?jwt=[^#]+#\/home$/)
  })

  it.each([
    ['a key that may refresh', { apiKey: refreshing }, {}, true],
    ['that key in the header', {}, { 'x-api-key': refreshing }, true],
    ['a key in the query that wins over the header', { apiKey: plain }, { 'x-api-key': refreshing }, false],
    ['a key that may not', { apiKey: plain }, {}, false],
    ['a key that nobody knows', { apiKey: 'unknown' }, {}, false],
    ['no key', {}, {}, false],
  ])(
    'decides on a refresh token by the API key: %s',
    async (_, query: Record<string, string>, headers: Record<string, string>, mayRefresh) => {
      const connectUrl = at('/connect', { destination, ...query })
      const loginUrl = browser.next(await browser.visit(connectUrl, { headers }), connectUrl)
      const submitted = await browser.visit(loginUrl, form({ username: 'lotte', password: 'geheim' }))
      const response = await browser.visit(browser.next(submitted, loginUrl))
      const { searchParams } = new URL(response.headers.get('location') ?? '')
      expect([...searchParams.keys()]).toEqual(mayRefresh ? ['from', 'jwt', 'refresh'] : ['from', 'jwt'])
    },
  )

  it('takes a relative destination as it is, and shows what is to be pasted for oob', async () => {
    const authorizeUrl = await logIn(at('/connect', { destination: 'oob' }))
    const response = await browser.visit(authorizeUrl)
    expect(response.headers.get('location')).toMatch(/^oob\?jwt=/)
    const oob = browser.next(response, authorizeUrl)
    expect(oob).toMatch(/^https:\/\/jwt-test\.uitdatabank\.be\/oob\?jwt=/)
    expect(await (await browser.visit(oob)).text()).toContain(`readonly>${oob}</textarea>`)
    expect(await (await browser.visit(`${oob}&x=</textarea><script>`)).text()).not.toContain('<script>')
  })

  it('is an error of the server without a session', async () => {
    const authorizeUrl = await logIn(at('/connect', { destination }))
    expect(await textOf(mock.fetch(authorizeUrl))).toMatchObject({
      status: 500,
      body: 'An internal server error occurred.',
    })
  })

  it.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x')],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['another code', (url: URL) => url.searchParams.set('code', 'x')],
    ['no code', (url: URL) => url.searchParams.delete('code')],
  ])('is a 400 without a word for %s', async (_, change) => {
    const url = new URL(await logIn(at('/connect', { destination })))
    change(url)
    expect(await textOf(browser.visit(url.href))).toMatchObject({ status: 400, body: '' })
  })

  it('takes a state once', async () => {
    const url = new URL(await logIn(at('/connect', { destination })))
    expect((await browser.visit(url.href)).status).toBe(301)
    const [user] = mock.state.users.values()
    if (!user) throw new Error('the default seed changed')
    const request = { clientId: 'twin-jwt-provider', redirectUri: at('/authorize'), scopes: [] }
    url.searchParams.set('code', createCode(mock.state, request, user))
    expect((await browser.visit(url.href)).status).toBe(400)
  })

  it('takes a code once', async () => {
    const url = new URL(await logIn(at('/connect', { destination })))
    expect((await browser.visit(url.href)).status).toBe(301)
    const toLogin = await browser.visit(at('/connect', { destination }))
    const state = new URL(toLogin.headers.get('location') ?? '').searchParams.get('state')
    url.searchParams.set('state', state ?? '')
    expect((await browser.visit(url.href)).status).toBe(400)
  })

  it('takes a code for a minute', async () => {
    const authorizeUrl = await logIn(at('/connect', { destination }))
    clock.pass(60)
    expect((await browser.visit(authorizeUrl)).status).toBe(400)
  })
})

describe('/refresh', () => {
  async function refreshToken() {
    const url = await mock.walkLogin('lotte', { destination, apiKey: refreshing })
    return new URL(url).searchParams.get('refresh') ?? ''
  }

  it('gives new id tokens as bare text, again and again', async () => {
    const query = { refresh: await refreshToken(), apiKey: refreshing }
    clock.pass(86_400)
    const first = await textOf(mock.fetch(at('/refresh', query)))
    expect(first).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' })
    expect(decodeJwt(first.body)).toMatchObject({
      email: 'lotte.maes@twin.example',
      exp: clock.now() / 1000 + 43_200,
    })
    const second = await textOf(mock.fetch(at('/refresh', query)))
    expect(second.status).toBe(200)
    expect(second.body).not.toBe(first.body)
  })

  it('takes the key from the header', async () => {
    const url = at('/refresh', { refresh: await refreshToken() })
    expect((await mock.fetch(url, { headers: { 'x-api-key': refreshing } })).status).toBe(200)
  })

  it.each([{}, { apiKey: 'unknown' }, { apiKey: plain }])(
    'says nothing but 400 to %j',
    async (query: Record<string, string>) => {
      const url = at('/refresh', { ...query, refresh: await refreshToken() })
      expect(await textOf(mock.fetch(url))).toMatchObject({ status: 400, body: '' })
    },
  )

  it('misses the refresh token, but only for a key that may refresh', async () => {
    expect(await textOf(mock.fetch(at('/refresh', { apiKey: refreshing })))).toMatchObject({
      status: 400,
      body: 'Missing refresh token',
    })
    expect(await textOf(mock.fetch(at('/refresh')))).toMatchObject({ status: 400, body: '' })
  })

  it('passes on what the OAuth server says to a token that it does not know, and not the token', async () => {
    const { status, body } = await textOf(mock.fetch(at('/refresh', { apiKey: refreshing, refresh: 'stolen' })))
    expect(status).toBe(400)
    expect(body).toContain('400 Bad Request')
    expect(body).not.toContain('stolen')
  })
})

describe('/logout', () => {
  it.each(['/logout', '/culturefeed/oauth/logout'])('at %s logs out everywhere, and comes back', async (path) => {
    await browser.visit(await logIn(at('/connect', { destination })))
    const logoutUrl = at(path, { destination: 'https://app.example?a=b c#bye' })
    const toOauth = await browser.visit(logoutUrl)
    expect(toOauth.status).toBe(301)
    const oauthUrl = browser.next(toOauth, logoutUrl)
    expect(new URL(oauthUrl).origin).toBe(mock.environment.auth)
    const confirmUrl = browser.next(await browser.visit(oauthUrl), oauthUrl)
    const response = await browser.visit(confirmUrl)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('https://app.example?a=b%20c#bye')

    const again = at('/connect', { destination })
    const loginPage = await browser.visit(browser.next(await browser.visit(again), again))
    expect(loginPage.status).toBe(200)
  })

  it('can’t be confirmed without a session', async () => {
    expect(await textOf(mock.fetch(at('/logout-confirm')))).toMatchObject({ status: 400, body: '' })
  })
})

describe('anything else', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/unknown'],
    ['POST', '/connect'],
    ['DELETE', '/refresh'],
  ])('is a 500 in plain text: %s %s', async (method, path) => {
    expect(await textOf(mock.fetch(at(path, { destination }), { method }))).toEqual({
      status: 500,
      type: 'text/plain; charset=utf-8',
      body: 'An internal server error occurred.',
    })
  })
})
