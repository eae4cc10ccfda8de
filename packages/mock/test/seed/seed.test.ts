import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { createState } from '../../src/create-state.ts'
import { defaultSeed } from '../../src/seed/default-seed.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'

const user = { name: 'an', id: '1', email: 'an@twin.example', password: 'geheim' }

describe('parseSeed', () => {
  it('gives a good seed back, after a trip through JSON', () => {
    expect(parseSeed(JSON.parse(JSON.stringify(defaultSeed)))).toEqual(defaultSeed)
  })

  it('takes an empty seed', () => {
    expect(parseSeed({})).toEqual({})
  })

  it('leaves out what it does not know', () => {
    expect(parseSeed({ users: [{ ...user, shoeSize: 38 }], moods: [] })).toEqual({ users: [user] })
  })

  it.each([
    ['seed: expected an object, got a list', []],
    ['seed: expected an object, got null', null],
    ['seed.users: expected a list, got an object', { users: {} }],
    [
      'seed.users[1].email: expected a string that is not empty, got nothing',
      { users: [user, { ...user, email: undefined }] },
    ],
    [
      'seed.users[0].password: expected a string that is not empty, got a number',
      { users: [{ ...user, password: 1 }] },
    ],
    ['seed.users[0].allowAll: expected true or false, got a string', { users: [{ ...user, allowAll: 'yes' }] }],
    ['seed.users[1].id: expected another one', { users: [user, { ...user, name: 'bo', email: 'bo@twin.example' }] }],
    ['seed.users[1].email: expected another one', { users: [user, { ...user, id: '2', name: 'bo' }] }],
    [
      'seed.apiKeys[0].status: expected "BLOCKED" or "REMOVED", got a string',
      { apiKeys: [{ name: 'a', key: 'b', status: 'X' }] },
    ],
    [
      'seed.uitpas.cards[0].status: expected "PROVISIONED" or',
      { uitpas: { cards: [{ uitpasNumber: '0900000000000', cardSystemId: 1, status: 'x' }] } },
    ],
    [
      'seed.uitpas.cardSystems[0].id: expected a number, got a string',
      { uitpas: { cardSystems: [{ id: '8', name: 'x', cities: [] }] } },
    ],
    ['seed.uitpas.events[0].id: expected a string that is not empty, got nothing', { uitpas: { events: [{}] } }],
    [
      'seed.museumpass.passes[1].cardNumber: expected another one',
      { museumpass: { passes: ['1', '2'].map((passholderId) => ({ cardNumber: '1', passholderId })) } },
    ],
    [
      'seed.clients[0].apis[0]: expected a string that is not empty, got null',
      { clients: [{ name: 'a', clientId: 'b', clientSecret: 'c', apis: [null] }] },
    ],
    ['seed.places[0]["@id"]: expected a string that is not empty, got nothing', { places: [{ name: { nl: 'x' } }] }],
  ])('says “%s”', (message, value) => {
    expect(() => parseSeed(value)).toThrow(message)
  })

  it('never shows a value, which may be a secret', () => {
    expect(() => parseSeed({ apiKeys: [{ name: 'a', key: ['top-secret'] }] })).not.toThrow(/top-secret/)
  })

  it('throws a TypeError or gives a seed, whatever it gets', () => {
    const outcome = (value: unknown) => {
      try {
        return typeof parseSeed(value)
      } catch (error) {
        return error instanceof TypeError && error.message.startsWith('seed') ? 'object' : error
      }
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(outcome(value)).toBe('object')
      }),
    )
  })
})

describe('the default seed', () => {
  it('has a god user, a key that may refresh, one that may not, and a blocked one', () => {
    expect(defaultSeed.users?.filter(({ allowAll }) => allowAll)).toHaveLength(1)
    expect(defaultSeed.apiKeys?.map(({ mayRefresh = false, status }) => ({ mayRefresh, status }))).toEqual([
      { mayRefresh: true, status: undefined },
      { mayRefresh: false, status: undefined },
      { mayRefresh: false, status: 'BLOCKED' },
    ])
  })

  it('names only users, labels and clients that it has', () => {
    const { users = [], labels = [], roles = [], clients = [] } = defaultSeed
    for (const role of roles) {
      for (const name of role.users) expect(users.map((user) => user.name)).toContain(name)
      for (const name of role.labels) expect(labels.map((label) => label.name)).toContain(name)
    }
    expect(clients[0]?.clientId).toBe(createState().jwtProviderClientId)
  })
})

describe('createState', () => {
  it('does not know a key that the seed says nobody knows', () => {
    const state = createState({
      seed: {
        apiKeys: [
          { name: 'a', key: 'no', exists: false },
          { name: 'b', key: 'yes' },
        ],
      },
    })
    expect([...state.apiKeys.keys()]).toEqual(['yes'])
  })

  it('finds labels by their name in lower case, each with an id', () => {
    const { labels } = createState()
    expect(labels.get('kasseien')).toMatchObject({ name: 'Kasseien', uuid: expect.stringMatching(/^[\da-f-]{36}$/) })
  })

  it('gives documents of the seed its own addresses', () => {
    const hosts = {
      entry: 'http://127.0.0.1:1',
      search: 'http://127.0.0.1:2',
      auth: 'http://127.0.0.1:3',
      jwtProvider: 'http://127.0.0.1:4',
      taxonomy: 'http://127.0.0.1:5',
      uitpas: 'http://127.0.0.1:6',
      museumpass: 'http://127.0.0.1:7',
    }
    const { places, organizers, media } = createState({
      hosts,
      seed: {
        places: [{ '@id': 'https://io-test.uitdatabank.be/places/p1', name: { nl: 'De Notelaar' } }],
        organizers: [{ '@id': 'https://io-test.uitdatabank.be/organizers/o1/' }],
        media: [{ id: 'm1' }],
      },
    })
    expect(places.get('p1')).toMatchObject({ '@id': 'http://127.0.0.1:1/places/p1', name: { nl: 'De Notelaar' } })
    expect(organizers.get('o1')).toEqual({ '@id': 'http://127.0.0.1:1/organizers/o1' })
    expect(media.get('m1')).toEqual({ '@id': 'http://127.0.0.1:1/images/m1', id: 'm1' })
  })

  it('gives the first document the same id, however many labels a seed has', () => {
    expect(createState({ seed: {} }).ids()).toBe(createState().ids())
  })

  it('takes the first client for the JWT provider’s, unless the seed names another', () => {
    const clients = [
      { name: 'a', clientId: 'first', clientSecret: 's', apis: [] },
      { name: 'b', clientId: 'second', clientSecret: 's', apis: [] },
    ]
    expect(createState({ seed: { clients } }).jwtProviderClientId).toBe('first')
    expect(createState({ seed: { clients, jwtProviderClientId: 'second' } }).jwtProviderClientId).toBe('second')
  })
})

describe('events and places of which a seed tells little', () => {
  it('can be read and changed', async () => {
    const at = 'https://io-test.uitdatabank.be'
    const mock = createMock({
      seed: {
        ...defaultSeed,
        places: [{ '@id': `${at}/places/p1` }],
        events: [{ '@id': `${at}/events/e1` }, { '@id': `${at}/events/e2`, location: { '@id': `${at}/places/p1` } }],
      },
    })
    const [god] = defaultSeed.users ?? []
    const headers = {
      authorization: `Bearer ${await mock.tokenFor(god?.name ?? '')}`,
      'x-api-key': defaultSeed.apiKeys?.[0]?.key ?? '',
    }
    for (const path of ['places/p1', 'events/e1', 'events/e2']) {
      const body = JSON.stringify({ name: 'De Notelaar' })
      const { status } = await mock.fetch(`${at}/${path}/name/nl`, { method: 'PUT', headers, body })
      expect(status, path).toBe(204)
      const answer = await mock.fetch(`${at}/${path}`)
      expect(await answer.json(), path).toMatchObject({ name: { nl: 'De Notelaar' }, terms: [] })
    }
  })
})
