import { describe, expect, it } from 'vitest'
import { controlApi } from './control-api.ts'

const api = controlApi()

describe('requests', () => {
  it('can be read with their answers, and never with a credential', async () => {
    const headers = await api.headersOf({ user: 'lotte' })
    const id = await api.createPlace(headers)
    const { body } = await api.call('GET /requests')
    expect(body).toEqual({
      newest: 1,
      requests: [
        expect.objectContaining({
          number: 1,
          method: 'POST',
          server: 'entry',
          url: `${api.server.environment.entry}/places`,
          operation: 'places.create',
          status: 201,
        }),
      ],
    })
    const whole = (await api.call('GET /requests/1')).body
    expect(JSON.parse(whole.body)).toMatchObject({ calendarType: 'permanent' })
    expect(JSON.parse(whole.response.body)).toMatchObject({ placeId: id })
    expect(whole.headers).toMatchObject({ authorization: 'Bearer [masked]', 'x-api-key': '[masked]' })
  })

  it('come as soon as they are answered, for who waits', async () => {
    const waiting = api.call('GET /requests?after=0&wait=60')
    await fetch(`${api.server.environment.taxonomy}/terms`)
    expect((await waiting).body).toMatchObject({ newest: 1, requests: [{ operation: 'taxonomy.listTerms' }] })
    expect((await api.call('GET /requests?after=1')).body).toEqual({ newest: 1, requests: [] })
  })

  it('tell who waits of a reset, after which they count from 1 again', async () => {
    await fetch(api.server.environment.taxonomy)
    await fetch(api.server.environment.taxonomy)
    const waiting = api.call('GET /requests?after=2&wait=60')
    // Another question on the way shows that the first one has come in.
    await api.call('GET /status')
    await api.call('POST /reset')
    await fetch(api.server.environment.taxonomy)
    expect((await waiting).body).toEqual({ newest: 1, requests: [] })
  })

  it('are the newest when there are more than was asked for', async () => {
    for (let count = 0; count < 3; count++) await fetch(api.server.environment.taxonomy)
    const { body } = await api.call('GET /requests?limit=2')
    expect(body.requests.map(({ number }: { number: number }) => number)).toEqual([2, 3])
    expect((await api.call('GET /requests?limit=0')).body).toEqual({ newest: 3, requests: [] })
  })

  it('are pending no more when their connection was dropped', async () => {
    api.server.mock.fail('taxonomy.listTerms', { connection: 'dropped' })
    await fetch(`${api.server.environment.taxonomy}/terms`).catch(() => {})
    const { body } = await api.call('GET /requests')
    expect(body.requests).toMatchObject([{ isPending: false, status: null }])
  })

  it('let the server stop while somebody waits', async () => {
    const waiting = api.call('GET /requests?wait=60')
    await api.call('GET /status')
    await api.server.close()
    expect((await waiting).body).toEqual({ newest: 0, requests: [] })
  })

  it.each(['after=-1', 'limit=x', 'wait=1.5', 'after=9999999999'])('are refused for %s', async (query) => {
    const { status, body } = await api.call(`GET /requests?${query}`)
    expect(status).toBe(400)
    expect(body.detail).toMatch(/^(after|limit|wait) must be a whole number, not "/)
  })

  it('that are not there are a 404', async () => {
    expect((await api.call('GET /requests/7')).body.detail).toBe('The twin has no request 7, or has forgotten it.')
  })
})

describe('verdicts and coverage', () => {
  it('say of each request where it or its answer breaks the spec', async () => {
    const headers = { ...(await api.headersOf({ user: 'lotte' })), 'content-type': 'application/json' }
    const id = await api.createPlace(headers)
    await fetch(`${api.server.environment.entry}/places/${id}/name/nl`, {
      method: 'PUT',
      headers,
      body: '{"title":"x"}',
    })
    const { requests } = (await api.call('GET /requests')).body
    expect(requests[0].violations).toEqual([])
    expect(requests[1]).toMatchObject({
      status: 400,
      violations: [{ operation: 'places.updateName', side: 'request', where: 'body' }],
    })
    expect((await api.call('GET /requests/2')).body.violations).toEqual(requests[1].violations)
  })

  it('count what was answered, for programs and for people', async () => {
    await fetch(`${api.server.environment.taxonomy}/terms`)
    expect((await api.call('GET /coverage')).body.operations.exercised).toEqual(['taxonomy.listTerms'])
    const text = await fetch(`${api.server.control}/coverage.txt`)
    expect(await text.text()).toMatch(/^Of publiq's APIs: 1 of \d+ operations/)
  })
})
