import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it } from 'vitest'
import { createMock } from '../src/create-mock.ts'
import { handlers } from '../src/msw.ts'

describe('handlers', () => {
  it('are one for each host', () => {
    expect(handlers(createMock())).toHaveLength(7)
  })

  it('answer what the mock answers, method, headers and body passed on', async () => {
    const mock = createMock()
    const response = await getResponse(
      handlers(mock),
      new Request(`${mock.environment.auth}/oauth/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          grant_type: 'client_credentials',
          client_id: 'twin-cultuurhuis',
          client_secret: 'not-a-secret-cultuurhuis',
        }),
      }),
    )
    expect(response?.status).toBe(200)
    expect(await response?.json()).toMatchObject({ token_type: 'Bearer' })
  })

  it('leave other hosts alone, a longer name and another port included', async () => {
    const mock = createMock({
      hosts: {
        entry: 'http://127.0.0.1:800',
        search: 'http://127.0.0.1:8002',
        auth: 'http://127.0.0.1:8003',
        jwtProvider: 'https://jwt.example',
        taxonomy: 'http://127.0.0.1:8005',
        uitpas: 'http://127.0.0.1:8006',
        museumpass: 'http://127.0.0.1:8007',
      },
    })
    const ask = (url: string) => getResponse(handlers(mock), new Request(url))
    expect((await ask('http://127.0.0.1:8002/events'))?.status).toBe(401)
    expect((await ask('http://127.0.0.1:8005/terms'))?.status).toBe(200)
    expect((await ask('https://jwt.example'))?.status).toBe(500)
    expect(await ask('http://127.0.0.1:8004/')).toBeUndefined()
    expect(await ask('https://jwt.example.org/')).toBeUndefined()
  })
})

describe('handlers in msw’s server', () => {
  const server = setupServer()
  afterEach(() => server.close())

  it('answer the global fetch, redirects included', async () => {
    const mock = createMock()
    server.listen({ onUnhandledFrame: 'error' })
    server.use(...handlers(mock))
    const connect = `${mock.environment.jwtProvider}/connect?destination=oob`
    const manual = await fetch(connect, { redirect: 'manual' })
    expect(manual.status).toBe(301)
    const followed = await fetch(connect)
    expect(await followed.text()).toContain('Aanmelden bij de twin')
    expect(followed.url).toMatch(/^https:\/\/account-test\.uitid\.be\/authorize\?/)
    await expect(fetch(connect, { redirect: 'error' })).rejects.toThrow(TypeError)
  })
})
