import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createMock, type Mock } from '@uitkit/mock'
import type { Hono } from 'hono'
import { beforeEach, describe, expect, it } from 'vitest'
import { createApplication } from './create-application.ts'

const origin = 'https://app.example'

let now: number
let mock: Mock
let store: Map<string, string>
/** The bodies that the token endpoint got. */
let grants: string[]
beforeEach(() => {
  now = Date.UTC(2026, 8, 1, 12)
  mock = createMock({ clock: () => now })
  store = new Map()
  grants = []
})

function startServer(): Hono {
  return createApplication({
    environment: mock.environment,
    clientId: 'twin-cultuurhuis',
    clientSecret: 'not-a-secret-cultuurhuis',
    redirectUri: `${origin}/callback`,
    now: () => now,
    store,
    async fetch(request) {
      if (request.method === 'POST')
        grants.push(new URLSearchParams(await request.clone().text()).get('grant_type') ?? '')
      return mock.fetch(request)
    },
  })
}

/** A browser with its cookies; it remembers all that the application sent. */
function createBrowser(application: Hono) {
  const jar = new Map<string, string>()
  const seen: string[] = []
  return {
    jar,
    seen,
    async visit(path: string, init: RequestInit = {}) {
      const cookie = Array.from(jar, (pair) => pair.join('=')).join('; ')
      const response = await application.request(new URL(path, origin), { ...init, headers: { cookie } })
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (/max-age=0/i.test(line)) jar.delete(name)
        else jar.set(name, value)
      }
      const text = await response.text()
      seen.push(JSON.stringify([...response.headers]), text)
      return {
        status: response.status,
        location: response.headers.get('location') ?? '',
        text,
        headers: response.headers,
      }
    },
  }
}

async function logIn(application: Hono, user = 'lotte') {
  const browser = createBrowser(application)
  const { location } = await browser.visit('/login')
  await browser.visit(await mock.walkLogin(user, location))
  return browser
}

describe('a user of the application', () => {
  it('is sent to log in, and greeted by name', async () => {
    const browser = createBrowser(startServer())
    expect(await browser.visit('/')).toMatchObject({ status: 302, location: '/login' })
    const { location } = await browser.visit('/login')
    expect(location).toContain(`${mock.environment.auth}/`)
    const callback = await mock.walkLogin('lotte', location)
    expect(await browser.visit(callback)).toMatchObject({ status: 302, location: '/' })
    expect(await browser.visit('/')).toMatchObject({ status: 200, text: 'Hello lotte' })
  })

  it('is nobody but who logged in in that browser', async () => {
    const application = startServer()
    const [lotte, bram] = [await logIn(application), await logIn(application, 'bram')]
    expect((await lotte.visit('/')).text).toBe('Hello lotte')
    expect((await bram.visit('/')).text).toBe('Hello bram')
    expect((await createBrowser(application).visit('/')).status).toBe(302)
  })

  it('gets cookies that scripts and other sites can’t use, and never a token', async () => {
    const browser = await logIn(startServer())
    await browser.visit('/')
    const cookies = browser.seen.join().match(/__Host-[^"]+/g) ?? []
    expect(cookies).toHaveLength(3)
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; Secure; SameSite=Lax|Secure; HttpOnly/i)
    const tokens = [...store.values()].join()
    expect(tokens).toContain('refreshToken')
    for (const [, token = ''] of tokens.matchAll(/:"([^"]{20,})"/g)) expect(browser.seen.join()).not.toContain(token)
  })

  it('stays logged in over servers that share a store, which renew once for all', async () => {
    const [one, other] = [startServer(), startServer()]
    const browser = await logIn(one)
    now += 25 * 3_600_000
    grants = []
    const elsewhere = createBrowser(other)
    for (const [name, value] of browser.jar) elsewhere.jar.set(name, value)
    const visits = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? browser : elsewhere).visit('/'))
    const texts = (await Promise.all(visits)).map(({ text }) => text)
    expect(new Set(texts)).toEqual(new Set(['Hello lotte']))
    expect(grants).toEqual(['refresh_token'])
  })

  it('has to log in again when the refresh token has expired', async () => {
    const browser = await logIn(startServer())
    now += 31 * 86_400_000
    expect(await browser.visit('/')).toMatchObject({ status: 302, location: '/login' })
  })

  it('logs out of the application and of UiTiD', async () => {
    const browser = await logIn(startServer())
    expect((await browser.visit('/logout')).status).toBe(404)
    const { status, location } = await browser.visit('/logout', { method: 'POST' })
    expect(status).toBe(303)
    const logout = new URL(location)
    expect(logout.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/`)
    expect(logout.searchParams.has('id_token_hint')).toBe(true)
    expect((await browser.visit('/')).location).toBe('/login')
    expect(store.size).toBe(0)
  })
})

describe('a stranger', () => {
  it.each([
    ['without a login that began here', (url: string) => url, true],
    ['with another state', (url: string) => url.replace(/state=[^&]+/, 'state=x'), false],
    ['without a state', (url: string) => url.replace(/state=[^&]+&/, ''), false],
    ['with another issuer', (url: string) => url.replace(/iss=[^&]+/, 'iss=https://evil.example'), false],
  ])('logs nobody in by a link %s', async (_, change, isElsewhere) => {
    const application = startServer()
    const browser = createBrowser(application)
    const { location } = await browser.visit('/login')
    const callback = change(await mock.walkLogin('lotte', location))
    const victim = isElsewhere ? createBrowser(application) : browser
    expect(await victim.visit(callback)).toMatchObject({ status: 400 })
    expect((await victim.visit('/')).location).toBe('/login')
    expect(grants).toEqual([])
  })

  it('can’t use a callback a second time', async () => {
    const browser = createBrowser(startServer())
    const callback = await mock.walkLogin('lotte', (await browser.visit('/login')).location)
    const { jar } = browser
    const pending = new Map(jar)
    await browser.visit(callback)
    for (const [name, value] of pending) jar.set(name, value)
    expect((await browser.visit(callback)).status).toBe(400)
  })

  it('doesn’t know the session that a login gives, even after planting one', async () => {
    const application = startServer()
    const browser = createBrowser(application)
    browser.jar.set('__Host-session', 'planted')
    await browser.visit(await mock.walkLogin('lotte', (await browser.visit('/login')).location))
    expect(browser.jar.get('__Host-session')).not.toBe('planted')
    const stranger = createBrowser(application)
    stranger.jar.set('__Host-session', 'planted')
    expect((await stranger.visit('/')).location).toBe('/login')
  })
})

it('the recipe shows the code that is tested here', async () => {
  const recipe = await readFile(join(import.meta.dirname, '../../docs/recipes/server-login.md'), 'utf8')
  const code = await readFile(join(import.meta.dirname, 'create-application.ts'), 'utf8')
  expect(recipe).toContain(`\`\`\`ts\n// create-application.ts\n${code}\`\`\``)
})
