import { request } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { startServer, type MockServer } from '../../src/node.ts'

let server: MockServer
beforeAll(async () => {
  server = await startServer()
  return () => server.close()
})

/** By node:http, for `fetch` may set none of these headers. */
function ask(path: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request(server.control + path, { method, headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += String(chunk)))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

const port = () => new URL(server.control).port

describe('the control API', () => {
  it.each([
    ['a program', {}],
    ['its own page', { 'sec-fetch-site': 'same-origin' }],
    ['somebody who types its address', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
  ])('lets %s in', async (_, headers) => {
    expect((await ask('/status', headers)).status).toBe(200)
  })

  it('lets its own page change things, by either name of this machine', async () => {
    for (const host of [`127.0.0.1:${port()}`, `localhost:${port()}`, `LOCALHOST:${port()}`]) {
      const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
      expect((await ask('/reset', headers, 'POST')).status).toBe(204)
    }
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['another site’s link', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['another origin, in a browser that tells no more', { origin: 'https://evil.example' }],
    ['a file or a sandbox', { origin: 'null' }],
    ['its own host by another scheme', { origin: 'https://127.0.0.1' }],
  ])('refuses %s, and changes nothing', async (_, headers) => {
    const { state } = server.mock
    for (const [method, path] of [
      ['GET', '/requests'],
      ['POST', '/reset'],
      ['OPTIONS', '/reset'],
      ['POST', '/tokens'],
    ] as const) {
      const answer = await ask(path, headers, method)
      expect(answer.status).toBe(403)
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    }
    expect(server.mock.state).toBe(state)
  })

  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '127.0.0.1', 'localhost:1'])(
    'refuses who reaches it as "%s", which a name for this machine may be made to do',
    async (host) => {
      const answer = await ask('/status', { host, 'sec-fetch-site': 'same-origin', origin: `http://${host}` })
      expect(answer.status).toBe(403)
      expect(JSON.parse(answer.body)).toMatchObject({ detail: expect.stringContaining(server.control) })
    },
  )

  it('lets nobody guess or keep its answers', async () => {
    expect((await ask('/status', {})).headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
  })
})

describe('the page', () => {
  it('runs nothing but its own programs, and can’t be framed', async () => {
    const { status, headers } = await ask('/', {})
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/,
    )
    expect(headers['content-security-policy']).not.toContain('unsafe')
  })

  it('can be linked to, but not loaded by another site', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await ask('/', link)).status).toBe(200)
    expect((await ask('/page.js', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status).toBe(403)
    expect((await ask('/', { ...link, host: 'evil.example' })).status).toBe(403)
  })

  it.each([
    '/package.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/page',
    '/x.js',
    '/..%2fsrc%2fbin.ts',
    '//x.js',
  ])('is all that can be read: %s is a 404', async (path) => {
    expect((await ask(path, {})).status).toBe(404)
  })

  it('is only read', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(404)
  })
})
