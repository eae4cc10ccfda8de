import type { IncomingMessage } from 'node:http'
import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { RefreshError, refreshJwt, type Fetch } from '../src/index.ts'
import { serve, unreachable } from './loopback.ts'
import { makeJwt } from './make-jwt.ts'

const jwt = makeJwt({ sub: 'zoë' })
const apiKey = 'S3CRET-KEY'
const refresh = "S3CRET+re/fresh='&#%"

async function refreshed(jwtProvider: string, more: { fetch?: Fetch; signal?: AbortSignal } = {}): Promise<unknown> {
  try {
    return await refreshJwt({ environment: { jwtProvider }, apiKey, refresh, ...more })
  } catch (error) {
    return error
  }
}

function refreshError(code: RefreshError['code']): RefreshError {
  return expect.objectContaining({ name: 'RefreshError', code }) as RefreshError
}

describe('refreshJwt', () => {
  test('asks for a token with the refresh token in the query and the API key in a header', async () => {
    const seen: IncomingMessage[] = []
    const server = await serve((request, response) => {
      seen.push(request)
      response.end(jwt)
    })
    expect(await refreshed(server)).toBe(jwt)
    expect(seen).toHaveLength(1)
    const url = new URL(seen[0]?.url ?? '', server)
    expect([seen[0]?.method, url.pathname, ...url.searchParams]).toEqual(['GET', '/refresh', ['refresh', refresh]])
    expect(seen[0]?.headers).toMatchObject({ 'x-api-key': apiKey })
  })

  test('takes a token with a line break after it', async () => {
    expect(await refreshed(await serve((_, response) => response.end(`${jwt}\n`)))).toBe(jwt)
  })

  test('goes to the provider of the environment', async () => {
    const urls: string[] = []
    const fetch: Fetch = (request) => {
      urls.push(request.url)
      return Promise.resolve(new Response(jwt))
    }
    await refreshJwt({ environment: 'test', apiKey, refresh: 'r', fetch })
    await refreshJwt({ environment: 'production', apiKey, refresh: 'r', fetch })
    expect(urls).toEqual([
      'https://jwt-test.uitdatabank.be/refresh?refresh=r',
      'https://jwt.uitdatabank.be/refresh?refresh=r',
    ])
  })

  test('looks the global fetch up when it is called', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(jwt)))
    try {
      expect(await refreshed('https://jwt.example')).toBe(jwt)
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test.each([
    [400, ''],
    [400, 'Missing refresh token'],
    [401, ''],
  ])('says that the user has to log in again: %d %s', async (status, body) => {
    const error = await refreshed(await serve((_, response) => response.writeHead(status).end(body)))
    expect(error).toEqual(refreshError('refused'))
    expect(String(error)).toContain('log in again')
  })

  test.each([
    ['a page of HTML', 200, '<!doctype html><title>S3CRET</title>'],
    ['an empty body', 200, ''],
    ['another text', 200, 'S3CRET'],
    ['the words of a gateway', 502, 'Bad Gateway'],
    ['the words of an error', 500, 'An internal server error occurred.'],
    ['a token with another status', 404, jwt],
  ])('tells a refusal from %s', async (_, status, body) => {
    const error = await refreshed(await serve((_request, response) => response.writeHead(status).end(body)))
    expect(error).toEqual(refreshError('unexpected-answer'))
    expect(String(error)).toContain(String(status))
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('S3CRET')
  })

  test('does not follow a redirect, which would take the API key elsewhere', async () => {
    let visits = 0
    const elsewhere = await serve((_, response) => {
      visits += 1
      response.end(jwt)
    })
    const server = await serve((_, response) => response.writeHead(301, { location: `${elsewhere}/refresh` }).end())
    expect(await refreshed(server)).toEqual(refreshError('unexpected-answer'))
    expect(visits).toBe(0)
  })
})

describe('a failure of the network', () => {
  test('is told with the code of the system', async () => {
    const error = (await refreshed(await unreachable())) as RefreshError
    expect(error).toEqual(refreshError('network'))
    expect((error.cause as Error).message).toBe('ECONNREFUSED')
  })

  test('can come in the middle of the answer', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': jwt.length })
      response.write(jwt.slice(0, 10), () => response.destroy())
    })
    expect(await refreshed(server)).toEqual(refreshError('network'))
  })

  test.each([
    [AbortSignal.abort(), 'AbortError'],
    [AbortSignal.abort(new DOMException('late', 'TimeoutError')), 'TimeoutError'],
  ])('is told from an abort by the name of its cause: $reason.name', async (signal, name) => {
    const error = (await refreshed('http://127.0.0.1:1', { signal })) as RefreshError
    expect(error).toEqual(refreshError('network'))
    expect((error.cause as Error).message).toBe(name)
  })

  test('can be thrown as anything at all', async () => {
    for (const thrown of [null, undefined, 'S3CRET', 1, { name: {} }]) {
      expect(await refreshed('http://127.0.0.1:1', { fetch: () => Promise.reject(thrown) })).toEqual(
        refreshError('network'),
      )
    }
  })

  test('never tells the refresh token or the API key, whatever the runtime says', async () => {
    const quoting: Fetch = ({ url }) => {
      const cause = Object.assign(new Error(`connect ${url}`), { code: 'ECONNREFUSED', path: url, key: apiKey })
      throw Object.assign(new TypeError(`error sending request for url (${url})`, { cause }), {
        path: url,
        key: apiKey,
      })
    }
    const failures = await Promise.all([
      refreshed(await unreachable()),
      refreshed('http://127.0.0.1:1', { fetch: quoting }),
      refreshJwt({ environment: 'test', apiKey: `${apiKey}\n${apiKey}`, refresh }).catch((error: unknown) => error),
    ])
    for (const error of failures) {
      expect(error).toBeInstanceOf(RefreshError)
      const shown = inspect(error, { depth: Infinity, showHidden: true, getters: true }) + JSON.stringify(error)
      expect(shown).not.toMatch(/S3CRET|re%2Ffresh/)
    }
  })
})
