import { beforeEach, describe, expect, it } from 'vitest'
import { startServer, type MockServer } from '../../src/node.ts'

let server: MockServer
beforeEach(async () => {
  server = await startServer()
  return () => server.close()
})

async function call(request: string, body?: unknown) {
  const [method = '', path = ''] = request.split(' ')
  const response = await fetch(server.control + path, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

async function createPlace(headers: Record<string, string>) {
  const place = {
    mainLanguage: 'nl',
    name: { nl: 'De Loods', fr: 'Le Hangar' },
    terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
    address: { nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kouter 1' } },
    calendarType: 'permanent',
  }
  const response = await fetch(`${server.environment.entry}/places`, {
    method: 'POST',
    headers,
    body: JSON.stringify(place),
  })
  expect(response.status).toBe(201)
  return ((await response.json()) as { placeId: string }).placeId
}

const headersOf = async (who: object) => (await call('POST /tokens', who)).body.headers

describe('tokens', () => {
  it('are given to a user without a login, with the headers that the Entry API wants', async () => {
    const { status, body } = await call('POST /tokens', { user: 'lotte' })
    expect(status).toBe(200)
    expect(body.headers).toEqual({ authorization: `Bearer ${body.token}`, 'x-api-key': 'twin-key-that-may-refresh' })
    const user = await fetch(`${server.environment.entry}/user`, { headers: body.headers })
    expect(await user.json()).toMatchObject({ email: 'lotte.maes@twin.example' })
  })

  it('are given to a client, which needs no API key', async () => {
    const headers = await headersOf({ client: 'twin-cultuurhuis' })
    expect(Object.keys(headers)).toEqual(['authorization'])
    expect(await createPlace(headers)).toMatch(/^[\da-f-]{36}$/)
  })

  it('can have expired already', async () => {
    const headers = await headersOf({ user: 'lotte', expiresIn: -60 })
    expect((await fetch(`${server.environment.entry}/user`, { headers })).status).toBe(401)
  })

  it.each([
    [{ user: 'nobody' }, 404, 'The twin has no user "nobody"; it has beheerder, lotte, bram, fien.'],
    [{ client: 'x' }, 404, /^The twin has no client "x"; it has twin-jwt-provider, /],
    [{}, 400, /^The body must have either user/],
    [{ user: 'lotte', client: 'x' }, 400, /^The body must have either user/],
    [{ user: 'lotte', expiresIn: '1' }, 400, /^expiresIn must be a number of seconds/],
    ['[]', 400, 'The body must be a JSON object.'],
    ['{', 400, /^The body is no JSON: /],
  ])('are refused for %j', async (body, status, detail) => {
    const answer = await call('POST /tokens', body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ type: 'about:blank', status, detail: expect.stringMatching(detail) })
  })
})

describe('requests', () => {
  it('can be read with their answers, and never with a credential', async () => {
    const headers = await headersOf({ user: 'lotte' })
    const id = await createPlace(headers)
    const { body } = await call('GET /requests')
    expect(body).toEqual({
      newest: 1,
      requests: [
        expect.objectContaining({
          number: 1,
          method: 'POST',
          server: 'entry',
          url: `${server.environment.entry}/places`,
          operation: 'places.create',
          status: 201,
        }),
      ],
    })
    const whole = (await call('GET /requests/1')).body
    expect(JSON.parse(whole.body)).toMatchObject({ calendarType: 'permanent' })
    expect(JSON.parse(whole.response.body)).toMatchObject({ placeId: id })
    expect(whole.headers).toMatchObject({ authorization: 'Bearer [masked]', 'x-api-key': '[masked]' })
  })

  it('come as soon as they are answered, for who waits', async () => {
    const waiting = call('GET /requests?after=0&wait=60')
    await fetch(`${server.environment.taxonomy}/terms`)
    expect((await waiting).body).toMatchObject({ newest: 1, requests: [{ operation: 'taxonomy.listTerms' }] })
    expect((await call('GET /requests?after=1')).body).toEqual({ newest: 1, requests: [] })
  })

  it('tell who waits of a reset, after which they count from 1 again', async () => {
    await fetch(server.environment.taxonomy)
    await fetch(server.environment.taxonomy)
    const waiting = call('GET /requests?after=2&wait=60')
    // Another question on the way shows that the first one has come in.
    await call('GET /status')
    await call('POST /reset')
    await fetch(server.environment.taxonomy)
    expect((await waiting).body).toEqual({ newest: 1, requests: [] })
  })

  it('are the newest when there are more than was asked for', async () => {
    for (let count = 0; count < 3; count++) await fetch(server.environment.taxonomy)
    const { body } = await call('GET /requests?limit=2')
    expect(body.requests.map(({ number }: { number: number }) => number)).toEqual([2, 3])
  })

  it('let the server stop while somebody waits', async () => {
    const waiting = call('GET /requests?wait=60')
    await call('GET /status')
    await server.close()
    expect((await waiting).body).toEqual({ newest: 0, requests: [] })
  })

  it.each(['after=-1', 'limit=x', 'wait=1.5', 'after=9999999999'])('are refused for %s', async (query) => {
    const { status, body } = await call(`GET /requests?${query}`)
    expect(status).toBe(400)
    expect(body.detail).toMatch(/^(after|limit|wait) must be a whole number, not "/)
  })

  it('that are not there are a 404', async () => {
    expect((await call('GET /requests/7')).body.detail).toBe('The twin has no request 7, or has forgotten it.')
  })
})

describe('documents', () => {
  it('are listed by their names, the newest first, and found by name or id', async () => {
    const headers = await headersOf({ user: 'lotte' })
    const id = await createPlace(headers)
    expect((await call('GET /documents')).body).toContainEqual({ kind: 'places', total: 1 })
    const all = { total: 1, documents: [{ id, title: 'De Loods' }] }
    expect((await call('GET /documents/places')).body).toEqual(all)
    expect((await call('GET /documents/places?q=LOODS')).body).toEqual(all)
    expect((await call(`GET /documents/places?q=${id.slice(3, 9)}`)).body).toEqual(all)
    expect((await call('GET /documents/places?q=hangar')).body).toEqual({ total: 0, documents: [] })
  })

  it('can be looked into', async () => {
    const id = await createPlace(await headersOf({ user: 'lotte' }))
    expect((await call(`GET /documents/places/${id}`)).body).toMatchObject({ name: { nl: 'De Loods' } })
  })

  it('tell no password and no secret', async () => {
    const [{ id }] = (await call('GET /documents/users')).body.documents
    expect((await call(`GET /documents/users/${id}`)).body).toMatchObject({ name: 'fien', password: '[masked]' })
    expect((await call('GET /documents/clients/twin-cultuurhuis')).body).toMatchObject({ clientSecret: '[masked]' })
  })

  it.each([
    ['/documents/logins', /^The twin keeps no logins; it keeps users, /],
    ['/documents/constructor', /^The twin keeps no constructor; /],
    ['/documents/places/x', 'The twin has no x in places.'],
  ])('that are not there are a 404: %s', async (path, detail) => {
    const { status, body } = await call(`GET ${path}`)
    expect([status, body.detail]).toEqual([404, expect.stringMatching(detail)])
  })
})

describe('the twin as a whole', () => {
  it('tells who there is and where the servers are', async () => {
    const { body } = await call('GET /status')
    expect(body.environment).toEqual(server.environment)
    expect(body.users[0]).toEqual({ name: 'beheerder', email: 'beheerder@twin.example', allowAll: true })
    expect(body.clients[1]).toEqual({ clientId: 'twin-cultuurhuis', name: 'Cultuurhuis De Notelaar' })
    expect(JSON.stringify(body)).not.toMatch(/geheim|secret/)
  })

  it('forgets all but its seed at a reset', async () => {
    await createPlace(await headersOf({ user: 'lotte' }))
    expect((await call('POST /reset')).status).toBe(204)
    expect((await call('GET /documents/places')).body.total).toBe(0)
    expect((await call('GET /documents/users')).body.total).toBe(4)
  })

  it('names its operations', async () => {
    expect((await call('GET /operations')).body).toContain('places.updateName')
  })

  it('says which methods a path takes', async () => {
    expect(await call('DELETE /reset')).toMatchObject({ status: 405, body: { detail: 'Allowed: POST.' } })
  })
})

describe('faults', () => {
  const terms = () => fetch(`${server.environment.taxonomy}/terms`)

  it('strike the operation that they are for, as often as they should, and are gone then', async () => {
    const fault = { status: 503, retryAfter: 1, times: 1 }
    const { status, body } = await call('POST /faults', { target: 'taxonomy.listTerms', fault })
    expect(status).toBe(201)
    expect(body).toEqual({ id: expect.any(Number), target: 'taxonomy.listTerms', fault, struck: 0 })
    expect((await call('GET /faults')).body).toEqual([body])
    const struck = await terms()
    expect([struck.status, struck.headers.get('retry-after')]).toEqual([503, '1'])
    expect((await terms()).status).toBe(200)
    expect((await call('GET /faults')).body).toEqual([])
    expect((await call(`DELETE /faults/${body.id}`)).status).toBe(404)
  })

  it('strike everything when they name no target, until they are lifted', async () => {
    const { body } = await call('POST /faults', { fault: { connection: 'dropped' } })
    await expect(terms()).rejects.toThrow('fetch failed')
    expect((await call('GET /faults')).body).toMatchObject([{ target: {}, struck: 1 }])
    expect((await call(`DELETE /faults/${body.id}`)).status).toBe(204)
    expect((await terms()).status).toBe(200)
  })

  it('are lifted together', async () => {
    for (const status of [500, 502]) await call('POST /faults', { target: { server: 'taxonomy' }, fault: { status } })
    expect((await call('DELETE /faults')).status).toBe(204)
    expect((await terms()).status).toBe(200)
  })

  it('of a program are told too, and can be lifted', async () => {
    server.mock.fail(() => true, { status: 500 })
    server.mock.fail({ path: /terms/ }, { status: 500 })
    const { body } = await call('GET /faults')
    expect(body).toMatchObject([{ target: 'a test of the program' }, { target: { path: '/terms/' } }])
    for (const { id } of body) await call(`DELETE /faults/${id}`)
    expect((await terms()).status).toBe(200)
  })

  it.each([
    [{ target: 'places.updateNam', fault: { status: 500 } }, /Is "places\.updateName" meant\?$/],
    [{ target: 7, fault: { status: 500 } }, /^target: expected an operation/],
    [{ target: null, fault: { status: 500 } }, /^target: expected an operation/],
    [{ target: { host: 'x' }, fault: { status: 500 } }, 'target.host: expected one of server, method, path'],
    [{ target: { path: 7 }, fault: { status: 500 } }, 'target.path: expected a text'],
    [{ fault: { status: 700 } }, 'fault.status: expected a status from 200 to 599'],
    [{}, 'fault: expected an object'],
    [{ status: 503 }, 'status: expected only target and fault'],
  ])('that make no sense are refused: %j', async (body, detail) => {
    const answer = await call('POST /faults', body)
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringMatching(detail)])
    expect(server.mock.faults).toEqual([])
  })
})

describe('a snapshot', () => {
  it('can be taken and put back', async () => {
    const id = await createPlace(await headersOf({ user: 'lotte' }))
    const snapshot = (await call('GET /snapshot')).body
    await call('POST /reset')
    expect((await call('PUT /snapshot', snapshot)).status).toBe(204)
    expect((await call('GET /documents/places')).body.documents).toEqual([{ id, title: 'De Loods' }])
  })

  it('that is none is refused, and changes nothing', async () => {
    const { state } = server.mock
    const { status, body } = await call('PUT /snapshot', {})
    expect([status, body.detail]).toEqual([400, 'This is no snapshot of the twin.'])
    expect(server.mock.state).toBe(state)
  })
})
