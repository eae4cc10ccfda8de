import { Agent, request as send } from 'node:http'
import { connect } from 'node:net'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { startServer, type MockServer } from '../src/node.ts'
import { listen, type Listener } from '../src/node/listen.ts'
import { createBrowser, form } from './support/browser.ts'

describe('startServer', () => {
  let server: MockServer
  beforeEach(async () => {
    server = await startServer()
  })
  afterEach(() => server.close())

  it('listens on loopback, on a port for each server', () => {
    const urls = Object.values<string>({ ...server.environment })
    expect(new Set(urls).size).toBe(7)
    for (const url of urls) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('can’t be reached at another address of this machine', async () => {
    await expect(fetch(`http://127.0.0.2:${portOf(server.environment.entry)}/`)).rejects.toThrow('fetch failed')
  })

  it('logs a user in from /connect to the destination, with a token that its published key verifies', async () => {
    const { auth, jwtProvider } = server.environment
    const browser = createBrowser((input, init) => fetch(input, init))
    const query = new URLSearchParams({ destination: 'https://app.example/back', apiKey: 'twin-key-that-may-refresh' })
    const connectUrl = `${jwtProvider}/connect?${query}`
    const toLogin = await browser.visit(connectUrl)
    expect(toLogin.status).toBe(301)
    const loginUrl = browser.next(toLogin, connectUrl)
    expect(loginUrl.startsWith(`${auth}/authorize?`)).toBe(true)
    expect(await (await browser.visit(loginUrl)).text()).toContain('lotte.maes@twin.example')
    const submitted = await browser.visit(loginUrl, form({ username: 'lotte', password: 'geheim' }))
    expect(submitted.status).toBe(302)
    const back = await browser.visit(browser.next(submitted, loginUrl))
    expect(back.status).toBe(301)

    const landed = new URL(back.headers.get('location') ?? '')
    expect(landed.origin + landed.pathname).toBe('https://app.example/back')
    const { jwks_uri, issuer } = await (await fetch(`${auth}/.well-known/openid-configuration`)).json()
    const { payload } = await jwtVerify(landed.searchParams.get('jwt') ?? '', createRemoteJWKSet(new URL(jwks_uri)), {
      issuer,
      audience: 'twin-jwt-provider',
    })
    expect(payload['email']).toBe('lotte.maes@twin.example')

    const refreshUrl = new URL(`${jwtProvider}/refresh`)
    refreshUrl.searchParams.set('refresh', landed.searchParams.get('refresh') ?? '')
    const renewed = await fetch(refreshUrl, { headers: { 'x-api-key': 'twin-key-that-may-refresh' } })
    expect(renewed.status).toBe(200)
    expect(await renewed.text()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  })

  it('has the mock behind it', async () => {
    expect(server.mock.environment).toEqual(server.environment)
    expect(await server.mock.tokenFor('lotte')).toMatch(/^ey/)
  })

  it('leaves no port open when it can’t have one of them', async () => {
    const other = await startServer()
    const [entry, search, auth] = [other.environment.entry, other.environment.search, other.environment.auth].map(
      portOf,
    )
    await other.close()
    const ports = { entry: entry ?? 0, search: search ?? 0, auth: auth ?? 0 }
    const taken = startServer({ ports: { ...ports, jwtProvider: portOf(server.environment.entry) } })
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await (await startServer({ ports })).close()
  })

  it('takes the ports that it is given', async () => {
    const port = portOf(server.environment.search)
    await server.close()
    const again = await startServer({ ports: { search: port } })
    expect(again.environment.search).toBe(server.environment.search)
    await again.close()
  })
})

describe('listen', () => {
  let listener: Listener
  afterEach(() => listener.close())

  const echo = async (respond: Parameters<typeof listen>[1]) => {
    listener = await listen(0, respond)
    return listener.url
  }

  it('gives the server the request as plain data, its URL from the listener’s own address', async () => {
    const url = await echo(async ({ method, url, headers, text, bytes }) => ({
      status: 201,
      headers: { 'x-method': method, 'x-url': url, 'x-key': headers['x-api-key'] ?? '' },
      body: `${text()} ${bytes().length}`,
    }))
    const response = await fetch(`${url}/a?b=c`, { method: 'PUT', body: 'é', headers: { 'X-Api-Key': 'k' } })
    expect(response.status).toBe(201)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-method': 'PUT',
      'x-url': `${url}/a?b=c`,
      'x-key': 'k',
      'content-length': '4',
    })
    expect(await response.text()).toBe('é 2')
  })

  it('tells requests over one connection apart by their headers', async () => {
    const url = await echo(({ headers }) => ({ status: 200, headers: {}, body: JSON.stringify(headers) }))
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    onTestFinished(() => agent.destroy())
    const seen = []
    for (const headers of [
      { 'x-a': '1' },
      { 'x-a': '1' },
      { 'x-a': '2' },
      { 'x-b': '2' },
      { 'x-a': '1', 'x-b': '2' },
    ]) {
      const { 'x-a': a, 'x-b': b } = JSON.parse(await sendWith(agent, url, headers)) as Record<string, string>
      seen.push([a, b])
    }
    expect(seen).toEqual([
      ['1', undefined],
      ['1', undefined],
      ['2', undefined],
      [undefined, '2'],
      ['1', '2'],
    ])
  })

  it('tells the server when the client goes away, and says nothing of it', async () => {
    const complaints = vi.spyOn(console, 'error')
    onTestFinished(() => complaints.mockRestore())
    const controller = new AbortController()
    let gone: Promise<unknown> | undefined
    const url = await echo(async ({ signal }) => {
      gone = new Promise((resolve) => signal?.().addEventListener('abort', resolve))
      controller.abort()
      await gone
      signal?.().throwIfAborted()
      return { status: 204, headers: {} }
    })
    await expect(fetch(url, { signal: controller.signal })).rejects.toThrow('aborted')
    await gone
    await listener.close()
    expect(complaints).not.toHaveBeenCalled()
  })

  it('sends bytes, and no length for a 204', async () => {
    const url = await echo(({ url }) =>
      url.endsWith('/bytes')
        ? { status: 200, headers: {}, body: new Uint8Array([0, 255]) }
        : { status: 204, headers: {} },
    )
    expect(await (await fetch(`${url}/bytes`)).bytes()).toEqual(new Uint8Array([0, 255]))
    const none = await fetch(url)
    expect([none.status, none.headers.has('content-length')]).toEqual([204, false])
  })

  it('answers 413 to a body of more than 30 MB, also when its length was not said before', async () => {
    const url = await echo(async ({ bytes }) => ({ status: 200, headers: {}, body: String((await bytes()).length) }))
    const largest = new Uint8Array(30_000_000)
    expect(await (await fetch(url, { method: 'POST', body: largest })).text()).toBe('30000000')
    expect((await fetch(url, { method: 'POST', body: new Uint8Array(30_000_001) })).status).toBe(413)
    const chunked = new ReadableStream({
      start(controller) {
        controller.enqueue(largest)
        controller.enqueue(new Uint8Array(1))
        controller.close()
      },
    })
    const response = await fetch(url, { method: 'POST', body: chunked, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ type: 'about:blank', title: 'Payload Too Large', status: 413 })
  })

  it('answers 500 when a handler throws, says so on stderr, and lives on', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
    const url = await echo(({ url }) => {
      if (url.endsWith('/bug')) throw new Error('a bug')
      if (url.endsWith('/header')) return { status: 200, headers: { 'x-bad': 'a\r\nb: c' } }
      return { status: 200, headers: {} }
    })
    for (const path of ['/bug', '/header']) {
      const response = await fetch(url + path)
      expect(response.status).toBe(500)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(await response.json()).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 })
    }
    expect(errors).toHaveBeenCalledTimes(2)
    expect((await fetch(url)).status).toBe(200)
    errors.mockRestore()
  })

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 'HTTP/1.1 400'],
    ['another host’s URL', 'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'HTTP/1.1 400'],
    ['a star', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'HTTP/1.1 400'],
    ['another Host', 'GET /a HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 'HTTP/1.1 200'],
  ])('answers %s, and lives on', async (_, text, expected) => {
    const url = await echo(({ url }) => ({ status: 200, headers: {}, body: url }))
    const answer = await sendRaw(url, text)
    expect(answer.startsWith(expected)).toBe(true)
    expect(answer).not.toContain('evil')
    expect((await fetch(url)).status).toBe(200)
  })

  it('lives on when a client goes away in the middle of its body', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
    const url = await echo(() => ({ status: 200, headers: {} }))
    await new Promise<void>((resolve) => {
      const request = send(url, { method: 'POST', headers: { 'content-length': 100 } })
      request.on('error', () => resolve())
      request.write('half', () => request.destroy(new Error('gone')))
    })
    expect((await fetch(url)).status).toBe(200)
    expect(errors).not.toHaveBeenCalled()
    errors.mockRestore()
  })

  it('ends connections that are kept open, and answers what it was asked before', async () => {
    let answer = () => {}
    const url = await echo(
      () =>
        new Promise((resolve) => {
          answer = () => resolve({ status: 200, headers: {}, body: 'late' })
          asked()
        }),
    )
    let asked = () => {}
    const wasAsked = new Promise<void>((resolve) => (asked = resolve))
    const response = fetch(url)
    await wasAsked
    const closed = listener.close()
    answer()
    expect((await response).headers.get('connection')).toBe('close')
    expect(await (await response).text()).toBe('late')
    await closed
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })
})

const portOf = (url: string) => Number(new URL(url).port)

function sendWith(agent: Agent, url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = send(url, { agent, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => resolve(body))
    })
    request.on('error', reject).end()
  })
}

function sendRaw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname } = new URL(url)
    const socket = connect(portOf(url), hostname, () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}
