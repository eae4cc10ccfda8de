import { describe, expect, it } from 'vitest'
import { issueClientAccessToken, issueIdToken, issueUserAccessToken } from '../../src/tokens/issue-tokens.ts'
import { childcareClient, event, jazzClient, searchClient, searchTwin } from './search-twin.ts'

const user = { name: 'ann', id: 'ann-id', email: 'ann@twin.example', password: 'geheim' }

describe('who may search', () => {
  it.each([
    [{}, 401, 'No x-api-key header or apiKey parameter found'],
    [{ 'x-api-key': 'nobody' }, 401, 'The provided api key nobody is invalid'],
    [{ 'x-api-key': 'blocked-key' }, 403, 'The provided api key blocked-key is blocked'],
    [{ 'x-api-key': 'removed-key' }, 403, 'The provided api key removed-key is removed'],
    [{ 'x-client-id': 'nobody' }, 403, 'The provided client id nobody is not allowed to access this API.'],
    [{ 'x-client-id': 'entry-id' }, 403, 'The provided client id entry-id is not allowed to access this API.'],
    [{ authorization: 'Basic abc' }, 401, 'Authorization header must start with "Bearer ", followed by your token'],
    [{ authorization: 'Bearer abc' }, 401, 'Token "abc" is not a valid JWT.'],
  ])('is not who sends %j', async (headers, status, detail) => {
    const { headers: answered, body, text } = await searchTwin().send('/events', headers)
    const [title, path] = status === 401 ? ['Unauthorized', 'unauthorized'] : ['Forbidden', 'forbidden']
    expect(body).toEqual({ title, type: `https://api.publiq.be/probs/auth/${path}`, status, detail })
    expect(text).toMatch(/^\{"title":.*"type":.*"status":.*"detail":/)
    expect(answered['content-type']).toBe('application/ld+json')
  })

  it.each([
    ['/events', { 'x-client-id': 'search-id' }],
    ['/events?clientId=search-id', {}],
    ['/events', { 'x-api-key': 'plain-key' }],
    ['/events?apiKey=plain-key', {}],
    ['/events', { 'x-api-key': 'matched-key' }],
    // The first that is there counts, the others are not looked at.
    ['/events?apiKey=nobody', { 'x-client-id': 'search-id', authorization: 'Bearer abc' }],
    ['/events?clientId=search-id', { 'x-api-key': 'nobody' }],
    ['/events', { 'x-client-id': '', 'x-api-key': 'plain-key' }],
  ])('is who sends %s with %j', async (path, headers) => {
    expect(await searchTwin().send(path, headers)).toMatchObject({ status: 200 })
  })

  it('is a client or user with a token for Search, as long as it lasts', async () => {
    const { state, send, clock } = searchTwin()
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
    const tokens = [
      await issueClientAccessToken(state, searchClient),
      await issueUserAccessToken(state, user, searchClient),
    ]
    for (const token of tokens) expect(await send('/events', bearer(token))).toMatchObject({ status: 200 })
    clock.pass(25 * 60 * 60)
    const [token = ''] = tokens
    expect((await send('/events', bearer(token))).body).toMatchObject({
      status: 401,
      detail: `Token "${token}" is expired or not valid for Search API.`,
    })
  })

  it('is nobody with a token of the JWT provider, or for another API', async () => {
    const { state, send } = searchTwin()
    for (const token of [
      await issueIdToken(state, user),
      await issueClientAccessToken(state, { ...searchClient, apis: ['entry'] }),
    ]) {
      expect((await send('/events', { authorization: `Bearer ${token}` })).body).toMatchObject({
        status: 403,
        detail: 'The provided token is not allowed to access this API.',
      })
    }
  })
})

describe('a default query', () => {
  const events = [event('jazz', { labels: ['jazz'] }), event('rock')]

  it('narrows what a client or a key finds, whatever is switched off', async () => {
    const { find, send } = searchTwin({ events })
    expect(await find('/events', jazzClient)).toEqual(['jazz'])
    expect(await find('/events?disableDefaultFilters=true&q=rock', jazzClient)).toEqual([])
    expect((await send('/events', { 'x-api-key': 'jazz-key' })).body['totalItems']).toBe(1)
    expect((await send('/events', { 'x-api-key': 'matched-key' })).body['totalItems']).toBe(1)
    expect(await find('/events')).toEqual(['jazz', 'rock'])
  })

  it('does not hold for organizers', async () => {
    const { send } = searchTwin({ organizers: [{ '@id': 'x', name: { nl: 'x' }, mainLanguage: 'nl' }] })
    expect((await send('/organizers', { 'x-api-key': 'jazz-key' })).body['totalItems']).toBe(1)
  })

  it('that is no query is told as if it were q', async () => {
    expect((await searchTwin().send('/events', { 'x-client-id': 'broken-id' })).body).toMatchObject({
      status: 404,
      detail: 'Could not parse query given "q" parameter as a valid Lucene query.',
    })
  })
})

describe('events for children only', () => {
  const events = [
    event('all'),
    event('own', { childrenOnly: true, creator: 'SEARCH-ID@clients' }),
    event('others', { childrenOnly: true }),
  ]

  it.each([
    ['', ['all', 'own'], ['all', 'own', 'others']],
    ['?childrenOnly=true', ['own'], ['own', 'others']],
    ['?childrenOnly=false', ['all'], ['all']],
    ['?disableDefaultFilters=true', ['all', 'own'], ['all', 'own', 'others']],
  ])('are for who made them, and for organizers of childcare: %s', async (query, anyone, childcare) => {
    const { find, state, send } = searchTwin({ events })
    expect(await find(`/events${query}`)).toEqual(anyone)
    expect(await find(`/events${query}`, childcareClient)).toEqual(childcare)
    const token = await issueClientAccessToken(state, childcareClient)
    const { body } = await send(`/events${query}`, { authorization: `Bearer ${token}` })
    expect(body['totalItems']).toBe(anyone.filter((id) => id !== 'own').length)
  })
})
