import { describe, expect, it } from 'vitest'
import { controlApi } from './control-api.ts'

const api = controlApi()

describe('documents', () => {
  it('are listed by their names, the newest first, and found by name or id', async () => {
    const headers = await api.headersOf({ user: 'lotte' })
    const id = await api.createPlace(headers)
    expect((await api.call('GET /documents')).body).toContainEqual({ kind: 'places', total: 1 })
    const all = { total: 1, documents: [{ id, title: 'De Loods' }] }
    expect((await api.call('GET /documents/places')).body).toEqual(all)
    expect((await api.call('GET /documents/places?q=LOODS')).body).toEqual(all)
    expect((await api.call(`GET /documents/places?q=${id.slice(3, 9)}`)).body).toEqual(all)
    expect((await api.call('GET /documents/places?q=hangar')).body).toEqual({ total: 0, documents: [] })
  })

  it('can be looked into', async () => {
    const id = await api.createPlace(await api.headersOf({ user: 'lotte' }))
    expect((await api.call(`GET /documents/places/${id}`)).body).toMatchObject({ name: { nl: 'De Loods' } })
  })

  it('are those of UiTPAS and museumPASSmusées too', async () => {
    const [{ id }] = (await api.call('GET /documents/cardSystems')).body.documents
    expect((await api.call(`GET /documents/cardSystems/${id}`)).status).toBe(200)
    const kinds = (await api.call('GET /documents')).body.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['passholders', 'museumPasses']))
  })

  it('tell no password and no secret', async () => {
    const [{ id }] = (await api.call('GET /documents/users')).body.documents
    expect((await api.call(`GET /documents/users/${id}`)).body).toMatchObject({ name: 'fien', password: '[masked]' })
    expect((await api.call('GET /documents/clients/twin-cultuurhuis')).body).toMatchObject({ clientSecret: '[masked]' })
  })

  it.each([
    ['/documents/logins', /^The twin keeps no logins; it keeps events, /],
    ['/documents/constructor', /^The twin keeps no constructor; /],
    ['/documents/places/x', 'The twin has no x in places.'],
  ])('that are not there are a 404: %s', async (path, detail) => {
    const { status, body } = await api.call(`GET ${path}`)
    expect([status, body.detail]).toEqual([404, expect.stringMatching(detail)])
  })
})

describe('what is put into the twin', () => {
  it('can say no more than a test is about, and is found', async () => {
    const { status, body } = await api.call('POST /documents/places', { name: 'De Loods' })
    expect(status).toBe(201)
    const place = await fetch(body['@id'])
    expect(await place.json()).toMatchObject({ name: { nl: 'De Loods' } })
  })

  it.each(['events', 'organizers', 'users'])('may be nothing but one of the %s', async (kind) => {
    expect((await api.call(`POST /documents/${kind}`)).status).toBe(201)
  })

  it('can be a label, a role, a client and a key', async () => {
    for (const [kind, input] of [
      ['labels', { name: 'Nieuw' }],
      ['roles', { name: 'Redactie', permissions: [], users: [], labels: [] }],
      ['clients', { name: 'app' }],
      ['apiKeys', { name: 'sleutel' }],
    ] as const) {
      expect([kind, (await api.call(`POST /documents/${kind}`, input)).status]).toEqual([kind, 201])
    }
  })

  it.each([
    ['places', { nam: 'x' }, 400, /there is no property "nam"; is "name" meant\?$/],
    ['labels', {}, 400, /^label/],
    ['constructor', {}, 404, /^The twin can be given places, /],
    ['media', {}, 404, /^The twin can be given places, /],
  ])('is refused when it makes no sense: %s %j', async (kind, input, status, detail) => {
    const answer = await api.call(`POST /documents/${kind}`, input)
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringMatching(detail)])
  })
})
