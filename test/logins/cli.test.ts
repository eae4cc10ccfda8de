import { createMock, type Mock } from '@uitkit/mock'
import { startServer, type MockServer } from '@uitkit/mock/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { cliLogin, LoginTimeoutError } from '@uitkit/auth/cli'
import { jwtProviderLogin, memorySession, type Login, type OAuthTokens, type SessionTokens } from '@uitkit/auth'
import { userAccessToken } from '@uitkit/auth/user-access-token'

let server: MockServer
beforeEach(async () => {
  server = await startServer()
  return () => server.close()
})

const print = () => undefined

/** What a browser shows in the end, and the addresses that it went by. */
interface Visit {
  readonly status: number
  readonly html: string
  readonly addresses: readonly string[]
}

async function visit(url: string): Promise<Visit> {
  const response = await fetch(url, { redirect: 'manual' })
  const location = response.headers.get('location')
  if (location === null) return { status: response.status, html: await response.text(), addresses: [url] }
  const next = await visit(new URL(location, url).href)
  return { ...next, addresses: [url, ...next.addresses] }
}

/** A browser whose user logs in as lotte. */
function createBrowser({ mock }: { mock: Mock } = server) {
  const visits: Promise<Visit>[] = []
  return {
    visits,
    async open(url: string) {
      visits.push(mock.walkLogin('lotte', url).then(visit))
    },
  }
}

describe.each<[string, () => { flow: Login; token: () => unknown }]>([
  [
    'UiTiD',
    () => {
      const session = memorySession<OAuthTokens>()
      const flow = userAccessToken({ environment: server.environment, clientId: 'twin-wandelapp', session })
      return { flow, token: () => (session.get() as OAuthTokens | undefined)?.accessToken }
    },
  ],
  [
    'the JWT provider',
    () => {
      const session = memorySession<SessionTokens>()
      const flow = jwtProviderLogin({ environment: server.environment, session })
      return { flow, token: () => (session.get() as SessionTokens | undefined)?.jwt }
    },
  ],
])('cliLogin with %s', (_, createFlow) => {
  it('ends with the tokens in the session, and a page that can be closed, without tokens in its address', async () => {
    const { flow, token } = createFlow()
    const { open, visits } = createBrowser()
    await cliLogin(flow, { open, print })
    expect(token()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    const page = await visits[0]
    expect(page).toMatchObject({ status: 200, html: expect.stringContaining('You can close this tab.') })
    expect(page?.addresses).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback\?/),
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/end$/),
    ])
  })

  it('prints the URL, and goes on when no browser opens', async () => {
    const { flow, token } = createFlow()
    const { open, visits } = createBrowser()
    await cliLogin(flow, {
      open: () => {
        throw new Error('no browser here')
      },
      print: (text) => void open(/http:\S+/.exec(text)?.[0] ?? ''),
    })
    expect(token()).toBeDefined()
    await visits[0]
  })

  it('goes on waiting when another comes with a state of their own, or none', async () => {
    const { flow, token } = createFlow()
    let strangers: Visit[] = []
    await cliLogin(flow, {
      print,
      async open(url) {
        const callback = new URL(await server.mock.walkLogin('lotte', url))
        const forged = new URL(await server.mock.walkLogin('bram', url))
        forged.searchParams.set('state', 'of-a-stranger')
        strangers = [await visit(forged.href)]
        forged.searchParams.delete('state')
        strangers.push(
          await visit(forged.href),
          await visit(`${callback.origin}/callback`),
          await visit(callback.origin),
        )
        strangers.push(await visit(`${callback.origin}/end`))
        await visit(callback.href)
      },
    })
    expect(strangers.map(({ status }) => status)).toEqual([400, 400, 404, 404, 404])
    const [, payload = ''] = String(token()).split('.')
    expect(Buffer.from(payload, 'base64url').toString()).toContain('lotte')
  })

  it('takes the callback once', async () => {
    const { flow } = createFlow()
    let second: Visit | undefined
    await cliLogin(flow, {
      print,
      async open(url) {
        const callback = await server.mock.walkLogin('lotte', url)
        await fetch(callback, { redirect: 'manual' })
        second = await visit(callback)
        await visit(new URL('/end', callback).href)
      },
    })
    expect(second?.status).toBe(400)
  })

  it('answers nobody who came by another name, or with another method', async () => {
    const { flow, token } = createFlow()
    const statuses: number[] = []
    await cliLogin(flow, {
      print,
      async open(url) {
        const callback = await server.mock.walkLogin('lotte', url)
        const posted = await fetch(callback, { method: 'POST', redirect: 'manual' })
        const renamed = await fetch(callback.replace('127.0.0.1', 'localhost'), { redirect: 'manual' })
        statuses.push(posted.status, renamed.status)
        expect(token()).toBeUndefined()
        await visit(callback)
      },
    })
    expect(statuses).toEqual([404, 404])
    expect(token()).toBeDefined()
  })

  it('comes back to the port that was asked for', async () => {
    const { flow } = createFlow()
    let port = 0
    const open = async (url: string) => {
      const callback = new URL(await server.mock.walkLogin('lotte', url))
      port = Number(callback.port)
      await visit(callback.href)
    }
    await cliLogin(flow, { open, print })
    const first = port
    await cliLogin(flow, { open, print, port: first })
    expect(port).toBe(first)
  })

  it('stops waiting, and listening, when the time is up or the caller has had enough', async () => {
    const { flow } = createFlow()
    let url = ''
    const keep = (text: string) => (url = /redirect_uri=([^&]+)|destination=([^&]+)/.exec(text)?.[0] ?? '')
    const open = () => undefined
    const late = cliLogin(flow, { open, print: keep, timeoutMs: 1 })
    await expect(late).rejects.toThrow(LoginTimeoutError)
    await expect(late).rejects.toThrow('within 0 seconds')

    const controller = new AbortController()
    const enough = new Error('enough')
    const stopped = cliLogin(flow, {
      print: keep,
      signal: controller.signal,
      open: () => controller.abort(enough),
    })
    await expect(stopped).rejects.toBe(enough)
    const address = decodeURIComponent(url.split('=')[1] ?? '')
    await expect(fetch(address)).rejects.toThrow('fetch failed')
    await expect(cliLogin(flow, { print, open, signal: controller.signal })).rejects.toBe(enough)
  })
})

describe('cliLogin with UiTiD', () => {
  it('tells the user too when the login did not work, and no secret', async () => {
    const user = userAccessToken({ environment: server.environment, clientId: 'twin-wandelapp' })
    let page: Promise<Visit> | undefined
    const failed = cliLogin(user, {
      print,
      async open(url) {
        const callback = new URL(await server.mock.walkLogin('lotte', url))
        callback.searchParams.set('code', 'S3CRET')
        page = visit(callback.href)
      },
    })
    await expect(failed).rejects.toMatchObject({ name: 'OAuthError', code: 'refused' })
    await expect(failed).rejects.not.toThrow('S3CRET')
    const { status, html } = (await page) ?? {}
    expect([status, html]).toEqual([400, expect.stringContaining('The login did not work.')])
    expect(html).not.toContain('S3CRET')
  })

  it('takes the URL that a user pastes, from a page that is not there', async () => {
    const session = memorySession<OAuthTokens>()
    const user = userAccessToken({ environment: server.environment, clientId: 'twin-wandelapp', session })
    let callback = Promise.resolve('')
    await cliLogin(user, {
      print,
      redirectUri: 'https://localhost/logged-in',
      open: (url) => void (callback = server.mock.walkLogin('lotte', url)),
      ask: () => callback,
    })
    expect(session.get()).toHaveProperty('refreshToken')
    expect(await callback).toMatch(/^https:\/\/localhost\/logged-in\?code=/)
  })
})

it('cliLogin with the JWT provider takes what a user pastes after oob', async () => {
  const mock = createMock()
  const session = memorySession<SessionTokens>()
  const flow = jwtProviderLogin({ environment: mock.environment, session })
  const told: string[] = []
  let callback = Promise.resolve('')
  await cliLogin(flow, {
    redirectUri: 'oob',
    print: (text) => told.push(text),
    open: (url) => void (callback = mock.walkLogin('lotte', url)),
    ask: () => callback,
  })
  expect(session.get()).toHaveProperty('jwt')
  expect(told.join('\n')).toMatch(/connect\?destination=oob[\s\S]*paste it here/)
})
