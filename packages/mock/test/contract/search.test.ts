import { bearer, clientIdentification } from '@uitkit/auth'
import { unwrap } from '@uitkit/client'
import { api, createSearchClient } from '@uitkit/search'
import document from '@uitkit/search/openapi.json' with { type: 'json' }
import { beforeAll, describe, expect, it } from 'vitest'
import { createMock } from '../../src/index.ts'
import { contract } from './contract.ts'

// Every operation of Search, through the client, against the twin: what comes back is held against the document by ajv.

const mock = createMock({ clock: () => Date.parse('2026-11-24T12:00:00Z') })
const { environment, fetch } = mock
const held = contract(document, fetch)
const credentials = clientIdentification({ environment, clientId: 'twin-affiche' })
const search = createSearchClient({ environment, fetch: held.fetch, credentials })

const published = { mainLanguage: 'nl', workflowStatus: 'READY_FOR_VALIDATION' }
const openingHours = [{ opens: '09:00', closes: '17:00', dayOfWeek: ['monday', 'tuesday'] }]
const address = { addressCountry: 'BE', addressLocality: 'Leuven', postalCode: '3000', streetAddress: 'Markt 1' }

/** Stores a document as a client of the Entry API does. @returns Its URL. */
async function store(path: string, document: object): Promise<string> {
  const headers = {
    authorization: `Bearer ${await mock.tokenFor('beheerder')}`,
    'x-api-key': 'twin-key-without-refresh',
    'content-type': 'application/json',
  }
  const response = await fetch(environment.entry + path, { method: 'POST', headers, body: JSON.stringify(document) })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  return ((await response.json()) as { url: string }).url
}

beforeAll(async () => {
  const organizer = await store('/organizers', {
    mainLanguage: 'nl',
    name: { nl: 'Kring' },
    url: 'https://kring.example',
    address: { nl: address },
    labels: ['jazz'],
  })
  const place = await store('/places', {
    ...published,
    name: { nl: 'Zaal' },
    terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
    address: { nl: address },
    calendarType: 'permanent',
    openingHours,
  })
  const event = {
    ...published,
    name: { nl: 'Jazz' },
    terms: [{ id: '0.50.4.0.0' }, { id: '1.8.2.0.0' }],
    location: { '@id': place },
    organizer: { '@id': organizer },
    labels: ['jazz'],
    priceInfo: [{ category: 'base', name: { nl: 'Basistarief' }, price: 5, priceCurrency: 'EUR' }],
  }
  const subEvent = [10, 11, 12].map((day) => ({
    startDate: `2026-12-${day}T20:00:00+01:00`,
    endDate: `2026-12-${day}T22:00:00+01:00`,
  }))
  const period = { startDate: '2026-12-01T00:00:00+01:00', endDate: '2026-12-31T00:00:00+01:00' }
  await store('/events', { ...event, calendarType: 'single', subEvent: subEvent.slice(0, 1), typicalAgeRange: '6-7' })
  await store('/events', { ...event, calendarType: 'multiple', subEvent })
  await store('/events', { ...event, calendarType: 'periodic', ...period, openingHours })
  await store('/events', { ...event, calendarType: 'permanent' })
})

const facets = ['regions', 'types', 'themes', 'facilities', 'labels'] as const
const summaries = ['md-text', 'lg-html'] as const

describe('each search', () => {
  it('answers as its document says, with references', async () => {
    expect(unwrap(await search.searchEvents()).totalItems).toBe(4)
    expect(unwrap(await search.searchPlaces()).totalItems).toBe(1)
    expect(unwrap(await search.searchOffers()).totalItems).toBe(5)
    expect(unwrap(await search.searchOrganizers()).totalItems).toBe(1)
  })

  it('answers as its document says, with whole documents, summaries and facets', async () => {
    const all = { embed: true, 'facets[]': [...facets], 'embedCalendarSummaries[]': [...summaries] }
    expect(unwrap(await search.searchEvents(all)).member).toHaveLength(4)
    expect(unwrap(await search.searchPlaces(all)).member).toHaveLength(1)
    expect(unwrap(await search.searchOffers(all)).member).toHaveLength(5)
    expect(unwrap(await search.searchOrganizers({ embed: true, 'facets[]': ['regions'] })).member).toHaveLength(1)
  })

  it('takes its parameters as a body too', async () => {
    expect(unwrap(await search.queryEvents('embed=true&q=*')).totalItems).toBe(4)
    expect(unwrap(await search.queryPlaces('embed=true&q=*')).totalItems).toBe(1)
    expect(unwrap(await search.queryOffers('embed=true&q=*')).totalItems).toBe(5)
    expect(unwrap(await search.queryOrganizers('embed=true&q=*')).totalItems).toBe(1)
  })

  it('is refused as its document says', async () => {
    const stranger = createSearchClient({ environment, fetch: held.fetch, credentials: bearer(() => 'no token') })
    const entryOnly = clientIdentification({ environment, clientId: 'twin-jwt-provider' })
    const entry = createSearchClient({ environment, fetch: held.fetch, credentials: entryOnly })
    for (const operation of ['searchEvents', 'searchPlaces', 'searchOffers', 'searchOrganizers'] as const) {
      expect(await search[operation]({ limit: 3000 })).toMatchObject({ status: 404 })
      expect(await search[operation]({ bounds: '52,4|51,5' })).toMatchObject({ status: 500 })
      expect(await stranger[operation]()).toMatchObject({ status: 401 })
      expect(await entry[operation]()).toMatchObject({ status: 403 })
    }
    for (const operation of ['queryEvents', 'queryPlaces', 'queryOffers', 'queryOrganizers'] as const) {
      expect(await search[operation]('limit=3000')).toMatchObject({ status: 404 })
      expect(await stranger[operation]('')).toMatchObject({ status: 401 })
    }
  })
})

it('every search was made, and succeeded', () => {
  const succeeded = [...held.seen].filter((exchange) => exchange.endsWith(' 200'))
  expect(succeeded.map((exchange) => exchange.split(' ')[0]).toSorted()).toEqual(Object.keys(api.operations).toSorted())
})
