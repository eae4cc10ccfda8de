import { describe, expect, it } from 'vitest'
import { event, searchTwin } from './search-twin.ts'

const twin = searchTwin({ events: [event('a')] })
const badQuery = 'Could not parse query given "q" parameter as a valid Lucene query.'

describe('a search that is refused', () => {
  it.each([
    ['foo=1&Q=2', 'Unknown query parameter(s): foo, Q'],
    ['addressLocality=Gent&streetAddress=x', 'Unknown query parameter(s): addressLocality, streetAddress'],
    ['name=x', 'Unknown query parameter(s): name'],
    ['start=-1', 'The "start" parameter should be between 0 and 10000'],
    ['start=10001', 'The "start" parameter should be between 0 and 10000'],
    ['limit=-1', 'The "limit" parameter should be between 0 and 2000'],
    ['limit=2001', 'The "limit" parameter should be between 0 and 2000'],
    ['start=10000', 'Parameters start + limit must be less than or equal to 10000, got 10030.'],
    ['start=9990&limit=11', 'Parameters start + limit must be less than or equal to 10000, got 10001.'],
    ['minAge[]=3', 'The parameter "minAge" can only have a single value.'],
    ['workflowStatus[]=DRAFT', 'The parameter "workflowStatus" can only have a single value.'],
    ['dateFrom=2026-01-01', 'dateFrom should be an ISO-8601 datetime, for example 2017-04-26T12:20:05+01:00'],
    ['availableTo=', 'availableTo should be an ISO-8601 datetime, for example 2017-04-26T12:20:05+01:00'],
    [
      'createdFrom=2026-01-01T00:00:00.000Z',
      'createdFrom should be an ISO-8601 datetime, for example 2017-04-26T12:20:05+01:00',
    ],
    ['birthdateRangeTo=1-1-2020', 'birthdateRangeTo should be in the format YYYY-MM-DD, for example 2017-04-26'],
    ['availableTo=2020-01-01T00:00:00Z', 'Start available date should be equal to or smaller than end available date.'],
    [
      'availableFrom=2030-01-01T00:00:00Z',
      'Start available date should be equal to or smaller than end available date.',
    ],
    [
      'dateFrom=2026-01-02T00:00:00Z&dateTo=2026-01-01T00:00:00Z',
      'Start date date should be equal to or smaller than end date date.',
    ],
    [
      'createdFrom=2026-01-02T00:00:00Z&createdTo=2026-01-01T00:00:00Z',
      'Start created date should be equal to or smaller than end created date.',
    ],
    [
      'modifiedFrom=2026-01-02T00:00:00Z&modifiedTo=2026-01-01T00:00:00Z',
      'Start modified date should be equal to or smaller than end modified date.',
    ],
    ['minAge=9&maxAge=8', 'Minimum age should be smaller or equal to maximum age.'],
    ['minAge=-1', 'Age should be 0 or bigger'],
    ['minPrice=9&maxPrice=8', 'Minimum price should be smaller or equal to maximum price.'],
    ['price=-0.5', 'Price should be 0 or bigger'],
    ['localTimeFrom=2400&localTimeTo=2500', 'The time value 2400 is not between 0 and 2359'],
    ['localTimeFrom=1200&localTimeTo=1100', 'Minimum localTime should be smaller or equal to maximum localTime.'],
    ['addressCountry=BEL', "Unknown country code 'BEL'."],
    ['mainLanguage=Dutch', 'Invalid language code: Dutch'],
    ['languages=NL', 'Invalid language code: NL'],
    ['textLanguages[]=nl&textLanguages[]=x', 'Invalid language code: x'],
    ['labels=%20a%20', 'Value for argument a should not be shorter than 2 chars.'],
    ['locationLabels=a;b', 'Value for argument a;b should not contain semicolons.'],
    [
      `organizerLabels=${'x'.repeat(256)}`,
      `Value for argument ${'x'.repeat(256)} should not be longer than 255 chars.`,
    ],
    ['status=available', 'Unknown status value "available"'],
    ['status=Available,', 'Unknown status value ""'],
    ['attendanceMode=OFFLINE', 'Unknown attendance mode value "OFFLINE"'],
    [
      'recurringOnDayOfWeek=monday,funday',
      'Unknown day of week value "funday". Should be one of monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    ],
    ['facets[]=places', "Unknown facet name 'places'."],
    ['groupBy=organizer', 'Unknown groupBy field "organizer", supported fields: productionId'],
    ['sort=created', 'Invalid sorting syntax given.'],
    ['sort=', 'Invalid sorting syntax given.'],
    ['sort[name]=asc', "Invalid sort field 'name' given."],
    ['sort[created]=ASC', "Invalid sort order 'ASC' given."],
    ['sort[distance]=asc', 'Required "coordinates" parameter missing when sorting by distance.'],
    [
      'sort[recommendationScore]=asc',
      'Required "recommendationFor" parameter missing when sorting by recommendation score.',
    ],
    ['coordinates=50,4', 'Required "distance" parameter missing when searching by coordinates.'],
    ['distance=5km', 'Required "coordinates" parameter missing when searching by distance.'],
    ['coordinates=50&distance=5km', 'Lat lon string is not in the expected format (lat,lon).'],
    ['coordinates=50,4,3&distance=5km', 'Lat lon string is not in the expected format (lat,lon).'],
    ['coordinates=91,4&distance=5km', 'Latitude should be between -90 and 90.'],
    ['coordinates=50,181&distance=5km', 'Longitude should be between --180 and 180.'],
    ['coordinates=50,4&distance=far', 'Distance is not in a valid format.'],
    ['coordinates=50,4&distance=5Km', 'Distance uses an unsupported unit.'],
    [
      'bounds=50,4',
      'Bounds parameter should be in the "southWestLat,southWestLong|northEastLat,NorthEastLong" format.',
    ],
    [
      `bounds=${'1'.repeat(1000)},4%7C51,5`,
      'Bounds parameter should be in the "southWestLat,southWestLong|northEastLat,NorthEastLong" format.',
    ],
    ['bounds=50,4%7C95,5', 'Latitude should be between -90 and 90.'],
    ['embedCalendarSummaries[]=md-yaml', 'Invalid type: yaml. Use one of: text,html'],
    ['embedCalendarSummaries=xl-text', 'Invalid format: xl. Use one of: xs,sm,md,lg'],
    ['birthdateRangeFrom=2020-01-02&birthdateRangeTo=2020-01-01', badQuery],
    ['q=(', badQuery],
    ['text=%22jazz', badQuery],
    ['q=price:cheap', badQuery],
    ['q=allAges:maybe', badQuery],
    ['q=created:2026', badQuery],
    ['q=jazz%5E-1', badQuery],
    ['q=name.*:jazz', badQuery],
    ['q=typicalAgeRange:[9 TO 8]', badQuery],
  ])('%s: %s', async (query, detail) => {
    const { body, headers } = await twin.send(`/events?${query}`)
    expect(body).toEqual({ title: 'Not Found', type: 'https://api.publiq.be/probs/url/not-found', status: 404, detail })
    expect(headers['content-type']).toBe('application/problem+json')
  })

  it.each([
    ['text=x', 'Unknown query parameter(s): text'],
    ['languages=nl&mainLanguage=nl&createdFrom=x', 'Unknown query parameter(s): languages, mainLanguage, createdFrom'],
    ['embedCalendarSummaries=md-text', 'Unknown query parameter(s): embedCalendarSummaries'],
    ['sort[popularity]=asc', "Invalid sort field 'popularity' given."],
    ['id[]=x', 'The parameter "id" can only have a single value.'],
  ])('of organizers, %s: %s', async (query, detail) => {
    expect(await twin.detail(`/organizers?${query}`)).toBe(detail)
  })

  it('tells the first of several mistakes, in its own order', async () => {
    expect(await twin.detail('/events?labels=x&minAge=-1&limit=3000')).toContain('"limit"')
    expect(await twin.detail('/events?labels=x&minAge=-1')).toContain('Age')
    expect(await twin.detail('/events?labels=x&q=(')).toContain('Value for argument x')
    expect(await twin.detail('/organizers?q=(&labels=x')).toContain('Value for argument x')
    expect(await twin.detail('/events?q=(&embedCalendarSummaries=x-y')).toBe(badQuery)
    expect(await twin.detail('/events?labels=x&facets=x')).toContain('Value for argument x')
  })

  it.each([
    ['q[]=jazz', 'Internal server error', undefined],
    ['id[]=x', 'Internal server error', undefined],
    ['localTimeFrom=1000', 'Internal server error', undefined],
    ['embedCalendarSummaries=md', 'Internal server error', undefined],
    ['bounds=52,4%7C51,5', 'Internal Server Error', 'Elasticsearch error: top is below bottom corner: 51 vs. 52'],
  ])('makes the server stumble: %s', async (query, title, detail) => {
    const { body } = await twin.send(`/events?${query}`)
    expect(body).toEqual({ title, type: 'about:blank', status: 500, ...(detail === undefined ? {} : { detail }) })
  })

  it.each(['sort=', 'facets[]=types', 'facets=LABELS'])('is not one of organizers with %s', async (query) => {
    const { status, body } = await twin.send(`/organizers?${query}`)
    expect(status).toBe(200)
    expect(body).not.toHaveProperty('facet')
  })

  it('is not one whose parameters are odd but harmless', async () => {
    const harmless =
      'minAge=abc&hasVideos=perhaps&organizerTermIds=x&XDEBUG_SESSION_START=1&postalCode=&calendarType=*&facets='
    expect(await twin.send(`/events?${harmless}`)).toMatchObject({ status: 200 })
  })
})
