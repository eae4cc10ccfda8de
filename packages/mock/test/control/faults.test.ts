import { describe, expect, it } from 'vitest'
import { controlApi } from './control-api.ts'

const api = controlApi()

describe('faults', () => {
  const terms = () => fetch(`${api.server.environment.taxonomy}/terms`)

  it('strike the operation that they are for, as often as they should, and are gone then', async () => {
    const fault = { status: 503, retryAfter: 1, times: 1 }
    const { status, body } = await api.call('POST /faults', { target: 'taxonomy.listTerms', fault })
    expect(status).toBe(201)
    expect(body).toEqual({ id: expect.any(Number), target: 'taxonomy.listTerms', fault, struck: 0 })
    expect((await api.call('GET /faults')).body).toEqual([body])
    const struck = await terms()
    expect([struck.status, struck.headers.get('retry-after')]).toEqual([503, '1'])
    expect((await terms()).status).toBe(200)
    expect((await api.call('GET /faults')).body).toEqual([])
    expect((await api.call(`DELETE /faults/${body.id}`)).status).toBe(404)
  })

  it('strike everything when they name no target, until they are lifted', async () => {
    const { body } = await api.call('POST /faults', { fault: { connection: 'dropped' } })
    await expect(terms()).rejects.toThrow('fetch failed')
    expect((await api.call('GET /faults')).body).toMatchObject([{ target: {}, struck: 1 }])
    expect((await api.call(`DELETE /faults/${body.id}`)).status).toBe(204)
    expect((await terms()).status).toBe(200)
  })

  it('are lifted together', async () => {
    for (const status of [500, 502])
      await api.call('POST /faults', { target: { server: 'taxonomy' }, fault: { status } })
    expect((await api.call('DELETE /faults')).status).toBe(204)
    expect((await terms()).status).toBe(200)
  })

  it('of a program are told too, and can be lifted', async () => {
    api.server.mock.fail(() => true, { status: 500 })
    api.server.mock.fail({ path: /terms/ }, { status: 500 })
    const { body } = await api.call('GET /faults')
    expect(body).toMatchObject([{ target: 'a test of the program' }, { target: { path: '/terms/' } }])
    for (const { id } of body) await api.call(`DELETE /faults/${id}`)
    expect((await terms()).status).toBe(200)
  })

  it.each([
    [{ target: 'places.updateNam', fault: { status: 500 } }, /Is "places\.updateName" meant\?$/],
    [{ target: 7, fault: { status: 500 } }, /^target: expected an operation/],
    [{ target: null, fault: { status: 500 } }, /^target: expected an operation/],
    [{ target: { host: 'x' }, fault: { status: 500 } }, 'target.host: expected one of server, method, path'],
    [{ target: { path: 7 }, fault: { status: 500 } }, 'target.path: expected a path that starts with a slash'],
    [{ fault: { status: 700 } }, 'fault.status: expected a status from 200 to 599'],
    [{}, 'fault: expected an object'],
    [{ status: 503 }, 'status: expected only target and fault'],
  ])('that make no sense are refused: %j', async (body, detail) => {
    const answer = await api.call('POST /faults', body)
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringMatching(detail)])
    expect(api.server.mock.faults).toEqual([])
  })
})
