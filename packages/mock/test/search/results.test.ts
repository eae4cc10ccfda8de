import { describe, expect, it } from 'vitest'
import { askedSummaries } from '../../src/search/page/asked-summaries.ts'
import { readQueryString } from '../../src/search/parameters/parameters.ts'
import { event, host, leuven, organizer, place, searchTwin } from './search-twin.ts'

const at = (id: string) => ({ location: { '@type': 'Place', '@id': `${host}/places/${id}` } })
const jazzId = '1.8.2.0.0'
const jazz = {
  terms: [
    { id: '0.50.4.0.0', domain: 'eventtype' },
    { id: jazzId, label: 'Jazz en blues', domain: 'theme' },
  ],
}

describe('the order of results', () => {
  const { find } = searchTwin({
    places: [
      place('hall'),
      place('near', { geo: { latitude: 50.9, longitude: 4.7 } }),
      place('far', { address: { nl: { ...leuven, postalCode: '8400' } } }),
    ],
    events: [
      event('b', {
        ...at('far'),
        completeness: 80,
        created: '2026-02-01T00:00:00Z',
        availableTo: '2027-01-01T00:00:00Z',
      }),
      event('c', { ...at('near'), completeness: 90, created: '2026-03-01T00:00:00Z', metadata: { popularity: 7 } }),
      event('a', {
        completeness: 80,
        created: undefined,
        metadata: { recommendationFor: [{ event: `${host}/events/C`, score: 0.5 }] },
      }),
    ],
  })

  it.each([
    ['sort[completeness]=desc', ['c', 'b', 'a']],
    ['sort[completeness]=asc&sort[created]=desc', ['b', 'a', 'c']],
    // What lacks a value comes last, whichever way.
    ['sort[created]=asc', ['b', 'c', 'a']],
    ['sort[created]=desc', ['c', 'b', 'a']],
    ['sort[availableTo]=asc', ['b', 'c', 'a']],
    ['sort[popularity]=desc', ['c', 'b', 'a']],
    ['coordinates=50.9,4.7&distance=200km&sort[distance]=asc', ['c', 'a', 'b']],
    ['coordinates=50.9,4.7&distance=200km&sort[distance]=desc', ['b', 'a', 'c']],
    ['recommendationFor=c&sort[recommendationScore]=desc', ['a']],
    ['q=id:a^5 OR id:b^2 OR id:c', ['a', 'b', 'c']],
    ['q=id:a^5 OR id:b^2 OR id:c&sort[score]=asc', ['c', 'b', 'a']],
    ['start=1&limit=1', ['c']],
    ['start=1&limit=0', ['c', 'a']],
  ])('with %s', async (query, ids) => {
    expect(await find(`/events?${query}`)).toEqual(ids)
  })

  it('is by how well they fit: rare words and short texts count for more', async () => {
    const { find } = searchTwin({
      events: [
        event('long', { name: { nl: 'Een hele lange avond vol jazz en nog veel meer' } }),
        event('short', { name: { nl: 'Jazz avond' } }),
        event('other', { name: { nl: 'Jazz' } }),
      ],
    })
    expect(await find('/events?q=jazz')).toEqual(['other', 'short', 'long'])
    expect(await find('/events?q=jazz avond')).toEqual(['short', 'long', 'other'])
    expect(await find('/events?q=jazz OR avond^9')).toEqual(['short', 'long', 'other'])
  })
})

describe('facets', () => {
  const twin = searchTwin({
    places: [
      place('hall', { terms: [{ id: '3.27.0.0.0', label: 'Rolstoeltoegankelijk', domain: 'facility' }] }),
      place('diest', { address: { nl: { ...leuven, postalCode: '3290' } } }),
    ],
    events: [
      event('a', { ...jazz, labels: ['zon', 'maan'], hiddenLabels: ['maan'] }),
      event('b', { ...jazz, hiddenLabels: ['maan'] }),
      event('c', at('diest')),
    ],
    regions: [
      { id: 'nis-24020', name: 'Diest en omstreken', postalCodes: ['3290'] },
      { id: 'own-1', name: 'Eigen streek', postalCodes: ['3000-3300'] },
    ],
  })
  const facets = async (path: string) => (await twin.send(path)).body['facet']

  it('count regions, the smaller within the larger, and those of the seed', async () => {
    expect(await facets('/events?facets=Regions&limit=1')).toEqual({
      regions: {
        'nis-20001': {
          name: { nl: 'Provincie Vlaams-Brabant' },
          count: 3,
          children: {
            'reg-hageland': {
              name: { nl: 'Hageland' },
              count: 1,
              children: { 'nis-24020': { name: { nl: 'Diest en omstreken' }, count: 1 } },
            },
            'nis-24062': { name: { nl: 'Leuven' }, count: 2 },
          },
        },
        'own-1': { name: { nl: 'Eigen streek' }, count: 3 },
      },
    })
  })

  it('count labels, the most frequent first, hidden ones too', async () => {
    const found = (await facets('/events?facets[]=labels')) as { labels: object }
    expect(Object.entries(found.labels)).toEqual([
      ['maan', { name: { nl: 'maan', fr: 'maan', de: 'maan', en: 'maan' }, count: 2 }],
      ['zon', { name: { nl: 'zon', fr: 'zon', de: 'zon', en: 'zon' }, count: 1 }],
    ])
  })

  it('count types, themes and facilities of all that is found', async () => {
    expect(await facets('/offers?facets[]=types&facets[]=themes&facets[]=facilities')).toMatchObject({
      types: { '0.50.4.0.0': { name: { nl: 'Concert' }, count: 3 } },
      themes: { [jazzId]: { count: 2 } },
      facilities: { '3.27.0.0.0': { count: 1 } },
    })
  })

  it('are empty lists without any', async () => {
    expect(await facets('/events?facets[]=themes&facets[]=labels&q=id:c')).toEqual({ themes: [], labels: [] })
  })
})

describe('groups of productions', () => {
  it('show the best of each', async () => {
    const { find, send, state } = searchTwin({
      events: ['a', 'b', 'c'].map((id) => event(id, { labels: [`label ${id}`] })),
    })
    expect(await find('/events?groupBy=productionId')).toEqual(['a', 'b', 'c'])
    state.productions.set('p', { id: 'p', name: 'Stuk', eventIds: ['a', 'b'] })
    state.productionIds.set('a', 'p').set('b', 'p')
    expect(await find('/events?groupBy=productionId')).toEqual(['a', 'c'])
    expect(await find('/events?groupBy=productionId&q=id:b^2 OR *:*')).toEqual(
      ['b', 'a', 'c'].filter((id) => id !== 'a'),
    )
    expect(await find('/events?productionId=P')).toEqual(['a', 'b'])
    const { body } = await send('/events?groupBy=productionId&facets=labels')
    expect(body['totalItems']).toBe(2)
    expect(Object.keys((body['facet'] as { labels: object }).labels)).toHaveLength(3)
  })
})

describe('whole documents', () => {
  const uitpas = { category: 'uitpas', name: { nl: 'UiTPAS' }, price: 1, priceCurrency: 'EUR' }
  const prices = [{ category: 'base', name: { nl: 'Basis' }, price: 5, priceCurrency: 'EUR' }, uitpas]
  const twin = searchTwin({
    events: [
      event('a', {
        priceInfo: prices,
        contributors: ['ann@example.be'],
        metadata: { popularity: 3 },
        contactPoint: {},
        subEvent: [{ startDate: '2026-09-10T10:00:00+02:00', endDate: '2026-09-10T11:00:00+02:00' }],
        mediaObject: [{ '@id': `${host}/images/1234`, '@type': 'schema:ImageObject' }],
      }),
    ],
    organizers: [organizer('club', { images: [{ '@id': 'x', language: 'nl' }] })],
  })
  const first = async (path: string) => ((await twin.send(path)).body['member'] as Record<string, unknown>[])[0] ?? {}

  it('are what the Entry API shows, changed as Search does', async () => {
    const found = await first('/events?embed=true')
    expect(found).toMatchObject({
      name: { nl: 'Iets' },
      location: { name: { nl: 'Zaal' } },
      regions: ['nis-20001', 'nis-24062'],
      priceInfo: [{ category: 'base' }],
      contactPoint: [],
      subEvent: [{ id: 0 }],
      mediaObject: [{ id: '1234' }],
    })
    for (const property of ['@type', 'metadata', 'contributors']) expect(found).not.toHaveProperty(property)
  })

  it('have UiTPAS prices when asked for', async () => {
    expect(await first('/events?embed=true&embedUitpasPrices=true')).toMatchObject({ priceInfo: prices })
    expect(await first('/events?embedUitpasPrices=true')).toEqual({ '@id': `${host}/events/a`, '@type': 'Event' })
  })

  it("tell the language of an organizer's images", async () => {
    expect(await first('/organizers?embed=true')).toMatchObject({
      images: [{ inLanguage: 'nl', '@type': 'schema:ImageObject' }],
      regions: [],
    })
  })
})

describe('calendar summaries', () => {
  it('come by language, format and size, with references too', async () => {
    const { send } = searchTwin({ events: [event('a')] })
    const { body } = await send(
      '/events?embedCalendarSummaries[]=md-text&embedCalendarSummaries[]=xs-html&embedCalendarSummaries[]=lg-text',
    )
    const [found] = body['member'] as { calendarSummary: Record<string, Record<string, object>> }[]
    expect(Object.keys(found?.calendarSummary ?? {})).toEqual(['nl', 'fr', 'de', 'en'])
    expect(found).toMatchObject({
      '@type': 'Event',
      calendarSummary: {
        nl: {
          text: { md: 'Alle dagen open', lg: 'Alle dagen open' },
          html: { xs: expect.stringContaining('Alle dagen open') },
        },
        fr: { text: { md: 'Ouvert tous les jours' } },
      },
    })
  })

  it('are made once, however often they are asked for', () => {
    const parameters = readQueryString('embedCalendarSummaries[]=md-text&'.repeat(3))
    expect(askedSummaries(parameters)).toEqual([{ size: 'md', format: 'text' }])
  })

  it('are asked for after the search', async () => {
    const { detail } = searchTwin()
    expect(await detail('/events?embedCalendarSummaries=x-y&q=(')).toContain('Lucene')
  })
})
