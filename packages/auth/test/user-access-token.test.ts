import { createHmac, hash } from 'node:crypto'
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { DestinationError, memorySession, type OAuthTokens, type PendingLogin } from '../src/index.ts'
import { userAccessToken, type LoginParameters } from '../src/user-access-token.ts'
import { errorOf } from './error-of.ts'
import { createIssuer, server, type Issuer } from './issuer.ts'

const redirectUri = 'https://example.com/callback'
const nowSeconds = 1_800_000_000
const callback = `${redirectUri}?code=code-1&state=state`
const begun: PendingLogin = { redirectUri, state: 'state', nonce: 'nonce', codeVerifier: 'verifier' }

function setUp({ clientSecret }: { readonly clientSecret?: string } = {}) {
  const now = () => nowSeconds * 1000
  const issuer = createIssuer(now)
  const user = userAccessToken({
    environment: 'test',
    clientId: 'id',
    clientSecret,
    redirectUri,
    now,
    fetch: issuer.fetch,
  })
  return {
    issuer,
    user,
    finish: (url = callback, pending: PendingLogin | null = begun) => user.finishLogin(url, pending),
  }
}

describe('beginLogin', () => {
  test('sends to the login page of the environment, by code, with PKCE, a state and a nonce', async () => {
    const { url, pending } = await setUp().user.beginLogin()
    const { origin, pathname, searchParams } = new URL(url)
    expect(origin + pathname).toBe(`${server}/realms/uitid/protocol/openid-connect/auth`)
    const { state = '', nonce = '', codeVerifier = '' } = pending
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: 'id',
      redirect_uri: redirectUri,
      scope: 'openid email offline_access',
      state,
      nonce,
      code_challenge: hash('sha256', codeVerifier, 'base64url'),
      code_challenge_method: 'S256',
    })
    expect(pending.redirectUri).toBe(redirectUri)
    expect([state, nonce]).toEqual([expect.stringMatching(/^[\w-]{32}$/), expect.stringMatching(/^[\w-]{32}$/)])
    expect(codeVerifier).toMatch(/^[\w-]{43}$/)
  })

  test('gives each login secrets of its own', async () => {
    const { user } = setUp()
    const logins = await Promise.all(Array.from({ length: 100 }, () => user.beginLogin()))
    const secrets = logins.flatMap(({ pending: { state, nonce, codeVerifier } }) => [state, nonce, codeVerifier])
    expect(new Set(secrets).size).toBe(300)
  })

  test('sends every parameter of the login page along, and lets none take the place of ours', async () => {
    const parameters: Required<LoginParameters> = {
      prompt: 'login',
      ui_locales: 'fr',
      referrer: 'uitpas',
      screen: 'register',
      email: 'zoe@example.com',
      fixed_email: 'zoe@example.com',
      first_name: 'Zoë & co',
      birthdate: '1990-01-31',
      postal_code: '9000',
      gender: 'X',
      country: 'be',
      return_if_cancelled: 'https://example.com/',
      skip_verify_legacy: true,
    }
    const { user } = setUp()
    const { url } = await user.beginLogin({ ...parameters, email: undefined })
    const { email: _, ...others } = parameters
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({ ...others, skip_verify_legacy: 'true' })
    expect(new URL(url).searchParams.has('email')).toBe(false)
    const hostile = await user.beginLogin({
      client_id: 'other',
      redirect_uri: 'https://example.org',
    } as LoginParameters)
    expect(new URL(hostile.url).searchParams.getAll('client_id')).toEqual(['id'])
    expect(new URL(hostile.url).searchParams.getAll('redirect_uri')).toEqual([redirectUri])
  })

  test.each(['', '/callback', 'javascript:alert(1)', 'https://user@example.com/', 'https://example.com\\@example.org'])(
    'sends nobody back to %j',
    async (redirectUri) => {
      const { user } = setUp()
      await expect(user.beginLogin({ redirectUri })).rejects.toThrow(DestinationError)
      await expect(user.beginLogin({ return_if_cancelled: redirectUri })).rejects.toThrow(/^return_if_cancelled: /)
    },
  )
})

describe('finishLogin', () => {
  test('trades the code for tokens, verifies the id token, and keeps them', async () => {
    const { issuer, user, finish } = setUp()
    await finish()
    expect(user.session.get()).toEqual({
      accessToken: 'access',
      refreshToken: 'refresh',
      idToken: expect.stringMatching(/^ey/),
      expiresAt: (nowSeconds + 86_400) * 1000,
    })
    expect(issuer.requests.find(({ url }) => url.endsWith('/token'))?.form).toEqual({
      grant_type: 'authorization_code',
      code: 'code-1',
      redirect_uri: redirectUri,
      code_verifier: 'verifier',
      client_id: 'id',
    })
    expect(user.authenticate(new Request(server), [])).toEqual({ authorization: 'Bearer access' })
  })

  test('of a confidential client sends its secret too', async () => {
    const { issuer, finish } = setUp({ clientSecret: 'secret' })
    await finish()
    expect(issuer.requests.find(({ url }) => url.endsWith('/token'))?.form).toMatchObject({ client_secret: 'secret' })
  })

  test('without the scope openid needs no id token', async () => {
    const now = () => nowSeconds * 1000
    const issuer = createIssuer(now)
    issuer.idToken = async () => undefined
    const user = userAccessToken({ environment: 'test', clientId: 'id', scopes: ['email'], fetch: issuer.fetch, now })
    await user.finishLogin(callback, begun)
    expect(user.session.get()).toMatchObject({ accessToken: 'access' })
  })

  test('takes a callback that was pasted, with line breaks in it', async () => {
    const { user, finish } = setUp()
    await finish(` ${redirectUri}?co\n  de=code-1&st\r\nate=state\n`)
    expect(user.session.get()).toMatchObject({ accessToken: 'access' })
  })
})

describe('finishLogin refuses, before it asks anyone anything,', () => {
  test.each<[string, string, string, PendingLogin | null]>([
    ['a wrong state', 'state-mismatch', `${redirectUri}?code=c&state=other`, begun],
    ['a missing state', 'state-mismatch', `${redirectUri}?code=c`, begun],
    ['an empty state', 'state-mismatch', `${redirectUri}?code=c&state=`, { ...begun, state: '' }],
    ['two states', 'state-mismatch', `${callback}&state=state`, begun],
    ['a state in the fragment', 'state-mismatch', `${redirectUri}?code=c#state=state`, begun],
    ['a login that this browser did not begin, or finished before', 'state-mismatch', callback, null],
    ['a login that was kept without a state', 'state-mismatch', callback, { redirectUri }],
    ['no code', 'malformed-callback', `${redirectUri}?state=state`, begun],
    ['an empty code', 'malformed-callback', `${redirectUri}?state=state&code=`, begun],
    ['two codes', 'malformed-callback', `${callback}&code=other`, begun],
    ['two issuers', 'malformed-callback', `${callback}&iss=a&iss=b`, begun],
    ['an error', 'denied', `${redirectUri}?state=state&error=access_denied&error_description=secret`, begun],
    ['an error that is no code', 'denied', `${redirectUri}?state=state&error=Secret%20text`, begun],
  ])('%s', async (_, code, url, pending) => {
    const { issuer, user, finish } = setUp()
    const error = await finish(url, pending).catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'LoginError', code })
    expect((error as Error).message).not.toMatch(/secret/i)
    expect(issuer.requests).toEqual([])
    expect(user.session.get()).toBeUndefined()
  })
})

describe('finishLogin refuses a mix-up of issuers:', () => {
  const issuerName = `${server}/realms/uitid`

  test('an answer that names another, without the code going anywhere', async () => {
    const { issuer, finish } = setUp()
    await expect(finish(`${callback}&iss=https://example.org`)).rejects.toMatchObject({ code: 'issuer-mismatch' })
    expect(issuer.requests.map(({ url }) => url)).toEqual([`${server}/.well-known/openid-configuration`])
  })

  test('an answer that names none, of a server that always does', async () => {
    const { issuer, finish } = setUp()
    issuer.discovery = { ...issuer.discovery, authorization_response_iss_parameter_supported: true }
    await expect(finish()).rejects.toMatchObject({ code: 'issuer-mismatch' })
    await finish(`${callback}&iss=${encodeURIComponent(issuerName)}`)
  })

  test.each([
    ['an issuer elsewhere', { issuer: 'https://example.org/realms/uitid' }],
    ['keys elsewhere', { jwks_uri: 'https://example.org/certs' }],
    ['no issuer', { issuer: undefined }],
    ['keys that are no address', { jwks_uri: 7 }],
  ])('a server whose discovery document names %s', async (_, changes) => {
    const { issuer, finish } = setUp()
    issuer.discovery = { ...issuer.discovery, ...changes }
    await expect(finish()).rejects.toMatchObject({ name: 'OAuthError', code: 'unexpected-answer' })
    expect(issuer.requests).toHaveLength(1)
  })
})

describe('finishLogin refuses an id token', () => {
  const seconds = nowSeconds
  const signed = (claims: object) => (issuer: Issuer) => issuer.sign(claims)

  async function sharedSecret(issuer: Issuer, secret: string): Promise<string> {
    const [, payload] = (await issuer.sign()).split('.')
    const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'key-1' })).toString('base64url')
    return `${header}.${payload}.${createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url')}`
  }

  const forgeries: readonly [string, (issuer: Issuer) => Promise<string | undefined>][] = [
    ['that is missing', async () => undefined],
    ['that is no JWT', async () => 'secret-token'],
    [
      'that nobody signed (alg none)',
      async (issuer) => {
        const [, payload] = (await issuer.sign()).split('.')
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
      },
    ],
    [
      'that was signed with the public key as a secret (HS256, PEM)',
      async (issuer) =>
        sharedSecret(issuer, await exportSPKI((await importJWK(issuer.publicKey, 'RS256')) as CryptoKey)),
    ],
    [
      'that was signed with the public key as a secret (HS256, JWK)',
      async (issuer) => sharedSecret(issuer, JSON.stringify(issuer.publicKey)),
    ],
    [
      'that another key signed',
      async () => {
        const { privateKey } = await generateKeyPair('RS256')
        return new SignJWT({
          iss: `${server}/realms/uitid`,
          aud: 'id',
          sub: 'zoe',
          iat: seconds,
          exp: seconds + 9,
          nonce: 'nonce',
        })
          .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
          .sign(privateKey)
      },
    ],
    ['that was changed', async (issuer) => (await issuer.sign()).replace(/\.e/, '.f')],
    ['of a key that is unknown', (issuer) => issuer.sign({}, { kid: 'key-2' })],
    ['of another issuer', signed({ iss: 'https://example.org' })],
    ['for another client', signed({ aud: 'other' })],
    ['for several clients that was given to nobody', signed({ aud: ['id', 'other'] })],
    ['that was given to another client', signed({ aud: ['id', 'other'], azp: 'other' })],
    ['of another login', signed({ nonce: 'other' })],
    ['without a nonce', signed({ nonce: undefined })],
    ['that has expired more than half a minute ago', signed({ exp: seconds - 30 })],
    ['that is not good for more than half a minute yet', signed({ nbf: seconds + 31 })],
    ['of more than half a minute in the future', signed({ iat: seconds + 31 })],
    ['that never expires', signed({ exp: undefined })],
    ['of nobody', signed({ sub: undefined })],
  ]

  test.each(forgeries)('%s', async (_, idToken) => {
    const { issuer, user, finish } = setUp()
    issuer.idToken = () => idToken(issuer)
    const error = await finish().catch((error: unknown) => error)
    expect(error).toMatchObject({
      name: 'LoginError',
      code: 'invalid-id-token',
      cause: { message: expect.any(String) },
    })
    expect(user.session.get()).toBeUndefined()
  })

  test.each([
    ['expired just now', { exp: seconds - 29 }],
    ['is not good yet', { nbf: seconds + 30 }],
    ['is of the near future', { iat: seconds + 30 }],
    ['is for several clients, and was given to this one', { aud: ['id', 'other'], azp: 'id' }],
  ])('but takes one that %s: clocks differ by half a minute', async (_, claims) => {
    const { issuer, user, finish } = setUp()
    issuer.idToken = signed(claims).bind(undefined, issuer)
    await finish()
    expect(user.session.get()).toMatchObject({ accessToken: 'access' })
  })

  test('and gives the error of the server when its keys cannot be had', async () => {
    const { issuer, user, finish } = setUp()
    issuer.keys = { keys: 'none' }
    await expect(finish()).rejects.toMatchObject({ name: 'OAuthError', code: 'unexpected-answer' })
    expect(user.session.get()).toBeUndefined()
  })
})

describe('a code', () => {
  test('that was used already is refused by the server, and so is the login', async () => {
    const { issuer, user, finish } = setUp()
    await finish()
    issuer.answer = async () => Response.json({ error: 'invalid_grant', error_description: 'secret' }, { status: 400 })
    await expect(finish()).rejects.toMatchObject({ name: 'OAuthError', code: 'refused', error: 'invalid_grant' })
    expect(user.session.get()).toMatchObject({ accessToken: 'access' })
  })
})

describe('logOut', () => {
  const tokens: OAuthTokens = { accessToken: 'access', idToken: 'id-token' }

  test('forgets the tokens, and gives the URL that logs the user out of UiTiD', async () => {
    const session = memorySession<OAuthTokens>(tokens)
    const user = userAccessToken({ environment: 'production', clientId: 'id', session })
    const url = new URL(await user.logOut({ returnTo: 'https://example.com/' }))
    expect(url.origin + url.pathname).toBe('https://account.uitid.be/realms/uitid/protocol/openid-connect/logout')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'id',
      id_token_hint: 'id-token',
      post_logout_redirect_uri: 'https://example.com/',
    })
    expect(session.get()).toBeUndefined()
    expect(Object.fromEntries(new URL(await user.logOut()).searchParams)).toEqual({ client_id: 'id' })
  })

  test('sends nobody to what is no web page', async () => {
    const user = userAccessToken({ environment: 'test', clientId: 'id', session: memorySession<OAuthTokens>(tokens) })
    await expect(user.logOut({ returnTo: 'javascript:alert(1)' })).rejects.toThrow(/^returnTo: /)
  })
})

test('an unknown environment is told at once', () => {
  const error = errorOf(() => userAccessToken({ environment: 'acceptance' as 'test', clientId: 'id' }))
  expect(error).toBeInstanceOf(TypeError)
})
