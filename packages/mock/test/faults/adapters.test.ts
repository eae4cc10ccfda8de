import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { handlers } from '../../src/msw.ts'
import { startServer, type MockServer } from '../../src/node.ts'

describe('over HTTP', () => {
  let server: MockServer
  afterEach(() => server.close())

  it('a dropped connection is one, and the server goes on', async () => {
    server = await startServer()
    server.mock.fail({}, { connection: 'dropped', times: 1 })
    const url = `${server.environment.taxonomy}/terms`
    await expect(fetch(url)).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'UND_ERR_SOCKET' } })
    expect((await fetch(url)).status).toBe(200)
  })

  it.each(['request', 'answer'] as const)('so it is for a request with a body, whose %s is lost', async (lost) => {
    server = await startServer()
    const { id } = server.mock.seed.place({ name: 'Zaal Oost', creator: 'lotte' })
    const authorization = `Bearer ${await server.mock.tokenFor('lotte')}`
    const rename = () =>
      fetch(`${server.environment.entry}/places/${id}/name/nl`, {
        method: 'PUT',
        headers: { authorization, 'x-api-key': 'twin-key-without-refresh' },
        body: '{"name":"Zaal West"}',
      })
    server.mock.fail('places.updateName', { connection: 'dropped', lost, times: 1 })
    await expect(rename()).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'UND_ERR_SOCKET' } })
    expect((await rename()).status).toBe(204)
  })

  it('a truncated body breaks off before its length is reached', async () => {
    server = await startServer()
    const url = `${server.environment.taxonomy}/terms`
    const whole = await (await fetch(url)).bytes()
    server.mock.fail({}, { connection: 'truncated', times: 1 })
    const answer = await fetch(url)
    expect(answer.headers.get('content-length')).toBe(String(whole.length))
    let received = 0
    const reading = (async () => {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) received += chunk.length
    })()
    await expect(reading).rejects.toThrow(TypeError)
    expect(received).toBe(Math.floor(whole.length / 2))
    expect((await fetch(url)).status).toBe(200)
  })
})

describe('with msw', () => {
  const worker = setupServer()
  afterEach(() => worker.close())

  it('a dropped connection is a network error, and no 500', async () => {
    const mock = createMock()
    mock.fail({}, { connection: 'dropped' })
    const url = `${mock.environment.taxonomy}/terms`
    expect((await getResponse(handlers(mock), new Request(url)))?.type).toBe('error')
    worker.listen({ onUnhandledFrame: 'error' })
    worker.use(...handlers(mock))
    await expect(fetch(url)).rejects.toThrow(TypeError)
  })

  // By msw's own sockets, fetch itself may fail: all that is sure is that no half counts as a whole.
  it('a truncated body breaks the connection', async () => {
    const mock = createMock()
    mock.fail({}, { connection: 'truncated' })
    worker.listen({ onUnhandledFrame: 'error' })
    worker.use(...handlers(mock))
    const reading = fetch(`${mock.environment.taxonomy}/terms`).then((answer) => answer.text())
    await expect(reading).rejects.toThrow(TypeError)
  })
})
