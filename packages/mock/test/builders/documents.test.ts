import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { createEventsClient } from '@uitkit/events'
import { createSearchClient } from '@uitkit/search'
import { readFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import type { EventInput, PlaceInput } from '../../src/builders/documents-input.ts'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { defaultSeed } from '../../src/seed/default-seed.ts'
import { createClock } from '../support/clock.ts'

let mock: Mock
beforeEach(() => {
  mock = createMock({ clock: createClock().now })
})

const options = (user = 'lotte') => ({
  environment: mock.environment,
  fetch: mock.fetch,
  credentials: mock.login(user),
})

async function found(path: string): Promise<number> {
  const answer = await mock.fetch(`${mock.environment.search}${path}`, { headers: { 'x-client-id': 'twin-affiche' } })
  return ((await answer.json()) as { totalItems: number }).totalItems
}

describe('mock.seed', () => {
  it.each(['place', 'event', 'organizer'] as const)(
    'makes a whole %s of nothing, as its document has it',
    async (kind) => {
      const built = mock.seed[kind]()
      const name = `${kind}s` as const
      expect(built).toMatchObject({
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        '@id': `${mock.environment.entry}/${name}/${built.id}`,
        name: { nl: expect.any(String) },
        creator: [...mock.state.users.keys()][0],
      })
      const answer = await mock.fetch(built['@id'])
      const { id: _, ...shown } = built
      expect(await answer.json()).toMatchObject(shown)
      const source = await readFile(new URL(`../../../${name}/src/generated/openapi.json`, import.meta.url), 'utf8')
      const ajv = new Ajv2020({ strict: false })
      formats.default(ajv)
      ajv.addSchema({ $id: 'document', ...(JSON.parse(source) as object) })
      const schema = { place: 'Place', event: 'Event', organizer: 'Organizer' }[kind]
      const isValid = ajv.compile({ $ref: `document#/components/schemas/${schema}` })
      expect([isValid(shown), isValid.errors]).toEqual([true, null])
    },
  )

  it('lets Search find at once what is published', async () => {
    expect(await found('/events?q=Kasseien')).toBe(0)
    mock.seed.event({ name: 'Kasseien en meer' })
    expect(await found('/events?q=Kasseien')).toBe(1)
    mock.seed.event({ name: 'Kasseien in de maak', workflowStatus: 'DRAFT' })
    expect(await found('/events?q=Kasseien')).toBe(1)
    const place = mock.seed.place({ labels: ['Kasseien'] })
    expect(await found(`/places?labels=kasseien&id=${place.id}`)).toBe(1)
  })

  it('links what belongs together, told by the document, its URL or its id', async () => {
    const place = mock.seed.place({ name: 'Den Hemel' })
    const organizer = mock.seed.organizer({ name: 'De Vereniging' })
    for (const [location, by] of [
      [place, organizer],
      [place['@id'], organizer['@id']],
      [place.id, organizer.id],
    ] as const) {
      expect(mock.seed.event({ location, organizer: by })).toMatchObject({
        location: { '@id': place['@id'], name: { nl: 'Den Hemel' } },
        organizer: { '@id': organizer['@id'], name: { nl: 'De Vereniging' } },
      })
    }
    expect(await found(`/events?locationId=${place.id}&organizerId=${organizer.id}`)).toBe(3)
  })

  it('takes what the Entry API takes, and texts and addresses in the main language', () => {
    const address = { addressCountry: 'BE', addressLocality: 'Luik', postalCode: '4000', streetAddress: 'Rue 1' }
    expect(
      mock.seed.place({ id: 'c0000000-0000-4000-8000-000000000001', mainLanguage: 'fr', name: 'Le Ciel', address }),
    ).toMatchObject({ id: 'c0000000-0000-4000-8000-000000000001', name: { fr: 'Le Ciel' }, address: { fr: address } })
    const startDate = '2026-10-01T20:00:00+02:00'
    const endDate = '2026-10-01T23:00:00+02:00'
    expect(mock.seed.event({ startDate, endDate, labels: ['Kasseien', 'intern-nagekeken'] })).toMatchObject({
      calendarType: 'single',
      subEvent: [{ startDate, endDate }],
      labels: ['Kasseien'],
      hiddenLabels: ['intern-nagekeken'],
      workflowStatus: 'APPROVED',
    })
    expect(mock.seed.event({ attendanceMode: 'online', onlineUrl: 'https://live.example' })).toMatchObject({
      attendanceMode: 'online',
    })
  })

  it('lets a creator edit, and others not', async () => {
    const { id } = mock.seed.event({ creator: 'lotte' })
    const rename = (user: string) => createEventsClient(options(user)).updateName(id, 'nl', { name: 'Nieuw' })
    expect((await rename('bram')).status).toBe(403)
    expect((await rename('lotte')).status).toBe(204)
  })

  it('makes things that differ, again the same after a reset', () => {
    const build = () => [mock.seed.place(), mock.seed.place(), mock.seed.event(), mock.seed.organizer()]
    const first = build()
    expect(new Set(first.map(({ id }) => id)).size).toBe(4)
    mock.reset()
    expect(build()).toEqual(first)
    expect(mock.state.places.size).toBe(3)
  })

  it('takes a type that there is, when the seed has terms of its own', () => {
    const name = { nl: 'Iets' }
    const terms = [
      { id: 'a-facility', domain: 'facility', name, scope: ['places', 'events'] },
      { id: 'a-place', domain: 'eventtype', name, scope: ['places'] },
      { id: 'an-event', domain: 'eventtype', name, scope: ['events'] },
    ] as const
    const other = createMock({ seed: { ...defaultSeed, terms } })
    expect(other.seed.event()).toMatchObject({ terms: [{ id: 'an-event' }], location: { terms: [{ id: 'a-place' }] } })
  })

  it('may be called a thousand times, with a search over it all', async () => {
    const location = mock.seed.place()
    for (let count = 0; count < 1_000; count++) mock.seed.event({ location })
    const search = await createSearchClient(options()).searchEvents({ limit: 1 })
    expect(search.data?.totalItems).toBe(1_000)
  })
})

describe('a mistake', () => {
  it.each<[keyof Pick<Mock['seed'], 'place' | 'event' | 'organizer'>, object, string]>([
    ['event', { location: 'nowhere' }, 'mock.seed: the twin has no place "nowhere"'],
    ['event', { organizer: 'nobody' }, 'mock.seed: the twin has no organizer "nobody"'],
    ['place', { terms: [{ id: 'x' }] }, 'mock.seed.place: /terms/0/id: The term x does not exist or is not supported'],
    ['place', { name: 3 }, 'mock.seed.place: /name: The data (integer) must match the type: object'],
    ['place', { nme: 'x' }, 'mock.seed.place: there is no property "nme"; is "name" meant?'],
    ['place', { location: 'x' }, 'mock.seed.place: there is no property "location"; it may have id, name,'],
    ['place', { labels: ['x'] }, 'mock.seed.place: /labels/0: Minimum string length is 2, found 1'],
    ['place', { creator: 'nobody' }, 'no user "nobody" as creator; it has beheerder, lotte, bram, fien'],
    ['organizer', { url: 'x' }, 'mock.seed.organizer: /url: '],
    ['event', { startDate: 'x', endDate: 'y' }, 'mock.seed.event: '],
  ])('in a %s reads well: %j', (kind, input, message) => {
    const build = () => mock.seed[kind](input as PlaceInput & EventInput)
    expect(build).toThrow(TypeError)
    expect(build).toThrow(message)
  })

  it('in an id is told: it is taken', () => {
    const { id } = mock.seed.place()
    expect(() => mock.seed.event({ id })).toThrow(`the id "${id}" is taken already`)
    expect(mock.state.events.size).toBe(0)
  })
})
