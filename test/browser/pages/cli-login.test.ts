import { jwtProviderLogin, memorySession, type OAuthTokens, type SessionTokens } from '@uitkit/auth'
import { cliLogin } from '@uitkit/auth/cli'
import { userAccessToken } from '@uitkit/auth/user-access-token'
import { startServer, type MockServer } from '@uitkit/mock/node'
import { chromium, type Browser } from 'playwright'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { launchOptions } from '../launch-options.ts'
import { addressesIn } from './dev-tools.ts'

let browser: Browser
let twin: MockServer
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  return () => browser.close()
})
beforeEach(async () => {
  twin = await startServer()
  return () => twin.close()
})

it.each(['UiTiD', 'the JWT provider'])(
  'a browser that a program logs in with by %s ends at a page to close, and has no token in its history',
  async (method) => {
    const { environment } = twin
    const tokens = memorySession<OAuthTokens>()
    const jwt = memorySession<SessionTokens>()
    const flow =
      method === 'UiTiD'
        ? userAccessToken({ environment, clientId: 'twin-wandelapp', session: tokens })
        : jwtProviderLogin({ environment, session: jwt })

    const page = await browser.newPage()
    const visited: string[] = []
    page.on('request', (request) => void visited.push(request.url()))
    const login = cliLogin(flow, { open: (url) => page.goto(url), print: () => undefined })
    await page.getByRole('button', { name: 'lotte' }).click()
    await page.getByRole('heading', { name: 'You can close this tab.' }).waitFor()
    await login

    expect(tokens.get() ?? jwt.get()).toBeDefined()
    const callback = visited.find((url) => new URL(url).pathname === '/callback') ?? ''
    expect(callback).toMatch(/[?&](?:code|jwt)=/)
    expect(page.url()).toBe(new URL('/end', callback).href)
    expect((await addressesIn(page)).join()).not.toContain('/callback?')
    await page.close()
  },
)
