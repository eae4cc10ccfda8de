import { describe, expect, test } from 'vitest'
import { handleRedirect, login, type Page } from '../src/browser.ts'
import { jwtProvider, jwtProviderLogin, type Login } from '../src/index.ts'
import { userAccessToken } from '../src/user-access-token.ts'
import { createIssuer } from './issuer.ts'
import { makeJwt } from './make-jwt.ts'

const redirectUri = 'https://example.com/callback?page=2'

/** A tab: its address, its history and what it keeps. */
function createTab(href: string) {
  const kept = new Map<string, string>()
  const tab = { href, replaced: [] as string[], kept, state: { of: 'router' } as unknown, page: {} as Page }
  tab.page = {
    location: {
      get href() {
        return tab.href
      },
      assign: (url) => {
        tab.href = url
      },
    },
    history: {
      get state() {
        return tab.state
      },
      replaceState: (state, _, url) => {
        tab.state = state
        tab.href = new URL(url, tab.href).href
        tab.replaced.push(url)
      },
    },
    sessionStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
  }
  return tab
}

/** A page that loads anew has another global object, with the same storage. */
function reload(tab: ReturnType<typeof createTab>): Page {
  tab.page = { ...tab.page }
  return tab.page
}

function setUp() {
  const now = () => 1_800_000_000_000
  const issuer = createIssuer(now)
  const user = userAccessToken({ environment: 'test', clientId: 'id', redirectUri, fetch: issuer.fetch, now })
  const tab = createTab('https://example.com/start')
  return {
    issuer,
    user,
    tab,
    async goAndComeBack() {
      await login(user, {}, tab.page)
      const asked = new URL(tab.href).searchParams
      issuer.idToken = () => issuer.sign({ nonce: asked.get('nonce') })
      tab.href = `${redirectUri}&state=${asked.get('state')}&session_state=s&code=code-1#top`
      return reload(tab)
    },
  }
}

describe('login and handleRedirect', () => {
  test('take a user to UiTiD and back, and leave nothing in the address bar', async () => {
    const { user, tab, goAndComeBack } = setUp()
    const page = await goAndComeBack()
    const done = handleRedirect(user, page)
    expect(tab.href).toBe('https://example.com/callback?page=2#top')
    expect(tab.state).toEqual({ of: 'router' })
    expect(tab.kept.size).toBe(0)
    expect(await done).toBe(true)
    expect(user.session.get()).toMatchObject({ accessToken: 'access' })
  })

  test('finish once when they are run twice, and both runs get what became of it', async () => {
    const { user, issuer, goAndComeBack } = setUp()
    const page = await goAndComeBack()
    expect(await Promise.all([handleRedirect(user, page), handleRedirect(user, page)])).toEqual([true, true])
    expect(await handleRedirect(user, page)).toBe(true)
    expect(issuer.requests.filter(({ url }) => url.endsWith('/token'))).toHaveLength(1)
  })

  test('run twice with credentials that were made twice, as in a component, still finish once', async () => {
    const { user, issuer, goAndComeBack } = setUp()
    const page = await goAndComeBack()
    const twin: Login = { ...user }
    expect(await Promise.all([handleRedirect(user, page), handleRedirect(twin, page)])).toEqual([true, true])
    expect(issuer.requests.filter(({ url }) => url.endsWith('/token'))).toHaveLength(1)
  })

  test('do nothing on any other page, nor after a reload', async () => {
    const { user, tab, goAndComeBack } = setUp()
    expect(await handleRedirect(user, tab.page)).toBe(false)
    await handleRedirect(user, await goAndComeBack())
    expect(await handleRedirect(user, reload(tab))).toBe(false)
    tab.href = 'https://example.com/shop?code=SUMMER'
    expect(await handleRedirect(user, reload(tab))).toBe(false)
    expect(tab.replaced).toHaveLength(1)
  })

  test('refuse a callback that comes a second time, or in a tab that began no login', async () => {
    const { user, tab, goAndComeBack } = setUp()
    const page = await goAndComeBack()
    const callback = tab.href
    await handleRedirect(user, page)
    tab.href = callback
    await expect(handleRedirect(user, reload(tab))).rejects.toMatchObject({ code: 'state-mismatch' })
    expect(tab.href).not.toContain('code')
    const other = createTab(callback)
    await expect(handleRedirect(user, other.page)).rejects.toMatchObject({ code: 'state-mismatch' })
    expect(other.href).not.toContain('code')
  })

  test('take what is kept in disorder for nothing', async () => {
    const { user, tab, goAndComeBack } = setUp()
    const page = await goAndComeBack()
    for (const key of tab.kept.keys()) tab.kept.set(key, '{')
    await expect(handleRedirect(user, page)).rejects.toMatchObject({ code: 'state-mismatch' })
  })

  test('tell why nobody logged in, to both runs, and clean the address bar of it', async () => {
    const { user, tab } = setUp()
    await login(user, {}, tab.page)
    const state = new URL(tab.href).searchParams.get('state')
    tab.href = `${redirectUri}&error=access_denied&error_description=No&state=${state}`
    const page = reload(tab)
    const results = await Promise.allSettled([handleRedirect(user, page), handleRedirect(user, page)])
    for (const result of results) expect(result).toMatchObject({ reason: { code: 'denied', error: 'access_denied' } })
    expect(tab.href).toBe(redirectUri)
  })

  test('do the same with the JWT provider', async () => {
    const key = { environment: 'test', apiKey: 'key' } as const
    const { session } = jwtProvider(key)
    const flow = jwtProviderLogin({ ...key, session, redirectUri })
    const tab = createTab('https://example.com/start')
    await login(flow, { lang: 'fr' }, tab.page)
    const connect = new URL(tab.href)
    expect(connect.origin + connect.pathname).toBe('https://jwt-test.uitdatabank.be/connect')
    expect(connect.searchParams.get('lang')).toBe('fr')
    const jwt = makeJwt({ sub: 'zoe' })
    const back = `${connect.searchParams.get('destination')}&jwt=${jwt}&refresh=r`
    tab.href = back
    expect(await handleRedirect(flow, reload(tab))).toBe(true)
    expect(tab.href).toBe(redirectUri)
    expect(session.get()).toEqual({ jwt, refresh: 'r' })
    tab.href = back
    await expect(handleRedirect(flow, reload(tab))).rejects.toMatchObject({ code: 'state-mismatch' })
  })
})

describe('jwtProviderLogin', () => {
  const jwt = makeJwt({ sub: 'zoe' })

  test('takes what a user pasted after oob, which carries no state', async () => {
    const { session } = jwtProvider({ environment: 'test', apiKey: 'key' })
    const flow = jwtProviderLogin({ environment: 'test', session, redirectUri: 'oob' })
    const { url, pending } = await flow.beginLogin()
    expect(url).toBe('https://jwt-test.uitdatabank.be/connect?destination=oob')
    expect(pending).toEqual({ redirectUri: 'oob' })
    await flow.finishLogin(` ${jwt}\n`, pending)
    expect(session.get()).toEqual({ jwt })
  })

  test.each([null, undefined, { redirectUri }])(
    'refuses a callback of a login that was not begun here (%j)',
    async (pending) => {
      const { session } = jwtProvider({ environment: 'test', apiKey: 'key' })
      const flow = jwtProviderLogin({ environment: 'test', session })
      await expect(flow.finishLogin(`${redirectUri}&jwt=${jwt}&state=s`, pending)).rejects.toMatchObject({
        code: 'state-mismatch',
      })
      expect(session.get()).toBeUndefined()
    },
  )
})
