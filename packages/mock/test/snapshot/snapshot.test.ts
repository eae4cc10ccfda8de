import { beforeEach, describe, expect, it } from 'vitest'
import { seededIds } from '../../src/core/ids.ts'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { defaultSeed } from '../../src/seed/default-seed.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { Hosts } from '../../src/state.ts'
import { createClock } from '../support/clock.ts'

const apiKey = 'twin-key-that-may-refresh'
let clock: ReturnType<typeof createClock>
let mock: Mock
beforeEach(() => {
  clock = createClock()
  mock = createMock({ clock: clock.now })
})

const throughJson = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot)) as Snapshot

interface Answer {
  readonly status: number
  readonly body: { readonly id: string; readonly url: string }
}

async function send(twin: Mock, target: string, body?: unknown): Promise<Answer> {
  const [method = '', path = ''] = target.split(' ')
  const headers = { authorization: `Bearer ${await mock.tokenFor('beheerder')}`, 'x-api-key': apiKey }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer = await twin.fetch(twin.environment.entry + path, { method, headers, ...sent })
  const text = await answer.text()
  return { status: answer.status, body: JSON.parse(text || '{}') as Answer['body'] }
}

const placeBody = {
  mainLanguage: 'nl',
  name: { nl: 'Den Hemel' },
  terms: [{ id: 'BtVNd33sR0WntjALVbyp3w' }],
  address: {
    nl: { addressCountry: 'BE', addressLocality: 'Leuven', postalCode: '3000', streetAddress: 'Bondgenotenlaan 1' },
  },
  calendarType: 'permanent',
}

/** Something of every kind. Gives the id of the place. */
async function fill(twin: Mock): Promise<string> {
  const place = await send(twin, 'POST /places', placeBody)
  const organizer = await send(twin, 'POST /organizers', {
    mainLanguage: 'nl',
    name: { nl: 'De Vereniging' },
    url: 'https://vereniging.example',
  })
  const event = await send(twin, 'POST /events', {
    mainLanguage: 'nl',
    name: { nl: 'Feest' },
    terms: [{ id: '0.50.4.0.0' }],
    location: { '@id': place.body.url },
    calendarType: 'permanent',
    labels: ['Nieuw'],
  })
  const seen = [place, organizer, event]
  seen.push(await send(twin, 'POST /productions', { name: 'Reeks', eventIds: [event.body.id] }))
  seen.push(
    await send(twin, 'POST /ownerships', {
      itemId: organizer.body.id,
      itemType: 'organizer',
      ownerId: defaultSeed.users?.[1]?.id,
    }),
  )
  seen.push(
    await send(twin, 'POST /news-articles', {
      headline: 'Nieuws',
      inLanguage: 'nl',
      text: 'Er is nieuws.',
      about: event.body.id,
      publisher: 'De Krant',
      publisherLogo: 'https://krant.example/logo.png',
      url: 'https://krant.example/nieuws',
    }),
  )
  expect(seen.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201])
  await twin.walkLogin('lotte', { destination: 'oob', apiKey })
  return place.body.id
}

describe('a snapshot', () => {
  it('has everything that a twin remembers, as JSON', async () => {
    await fill(mock)
    const other = createMock({ clock: clock.now })
    other.restore(throughJson(mock.snapshot()))
    expect(throughJson(other.snapshot())).toEqual(throughJson(mock.snapshot()))
    const { clock: _, ids: __, tokenIds: ___, ...kept } = mock.state
    expect(other.state).toMatchObject({
      users: kept.users,
      labels: kept.labels,
      productions: kept.productions,
      productionIds: kept.productionIds,
      ownerships: kept.ownerships,
      newsArticles: kept.newsArticles,
      logins: { refreshTokens: kept.logins.refreshTokens, sessions: kept.logins.sessions },
    })
    for (const collection of ['events', 'places', 'organizers'] as const) {
      expect([...other.state[collection]]).toEqual([...mock.state[collection]])
      expect(other.state[collection].size).toBe(1)
    }
  })

  it('does not change when the twin does, and copies no document', async () => {
    const id = await fill(mock)
    const snapshot = deepFrozen(mock.snapshot())
    const text = JSON.stringify(snapshot)
    const places = snapshot.state['places'] as [string, unknown][]
    expect(places[0]?.[1]).toBe(mock.state.places.get(id))
    expect((await send(mock, `PUT /places/${id}/name/nl`, { name: 'De Hel' })).status).toBe(204)
    await mock.walkLogin('bram', { destination: 'oob', apiKey })
    expect(JSON.stringify(snapshot)).toBe(text)
    mock.restore(snapshot)
    expect(mock.state.places.get(id)).toMatchObject({ name: { nl: 'Den Hemel' } })
    expect((await send(mock, `PUT /places/${id}/name/nl`, { name: 'De Hel' })).status).toBe(204)
  })

  it('can be taken and restored again and again, in a hundred rounds as in one', async () => {
    const id = await fill(mock)
    const first = throughJson(mock.snapshot())
    for (let round = 0; round < 100; round++) mock.restore(mock.snapshot())
    expect(throughJson(mock.snapshot())).toEqual(first)
    expect((await send(mock, `GET /places/${id}`)).status).toBe(200)
  })
})

describe('restore', () => {
  it('forgets what came after', async () => {
    const before = mock.snapshot()
    const id = await fill(mock)
    mock.restore(before)
    expect((await send(mock, `GET /places/${id}`)).status).toBe(404)
    expect(mock.state.places.size + mock.state.logins.sessions.size).toBe(0)
  })

  it('lets Search find what is there, and only that', async () => {
    const search = async () => {
      const headers = { 'x-api-key': apiKey }
      const answer = await mock.fetch(
        `${mock.environment.search}/places?workflowStatus=DRAFT&disableDefaultFilters=true`,
        {
          headers,
        },
      )
      return ((await answer.json()) as { totalItems: number }).totalItems
    }
    const empty = mock.snapshot()
    await fill(mock)
    const full = mock.snapshot()
    expect(await search()).toBe(1)
    mock.restore(empty)
    expect(await search()).toBe(0)
    mock.restore(full)
    expect(await search()).toBe(1)
  })

  it('lets ids go on as if nothing had happened', async () => {
    const snapshot = throughJson(mock.snapshot())
    const next = [mock.state.ids(), mock.state.ids(), mock.state.tokenIds()]
    const other = createMock({ clock: clock.now })
    other.restore(snapshot)
    expect([other.state.ids(), other.state.ids(), other.state.tokenIds()]).toEqual(next)
  })

  it('leaves ids of your own to you', () => {
    let count = 0
    const own = createMock({ ids: () => `id-${(count += 1)}` })
    own.state.ids()
    own.restore(throughJson(own.snapshot()))
    expect(own.state.ids()).toBe('id-2')
    mock.restore(own.snapshot())
    expect(mock.state.ids()).toBe(createMock().state.ids())
  })

  it('leaves ids that were given where they are, when a snapshot is refused', () => {
    const ids = seededIds(7)
    const own = createMock({ ids })
    const snapshot = own.snapshot()
    ids()
    const { position } = ids
    expect(() => own.restore({ ...snapshot, state: { ...snapshot.state, museumpass: 'odd' } })).toThrow(TypeError)
    expect(ids.position).toBe(position)
  })

  it('keeps who is logged in: tokens are taken, and refresh tokens refreshed', async () => {
    const url = new URL(await mock.walkLogin('lotte', { destination: 'oob', apiKey }))
    const jwt = url.searchParams.get('jwt')
    const other = createMock({ clock: clock.now })
    other.restore(throughJson(mock.snapshot()))
    const headers = { authorization: `Bearer ${jwt}`, 'x-api-key': apiKey }
    expect((await other.fetch(`${other.environment.entry}/user`, { headers })).status).toBe(200)
    // Those of the JWT provider never expire.
    clock.pass(400 * 24 * 60 * 60)
    const query = new URLSearchParams({ apiKey, refresh: url.searchParams.get('refresh') ?? '' })
    const refreshed = await other.fetch(`${other.environment.jwtProvider}/refresh?${query}`)
    expect([refreshed.status, (await refreshed.text()).slice(0, 2)]).toEqual([200, 'ey'])
  })

  it('goes on with a login that was under way, and still finds out that a code comes twice', async () => {
    const authorize = new URLSearchParams({
      response_type: 'code',
      client_id: 'twin-cultuurhuis',
      redirect_uri: 'https://app.example/callback',
      scope: 'openid offline_access',
    })
    const back = new URL(await mock.walkLogin('lotte', `${mock.environment.auth}/authorize?${authorize}`))
    const redeem = async () => {
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'twin-cultuurhuis',
        client_secret: 'not-a-secret-cultuurhuis',
        redirect_uri: 'https://app.example/callback',
        code: back.searchParams.get('code') ?? '',
      })
      return (await mock.fetch(`${mock.environment.auth}/oauth/token`, { method: 'POST', body })).status
    }
    mock.restore(throughJson(mock.snapshot()))
    expect(await redeem()).toBe(200)
    mock.restore(throughJson(mock.snapshot()))
    expect(await redeem()).toBe(400)
    mock.restore(throughJson(mock.snapshot()))
    expect(mock.state.logins.revoked.size).toBe(1)
  })

  it('moves documents to where the other twin is reached, and nothing else', async () => {
    const id = await fill(mock)
    const hosts = Object.fromEntries(
      Object.keys(mock.environment).map((name, index) => [name, `http://127.0.0.1:${8000 + index}`]),
    ) as unknown as Hosts
    const other = createMock({ hosts, clock: clock.now })
    other.restore(throughJson(mock.snapshot()))
    const moved = JSON.stringify([...other.state.places, ...other.state.events])
    expect(other.state.places.get(id)?.['@id']).toBe(`http://127.0.0.1:8000/places/${id}`)
    expect(moved).not.toContain(mock.environment.entry)
    mock.restore(throughJson(other.snapshot()))
    expect(mock.state.places.get(id)?.['@id']).toBe(`${mock.environment.entry}/places/${id}`)
  })

  it('leaves requests and faults as they are', async () => {
    mock.fail('places.get', { status: 500 })
    await send(mock, 'GET /places/1')
    mock.restore(mock.snapshot())
    expect(mock.faults).toHaveLength(1)
    expect(mock.requests).toHaveLength(1)
  })
})

describe('what is no snapshot', () => {
  const changed = (state: Record<string, unknown>) => {
    const snapshot = createMock().snapshot()
    return { ...snapshot, state: { ...snapshot.state, ...state } }
  }
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'This is no snapshot of the twin.'],
    ['a seed', defaultSeed, 'This is no snapshot of the twin.'],
    ['a list', [], 'This is no snapshot of the twin.'],
    [
      'one of a later version',
      { ...createMock().snapshot(), version: 2 },
      'of version 2, and this twin reads version 1',
    ],
    ['one without a state', { ...createMock().snapshot(), state: null }, 'snapshot.state: expected an object.'],
    ['one without places', changed({ places: undefined }), 'snapshot.state.places: expected a list.'],
    ['one with a list of ids', changed({ places: ['1'] }), 'snapshot.state.places[0]: expected a key and what it'],
    ['one with an odd document', changed({ events: [['1', 'x']] }), 'snapshot.state.events[0]: expected a key'],
    ['one with odd logins', changed({ logins: {} }), 'snapshot.state.logins.sessions: expected a list.'],
    ['one with an odd generator', changed({ ids: 'x' }), 'snapshot.state.ids: expected a whole number or null.'],
  ])('is refused, and nothing changes: %s', async (_, snapshot, message) => {
    await fill(mock)
    const before = throughJson(mock.snapshot())
    expect(() => mock.restore(snapshot as Snapshot)).toThrow(TypeError)
    expect(() => mock.restore(snapshot as Snapshot)).toThrow(message)
    expect(throughJson(mock.snapshot())).toEqual(before)
  })
})

function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const property of Object.values(value)) deepFrozen(property)
  return value
}
