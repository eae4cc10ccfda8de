import { beforeEach, describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { createBrowser, form, type Browser } from '../support/browser.ts'

let mock: Mock
let browser: Browser
let loginUrl: string
beforeEach(() => {
  mock = createMock()
  browser = createBrowser(mock.fetch)
  loginUrl = authorizeUrl()
})

function authorizeUrl(changes: Record<string, string> = {}, path = '/authorize'): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: mock.state.jwtProviderClientId,
    redirect_uri: `${mock.environment.jwtProvider}/authorize`,
    scope: 'openid',
    state: 'a state',
    ...changes,
  })
  return `${mock.environment.auth}${path}?${query}`
}

describe('the login page', () => {
  it.each([
    ['nl', 'Dit is een nagebootste aanmeldpagina'],
    ['fr', 'Ceci est une imitation de page de connexion'],
    ['de', 'Dies ist eine nachgebaute Anmeldeseite'],
  ])('says in %s that it is no real login', async (lang, notice) => {
    const response = await browser.visit(authorizeUrl({ locale: lang }))
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).toContain(notice)
  })

  it('is Dutch for a language that it does not speak', async () => {
    expect(await (await browser.visit(authorizeUrl({ locale: 'en' }))).text()).toContain('<html lang="nl">')
  })

  it('also stands at Keycloak’s path', async () => {
    const response = await browser.visit(authorizeUrl({}, '/realms/uitid/protocol/openid-connect/auth'))
    expect(await response.text()).toContain('<form method="post">')
  })

  it('loads nothing from anywhere, and labels what is to be filled in', async () => {
    const response = await browser.visit(loginUrl)
    const html = await response.text()
    expect(html).not.toMatch(/\b(?:src|href)=|<script|@import|url\(/)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    for (const [, id] of html.matchAll(/<input id="([^"]+)"/g)) expect(html).toContain(`<label for="${id}">`)
  })

  it('lists the users of the seed, with their names made harmless', async () => {
    const users = [{ name: '<b>An</b>', id: '"><script>', email: 'an@twin.example', password: 'geheim' }]
    mock = createMock({ seed: { users } })
    const html = await (await mock.fetch(authorizeUrl())).text()
    expect(html).toContain('&lt;b&gt;An&lt;/b&gt;')
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('<script>')
  })

  it('sends a user who was picked back with a code and the state', async () => {
    const response = await browser.visit(loginUrl, form({ user: 'b0000000-0000-4000-8000-000000000003' }))
    expect(response.status).toBe(302)
    const back = new URL(browser.next(response, loginUrl))
    expect(back.origin + back.pathname).toBe('https://jwt-test.uitdatabank.be/authorize')
    expect(back.searchParams.get('state')).toBe('a state')
    expect(mock.state.logins.codes.get(back.searchParams.get('code') ?? '')).toMatchObject({ user: { name: 'bram' } })
  })

  it.each(['lotte', 'lotte.maes@twin.example'])('takes %s and a password', async (username) => {
    expect((await browser.visit(loginUrl, form({ username, password: 'geheim' }))).status).toBe(302)
  })

  it.each([
    { username: 'lotte', password: 'wrong' },
    { username: 'lotte' },
    { username: '"><script>', password: 'geheim' },
    { user: 'nobody' },
    {},
  ])('comes again, with a word about it, for %j', async (fields: Record<string, string>) => {
    const response = await browser.visit(loginUrl, form(fields))
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain('role="alert"')
    expect(html).not.toContain('<script>')
  })

  it('is skipped by a browser that is logged in, unless it must be shown', async () => {
    await browser.visit(loginUrl, form({ user: 'b0000000-0000-4000-8000-000000000002' }))
    expect((await browser.visit(loginUrl)).status).toBe(302)
    expect((await browser.visit(authorizeUrl({ prompt: 'login' }))).status).toBe(200)
    expect((await createBrowser(mock.fetch).visit(loginUrl)).status).toBe(200)
  })

  it.each([{ client_id: 'nobody' }, { redirect_uri: 'https://evil.example/' }, { redirect_uri: '' }])(
    'refuses %j, and sends nobody anywhere',
    async (changes: Record<string, string>) => {
      for (const init of [{}, form({ username: 'lotte', password: 'geheim' })]) {
        const response = await browser.visit(authorizeUrl(changes), init)
        expect(response.status).toBe(400)
        expect(await response.text()).toContain(Object.keys(changes)[0])
      }
    },
  )
})

describe('logging out', () => {
  const logout = '/realms/uitid/protocol/openid-connect/logout'

  it('forgets the browser, and goes back to the JWT provider when its client asks', async () => {
    await browser.visit(loginUrl, form({ username: 'lotte', password: 'geheim' }))
    const query = new URLSearchParams({
      client_id: mock.state.jwtProviderClientId,
      post_logout_redirect_uri: 'https://jwt-test.uitdatabank.be/logout-confirm',
    })
    const response = await browser.visit(`${mock.environment.auth}${logout}?${query}`)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('https://jwt-test.uitdatabank.be/logout-confirm')
    expect((await browser.visit(loginUrl)).status).toBe(200)
  })

  it('sends nobody to a page that was not registered', async () => {
    const query = `client_id=${mock.state.jwtProviderClientId}&post_logout_redirect_uri=https://evil.example/`
    expect((await browser.visit(`${mock.environment.auth}${logout}?${query}`)).status).toBe(200)
  })
})

describe('the rest of the OAuth server', () => {
  it.each(['/.well-known/openid-configuration', '/realms/uitid/.well-known/openid-configuration'])(
    'describes itself at %s, and has every endpoint that it names',
    async (path) => {
      const metadata = await (await mock.fetch(mock.environment.auth + path)).json()
      expect(metadata.issuer).toBe('https://account-test.uitid.be/realms/uitid')
      const endpoints = Object.entries(metadata).filter(([name]) => /_(?:endpoint|uri)$/.test(name))
      expect(endpoints).toHaveLength(5)
      for (const [, url] of endpoints) expect((await mock.fetch(String(url))).status).not.toBe(404)
    },
  )

  it('publishes its key, and no private part of it', async () => {
    const { keys } = await (
      await mock.fetch(`${mock.environment.auth}/realms/uitid/protocol/openid-connect/certs`)
    ).json()
    expect(Object.keys(keys[0])).toEqual(['kty', 'alg', 'n', 'e', 'kid', 'use'])
  })

  it('answers 404 for what it has not, 405 for another method', async () => {
    expect((await mock.fetch(`${mock.environment.auth}/nothing`)).status).toBe(404)
    const response = await mock.fetch(`${mock.environment.auth}/oauth/token`)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })
})
