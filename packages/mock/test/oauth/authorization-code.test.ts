import { decodeJwt } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { encodeBase64url } from '../../src/core/base64url.ts'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { defaultSeed } from '../../src/seed/default-seed.ts'
import { createBrowser, form } from '../support/browser.ts'
import { createClock } from '../support/clock.ts'

const redirectUri = 'https://app.example/callback'
const verifier = 'a-verifier-of-the-forty-three-characters-or-more'
const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
const challenge = encodeBase64url(new Uint8Array(digest))
const pkce = { code_challenge: challenge, code_challenge_method: 'S256' }

const confidential = { client_id: 'twin-cultuurhuis', client_secret: 'not-a-secret-cultuurhuis' }
const publicClient = { client_id: 'twin-wandelapp' }

let clock: ReturnType<typeof createClock>
let mock: Mock
beforeEach(() => {
  clock = createClock()
  mock = createMock({ clock: clock.now })
})

function authorizeUrl(changes: Record<string, string | undefined> = {}, path = '/authorize'): string {
  const query = {
    response_type: 'code',
    client_id: publicClient.client_id,
    redirect_uri: redirectUri,
    scope: 'openid email offline_access',
    state: 'a-state',
    nonce: 'a-nonce',
    ...pkce,
    ...changes,
  }
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `${mock.environment.auth}${path}?${new URLSearchParams(given)}`
}

/** The query of the URL that a user comes back to. */
async function callbackOf(url: string): Promise<Record<string, string>> {
  return Object.fromEntries(new URL(await mock.walkLogin('lotte', url)).searchParams)
}

async function post(parameters: Record<string, string | undefined>) {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const response = await mock.fetch(`${mock.environment.auth}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(given),
  })
  return { status: response.status, body: await response.json() }
}

async function redeem(code: string | undefined, changes: Record<string, string | undefined> = {}) {
  const parameters = { ...publicClient, code, redirect_uri: redirectUri, code_verifier: verifier }
  return post({ grant_type: 'authorization_code', ...parameters, ...changes })
}

const refresh = (refreshToken: string) =>
  post({ ...publicClient, grant_type: 'refresh_token', refresh_token: refreshToken })

const userInfo = (accessToken: string, path = '/userinfo') =>
  mock.fetch(mock.environment.auth + path, { headers: { authorization: `Bearer ${accessToken}` } })

describe('the way to a code', () => {
  it('ends at the redirect URI with the state and the issuer', async () => {
    const url = await mock.walkLogin('lotte', authorizeUrl())
    expect(url).toMatch(/^https:\/\/app\.example\/callback\?code=[\da-f-]{36}&state=a-state&iss=/)
    expect(new URL(url).searchParams.get('iss')).toBe('https://account-test.uitid.be/realms/uitid')
  })

  it('keeps a query of the redirect URI', async () => {
    expect(await mock.walkLogin('lotte', authorizeUrl({ redirect_uri: `${redirectUri}?page=1` }))).toMatch(
      /^https:\/\/app\.example\/callback\?page=1&code=/,
    )
  })

  it.each([
    ['unsupported_response_type', { response_type: 'token' }],
    ['invalid_request', { response_type: undefined }],
    ['invalid_request', { code_challenge: undefined }],
    ['invalid_request', { code_challenge_method: undefined }],
    ['invalid_request', { code_challenge_method: 'plain' }],
    ['invalid_request', { code_challenge: 'short' }],
    ['login_required', { prompt: 'none' }],
  ])('sends the browser back with %s for %j', async (error, changes: Record<string, string | undefined>) => {
    const callback = await callbackOf(authorizeUrl(changes))
    expect(callback).toMatchObject({ error, error_description: expect.any(String), state: 'a-state' })
    expect(callback).not.toHaveProperty('code')
  })

  it('refuses a parameter that comes twice', async () => {
    expect(await callbackOf(`${authorizeUrl()}&nonce=other`)).toMatchObject({ error: 'invalid_request' })
  })

  it('needs no PKCE of a client with a secret', async () => {
    const changes = { ...confidential, code_challenge: undefined, code_challenge_method: undefined }
    const { code } = await callbackOf(authorizeUrl({ ...changes, client_secret: undefined }))
    expect(await redeem(code, { ...confidential, code_verifier: undefined })).toMatchObject({ status: 200 })
  })

  it.each([
    'http://app.example/callback',
    'https://app.example/callback#here',
    'com.example.app:/callback',
    'javascript:alert(1)',
    '/callback',
    '',
  ])('never ends at %j', async (uri) => {
    await expect(mock.walkLogin('lotte', authorizeUrl({ redirect_uri: uri }))).rejects.toThrow(
      /answered 400.*redirect_uri/s,
    )
  })

  it.each(['http://127.0.0.1:49152/callback', 'http://localhost:3000/', 'http://[::1]:1/', 'https://localhost/x'])(
    'may end on this machine: %s',
    async (uri) => {
      expect(await mock.walkLogin('lotte', authorizeUrl({ redirect_uri: uri }))).toContain(`${uri}?code=`)
    },
  )

  it('ends only where the seed says, letter for letter', async () => {
    const client = { name: 'app', clientId: 'app', apis: [], redirectUris: [`${redirectUri}/`] }
    mock = createMock({ seed: { ...defaultSeed, clients: [...(defaultSeed.clients ?? []), client] } })
    const login = (uri: string) => mock.walkLogin('lotte', authorizeUrl({ client_id: 'app', redirect_uri: uri }))
    expect(await login(`${redirectUri}/`)).toContain('?code=')
    await expect(login(redirectUri)).rejects.toThrow(/answered 400/)
    await expect(login('https://APP.example/callback/')).rejects.toThrow(/answered 400/)
  })

  it('skips the login page for who is logged in, for another client too', async () => {
    const browser = createBrowser(mock.fetch)
    await browser.visit(authorizeUrl(), form({ username: 'lotte', password: 'geheim' }))
    const url = authorizeUrl({ client_id: confidential.client_id, prompt: 'none' })
    expect((await browser.visit(url)).headers.get('location')).toContain('?code=')
  })

  it('shows the login page to who is logged in as another than the owner of a fixed e-mail address', async () => {
    const browser = createBrowser(mock.fetch)
    await browser.visit(authorizeUrl(), form({ username: 'lotte', password: 'geheim' }))
    expect((await browser.visit(authorizeUrl({ fixed_email: 'lotte.maes@twin.example' }))).status).toBe(302)
    expect((await browser.visit(authorizeUrl({ fixed_email: 'fien.claes@twin.example' }))).status).toBe(200)
  })

  it('fills in an e-mail address', async () => {
    const html = await (await mock.fetch(authorizeUrl({ email: 'fien.claes@twin.example' }))).text()
    expect(html).toMatch(/<input id="username"[^>]*value="fien\.claes@twin\.example">/)
  })

  it('lets nobody but the owner of a fixed e-mail address log in', async () => {
    const url = authorizeUrl({ fixed_email: 'fien.claes@twin.example' })
    const html = await (await mock.fetch(url)).text()
    expect(html).toMatch(/<input id="username"[^>]*readonly>/)
    expect(html).not.toContain('lotte')
    await expect(mock.walkLogin('lotte', url)).rejects.toThrow('answered 200')
    expect(await mock.walkLogin('fien', url)).toContain('?code=')
  })
})

describe('redeeming a code', () => {
  it.each(['/authorize', '/realms/uitid/protocol/openid-connect/auth'])('works for one of %s', async (path) => {
    const { code } = await callbackOf(authorizeUrl({}, path))
    const { status, body } = await redeem(code)
    expect(status).toBe(200)
    expect(Object.keys(body).toSorted()).toEqual([
      'access_token',
      'expires_in',
      'id_token',
      'refresh_token',
      'token_type',
    ])
    const idToken = decodeJwt(body.id_token)
    expect(idToken).toMatchObject({ typ: 'ID', aud: 'twin-wandelapp', nonce: 'a-nonce' })
    expect(decodeJwt(body.access_token)).toMatchObject({ azp: 'twin-wandelapp', sub: idToken.sub })
  })

  it('gives no id token and no refresh token that was not asked for', async () => {
    const { code } = await callbackOf(authorizeUrl({ scope: undefined }))
    expect(Object.keys((await redeem(code)).body)).toEqual(['access_token', 'token_type', 'expires_in'])
  })

  it.each([
    ['another verifier', { code_verifier: `${verifier}x` }],
    ['no verifier', { code_verifier: undefined }],
    ['a verifier that is too short', { code_verifier: 'short' }],
    ['the challenge as the verifier', { code_verifier: challenge }],
    ['another redirect URI', { redirect_uri: `${redirectUri}/` }],
    ['no redirect URI', { redirect_uri: undefined }],
    ['another client', confidential],
    ['another code', { code: 'x' }],
  ])('fails with invalid_grant for %s', async (_, changes: Record<string, string | undefined>) => {
    const { code } = await callbackOf(authorizeUrl())
    expect(await redeem(code, changes)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  it('fails for a verifier when there was no challenge', async () => {
    const changes = { client_id: confidential.client_id, code_challenge: undefined, code_challenge_method: undefined }
    const { code } = await callbackOf(authorizeUrl(changes))
    expect(await redeem(code, confidential)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  it('fails without a code, and without the secret of a client that has one', async () => {
    expect(await redeem(undefined)).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
    const { code } = await callbackOf(authorizeUrl({ client_id: confidential.client_id }))
    expect(await redeem(code, { client_id: confidential.client_id })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    })
  })

  it('works for a minute', async () => {
    const { code } = await callbackOf(authorizeUrl())
    clock.pass(60)
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  it('works once, and a second time takes back what the first gave', async () => {
    const { code } = await callbackOf(authorizeUrl())
    const { body } = await redeem(code)
    expect((await userInfo(body.access_token)).status).toBe(200)
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect((await userInfo(body.access_token)).status).toBe(401)
    expect(await refresh(body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })
})

describe('renewing', () => {
  const login = async () => (await redeem((await callbackOf(authorizeUrl())).code)).body

  it('gives three new tokens, without the nonce of the login', async () => {
    const first = await login()
    const { status, body } = await refresh(first.refresh_token)
    expect(status).toBe(200)
    for (const name of ['access_token', 'id_token', 'refresh_token']) expect(body[name]).not.toBe(first[name])
    expect(decodeJwt(body.id_token)).not.toHaveProperty('nonce')
    expect(decodeJwt(body.id_token).sub).toBe(decodeJwt(first.id_token).sub)
  })

  it('ends the login when a refresh token comes a second time, and no other login', async () => {
    const [first, other] = [await login(), await login()]
    const second = (await refresh(first.refresh_token)).body
    expect(await refresh(first.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect(await refresh(second.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect(await refresh(other.refresh_token)).toMatchObject({ status: 200 })
  })

  it('works for thirty days', async () => {
    const [one, other] = [await login(), await login()]
    clock.pass(30 * 86_400 - 1)
    expect(await refresh(one.refresh_token)).toMatchObject({ status: 200 })
    clock.pass(1)
    expect(await refresh(other.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })
})

describe('userinfo', () => {
  const tokenWith = async (scope: string) =>
    (await redeem((await callbackOf(authorizeUrl({ scope }))).code)).body.access_token

  it.each(['/userinfo', '/realms/uitid/protocol/openid-connect/userinfo'])('says at %s who it is', async (path) => {
    const { sub } = decodeJwt(await tokenWith('openid'))
    expect(await (await userInfo(await tokenWith('openid'), path)).json()).toEqual({ sub, given_name: 'lotte' })
    expect(await (await userInfo(await tokenWith('openid email'), path)).json()).toEqual({
      sub,
      given_name: 'lotte',
      email: 'lotte.maes@twin.example',
      email_verified: true,
    })
  })

  it('asks for a token, and says why it does not take one', async () => {
    const without = await mock.fetch(`${mock.environment.auth}/userinfo`)
    expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="uitid"'])
    const wrong = await userInfo('x.y.z')
    expect([wrong.status, (await wrong.json()).error]).toEqual([401, 'invalid_token'])
    const narrow = await userInfo(await tokenWith('email'))
    expect([narrow.status, narrow.headers.get('www-authenticate')]).toEqual([
      403,
      expect.stringMatching(/^Bearer .*error="insufficient_scope"/),
    ])
  })

  it('takes no id token, no client’s token, and no token for longer than its day', async () => {
    const { body } = await redeem((await callbackOf(authorizeUrl())).code)
    expect((await userInfo(body.id_token)).status).toBe(401)
    const client = await post({ ...confidential, grant_type: 'client_credentials' })
    expect((await userInfo(client.body.access_token)).status).toBe(403)
    clock.pass(86_400 + 31)
    expect((await userInfo(body.access_token)).status).toBe(401)
  })
})

describe('logging out', () => {
  const logout = async (query: Record<string, string>) => {
    const url = `${mock.environment.auth}/realms/uitid/protocol/openid-connect/logout?${new URLSearchParams(query)}`
    const { status, headers } = await mock.fetch(url, { redirect: 'manual' })
    return [status, headers.get('location')]
  }
  const back = { post_logout_redirect_uri: 'https://app.example/bye' }

  it('goes back for an id token, even an old one, or a client id', async () => {
    const { body } = await redeem((await callbackOf(authorizeUrl())).code)
    clock.pass(86_400 * 2)
    expect(await logout({ ...back, id_token_hint: body.id_token })).toEqual([302, 'https://app.example/bye'])
    expect(await logout({ ...back, ...publicClient, state: 'x' })).toEqual([302, 'https://app.example/bye?state=x'])
  })

  it('shows a page for anything else', async () => {
    const { body } = await redeem((await callbackOf(authorizeUrl())).code)
    for (const query of [
      back,
      { ...back, id_token_hint: 'x.y.z' },
      { ...back, id_token_hint: body.access_token },
      { ...back, id_token_hint: body.id_token, client_id: confidential.client_id },
      { id_token_hint: body.id_token },
      { post_logout_redirect_uri: 'http://evil.example/', id_token_hint: body.id_token },
    ]) {
      expect(await logout(query)).toEqual([200, null])
    }
  })
})

describe('for a page of another site', () => {
  it.each([
    ['POST', '/oauth/token'],
    ['GET', '/userinfo'],
    ['GET', '/.well-known/openid-configuration'],
    ['GET', '/realms/uitid/protocol/openid-connect/certs'],
  ])('%s %s can be read, and its preflight is answered', async (method, path) => {
    const origin = 'https://app.example'
    const url = mock.environment.auth + path
    const response = await mock.fetch(url, { method, headers: { origin }, ...(method === 'POST' && { body: '' }) })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const headers = {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization',
    }
    const preflight = await mock.fetch(url, { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization')
  })

  it('the login page can’t', async () => {
    expect((await mock.fetch(authorizeUrl())).headers.get('access-control-allow-origin')).toBeNull()
  })
})
