import { describe, expect, it } from 'vitest'
import { event, host, leuven, organizer, place, searchTwin } from './search-twin.ts'

const gent = { ...leuven, postalCode: '9000', addressLocality: 'Gent' }
const at = (id: string) => ({ location: { '@type': 'Place', '@id': `${host}/places/${id}` } })
const base = (price: number) => ({
  priceInfo: [{ category: 'base', name: { nl: 'Basis' }, price, priceCurrency: 'EUR' }],
})

const documents = {
  organizers: [organizer('club', { labels: ['Clubs'], hiddenLabels: ['geheim'] })],
  places: [
    place('hall', { labels: ['Grote zaal'] }),
    place('ghent', {
      address: { nl: gent },
      terms: [{ id: 'BtVNd33sR0WntjALVbyp3w', label: 'Bioscoop', domain: 'eventtype' }],
    }),
    place('twin-hall', { duplicateOf: `${host}/places/hall` }),
    place('rotterdam', { address: { nl: { ...gent, postalCode: '3011', addressCountry: 'NL' } } }),
  ],
  events: [
    event('plain'),
    event('jazz', {
      ...at('ghent'),
      ...base(12.5),
      name: { nl: 'Jazz op zolder', fr: 'Du jazz au grenier' },
      labels: ['Jazz'],
      hiddenLabels: ['UiTPAS Gent'],
      terms: [
        { id: '0.50.4.0.0', label: 'Concert', domain: 'eventtype' },
        { id: '1.8.2.0.0', label: 'Jazz en blues', domain: 'theme' },
      ],
      typicalAgeRange: '6-12',
      organizer: { '@type': 'Organizer', '@id': `${host}/organizers/club` },
      creator: 'Ann@clients',
      contributors: ['bram@example.be'],
      languages: ['nl', 'fr'],
      mediaObject: [{ '@id': 'x', '@type': 'schema:ImageObject' }],
      videos: [{ id: '1', url: 'https://video.example' }],
      created: '2026-05-01T00:00:00+00:00',
      modified: '2026-06-01T00:00:00+00:00',
      attendanceMode: 'mixed',
      departurePlaces: [`${host}/places/ghent`, `${host}/places/hall`],
    }),
    event('free', { ...base(0), typicalAgeRange: '18-', mainLanguage: 'fr', audience: { audienceType: 'members' } }),
    event('draft', { workflowStatus: 'DRAFT', availableFrom: undefined }),
    event('future', { availableFrom: '2027-01-01T00:00:00+01:00' }),
    event('past', { availableTo: '2026-02-01T00:00:00+01:00' }),
    event('abroad', at('rotterdam')),
  ],
}

describe('events that are found', () => {
  const { find } = searchTwin(documents)
  const shown = ['plain', 'jazz']
  const everything = documents.events.map((document) => String(document['@id']).split('/').at(-1))

  it.each([
    ['', shown],
    ['audienceType=*', [...shown, 'free']],
    ['audienceType=MEMBERS', ['free']],
    ['addressCountry=*', [...shown, 'abroad']],
    ['addressCountry=nl', ['abroad']],
    ['disableDefaultFilters=true', everything],
    ['disableDefaultFilters=TRUE&workflowStatus=draft,DELETED', ['draft']],
    ['workflowStatus=*&availableFrom=*&availableTo=*', [...shown, 'draft', 'future', 'past']],
    // An overlap with one open side: the reverse of what the documentation says.
    ['availableFrom=*', [...shown, 'past']],
    ['availableTo=*', [...shown, 'future']],
    ['availableFrom=2026-01-15T00:00:00%2B01:00&availableTo=2026-02-15T00:00:00%2B01:00', [...shown, 'past']],
    ['availableFrom=2026-12-01T00:00:00 01:00&availableTo=2027-02-30T00:00:00 01:00', [...shown, 'future']],
  ])('by default, and with %s', async (query, ids) => {
    expect(await find(`/events?${query}`)).toEqual(ids)
  })

  it.each([
    ['id=JAZZ', ['jazz']],
    ['locationId=ghent', ['jazz']],
    ['organizerId=club', ['jazz']],
    ['departurePlaces[]=ghent&departurePlaces[]=hall', ['jazz']],
    ['departurePlaces[]=ghent&departurePlaces[]=other', []],
    ['labels=jazz', ['jazz']],
    ['labels[]=jazz&labels[]=uitpas%20gent', ['jazz']],
    ['labels[]=jazz&labels[]=rock', []],
    ['labels=%22jazz%22', []],
    ['locationLabels=grote+zaal', ['plain', 'free']],
    ['organizerLabels[]=clubs&organizerLabels[]=geheim', ['jazz']],
    ['termIds[]=0.50.4.0.0&termIds[]=1.8.2.0.0', ['jazz']],
    ['termLabels=jazz en blues', ['jazz']],
    ['locationTermIds=BtVNd33sR0WntjALVbyp3w', ['jazz']],
    ['locationTermLabels=bioscoop', ['jazz']],
    ['uitpas=true', ['jazz']],
    ['uitpas=no', ['plain', 'free']],
    ['postalCode=9000', ['jazz']],
    ['postalCode=90*', []],
    ['regions=nis-44021', ['jazz']],
    ['regions[]=nis-44021&regions[]=nis-40000', ['jazz']],
    ['regions[]=nis-44021&regions[]=nis-20001', []],
    ['regions=nis-99999', []],
    ['coordinates=51.05,3.72&distance=10 km', ['jazz']],
    ['coordinates=51.05,3.72&distance=10000m', ['jazz']],
    ['coordinates=51.05,3.72&distance=1000mi', ['plain', 'jazz', 'free']],
    ['bounds=51,3%7C52,4', ['jazz']],
    ['price=12.5', ['jazz']],
    ['price=12.499&minPrice=99', ['jazz']],
    ['minPrice=1&maxPrice=13', ['jazz']],
    ['maxPrice=5', ['free']],
    ['minAge=7&maxAge=8', ['plain', 'jazz']],
    ['minAge=12', ['plain', 'jazz', 'free']],
    ['maxAge=5', ['plain']],
    ['allAges=true', ['plain']],
    ['allAges=false', ['jazz', 'free']],
    ['mainLanguage=fr', ['free']],
    ['languages[]=nl&languages[]=fr', ['jazz']],
    ['completedLanguages=fr', []],
    ['creator=ann@CLIENTS', ['jazz']],
    ['contributors=bram@example.be', ['jazz']],
    ['hasMediaObjects=1', ['jazz']],
    ['hasMediaObjects=false', ['plain', 'free']],
    ['hasVideos=on', ['jazz']],
    ['createdFrom=2026-05-01T00:00:00Z', ['jazz']],
    ['createdTo=2026-04-30T00:00:00Z', ['plain', 'free']],
    ['modifiedFrom=2026-05-01T00:00:00Z&modifiedTo=2026-06-01T00:00:00Z', ['jazz']],
    ['attendanceMode=online,mixed', ['jazz']],
    ['calendarType=permanent,single', ['plain', 'jazz', 'free']],
    ['calendarType=single', []],
    ['isDuplicate=true', []],
  ])('by %s', async (query, ids) => {
    expect(await find(`/events?audienceType=*&${query}`)).toEqual(ids)
  })

  it('may be no duplicates, unless one asks for these', async () => {
    expect(await find('/places')).toEqual(['hall', 'ghent'])
    expect(await find('/places?isDuplicate=true')).toEqual(['twin-hall'])
    expect(await find('/places?isDuplicate=*')).toEqual(['hall', 'ghent', 'twin-hall'])
  })

  it('are no places: these have no attendance mode', async () => {
    expect(await find('/places?attendanceMode=offline')).toEqual([])
    expect(await find('/offers?id=hall')).toEqual(['hall'])
    expect(await find('/events?id=hall')).toEqual([])
  })
})

describe('what is easily overlooked', () => {
  it('finds events at the duplicates of a place', async () => {
    const { find } = searchTwin({
      events: [event('a')],
      places: [
        place('hall', { duplicatedBy: [`${host}/places/copy`] }),
        place('copy', { duplicateOf: `${host}/places/hall` }),
      ],
    })
    expect(await find('/events?locationId=copy')).toEqual(['a'])
    expect(await find('/events?q=location.mainId:copy')).toEqual([])
  })

  it('knows UiTPAS by how a label begins, Paspartoe by the whole of it', async () => {
    const labels = ['uitpas', 'UiTPAS Gent', 'paspartoe', 'Paspartoe 2', 'een UiTPAS']
    const { find } = searchTwin({ events: labels.map((label, index) => event(`${index}`, { labels: [label] })) })
    expect(await find('/events?uitpas=true')).toEqual(['0', '1', '2'])
    expect(await find('/events?uitpas=false')).toEqual(['3', '4'])
  })

  it('shows for a moment what begins to be shown after its end', async () => {
    const { find } = searchTwin({
      events: [event('a', { availableFrom: '2026-12-01T00:00:00Z', availableTo: '2026-11-01T00:00:00Z' })],
    })
    const at = (day: string) => find(`/events?availableFrom=${day}T00:00:00Z&availableTo=${day}T00:00:00Z`)
    expect(await at('2026-12-01')).toEqual(['a'])
    expect(await at('2026-11-15')).toEqual([])
  })

  it('takes bounds that reach across the line where east and west meet', async () => {
    const { find } = searchTwin({
      events: [],
      places: [place('fiji', { geo: { latitude: -17, longitude: 179 } }), place('hall')],
    })
    expect(await find('/places?bounds=-20,170%7C-10,-170')).toEqual(['fiji'])
  })

  it('takes midnight for no local time, where something else is asked of the same time', async () => {
    const { find } = searchTwin({
      events: [
        event('a', {
          calendarType: 'single',
          startDate: '2026-11-10T10:00:00+01:00',
          endDate: '2026-11-10T11:00:00+01:00',
        }),
      ],
    })
    expect(await find('/events?status=Available&localTimeTo=0')).toEqual(['a'])
    expect(await find('/events?status=Available&localTimeTo=0900')).toEqual([])
    expect(await find('/events?localTimeFrom=0&localTimeTo=0')).toEqual([])
  })

  it('counts a region once, though an address has it in two languages', async () => {
    const { send } = searchTwin({ places: [place('hall', { address: { nl: leuven, fr: leuven } })] })
    const { body } = await send('/places?facets=regions')
    expect(body).toMatchObject({ facet: { regions: { 'nis-20001': { count: 1 } } } })
  })
})

describe('dates of birth', () => {
  const starting = {
    calendarType: 'single',
    startDate: '2017-04-22T10:00:00+02:00',
    endDate: '2017-04-22T12:00:00+02:00',
  }
  const { find, send } = searchTwin({
    events: [
      event('six', { ...starting, typicalAgeRange: '6-7' }),
      event('born', { ...starting, birthdateRange: { from: '2009-04-23', to: '2011-04-22' } }),
      event('anyone', { ...starting, typicalAgeRange: '-' }),
    ],
  })

  it('follow from ages, and ages from these, on the day that it starts', async () => {
    expect(await find('/events?birthdateRangeFrom=2011-04-22&birthdateRangeTo=2012-01-01')).toEqual([
      'six',
      'born',
      'anyone',
    ])
    expect(await find('/events?birthdateRangeFrom=2011-04-23')).toEqual(['anyone'])
    expect(await find('/events?birthdateRangeTo=2009-04-22')).toEqual(['anyone'])
    expect(await find('/events?minAge=7&maxAge=7&q=id:born')).toEqual(['born'])
    expect(await find('/events?minAge=8')).toEqual(['anyone'])
    expect(await find('/places?birthdateRangeFrom=2011-04-22')).toEqual([])
  })

  it('are shown with the event', async () => {
    const { body } = await send('/events?embed=true')
    expect(body['member']).toMatchObject([
      { birthdateRangeConverted: { from: '2009-04-23', to: '2011-04-22' } },
      { typicalAgeRangeConverted: '6-7' },
      {},
    ])
    expect((body['member'] as object[])[2]).not.toHaveProperty('birthdateRangeConverted')
  })
})

describe('organizers that are found', () => {
  const { find } = searchTwin({
    organizers: [
      organizer('ghent', {
        name: { nl: 'Jazzclub Het Gravensteen', fr: 'Château' },
        url: 'https://www.gravensteen.example/club/?a=1',
        address: { nl: gent, fr: { ...gent, addressLocality: 'Gand' } },
        images: [{ '@id': 'x' }],
        labels: ['Jazz'],
        creator: 'ann',
      }),
      organizer('rotterdam', { url: 'http://rotterdam.example', address: { nl: { ...gent, addressCountry: 'NL' } } }),
      organizer('gone', { workflowStatus: 'DELETED' }),
    ],
  })

  it.each([
    ['', ['ghent', 'rotterdam']],
    ['workflowStatus=deleted', ['gone']],
    ['workflowStatus=*', ['ghent', 'rotterdam', 'gone']],
    ['disableDefaultFilters=true', ['ghent', 'rotterdam', 'gone']],
    ['name=het grav', ['ghent']],
    ['name=jazz', ['ghent']],
    ['name=grav het', []],
    ['name=jazzclub grav', []],
    ['name=chateau', []],
    ['website=http://gravensteen.example/club?a=1', ['ghent']],
    ['website=HTTPS://WWW.ROTTERDAM.EXAMPLE/', ['rotterdam']],
    ['website=rotterdam.example', ['rotterdam']],
    ['domain=www.gravensteen.example', ['ghent']],
    ['domain=Gravensteen.example', []],
    ['addressCountry=NL', ['rotterdam']],
    ['postalCode=9000', ['ghent', 'rotterdam']],
    ['postalCode=', []],
    ['regions=nis-40000', ['ghent']],
    ['coordinates=51.05,3.72&distance=5km', ['ghent']],
    ['hasImages=true', ['ghent']],
    ['hasImages=false', ['rotterdam']],
    ['labels=JAZZ', ['ghent']],
    ['creator=ann', ['ghent']],
    ['q=address.fr.addressLocality:gand', ['ghent']],
    ['q=jazz', []],
    ['q=jazzclub', ['ghent']],
  ])('with %s', async (query, ids) => {
    expect(await find(`/organizers?${query}`)).toEqual(ids)
  })
})
