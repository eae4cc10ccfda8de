import { describe, expect, it } from 'vitest'
import { event, organizer, place, searchTwin } from './search-twin.ts'

const post = { 'x-client-id': 'search-id', 'content-type': 'text/plain; charset=utf-8' }

describe('the Search API', () => {
  it.each([
    ['/events', ['Event']],
    ['/event/', ['Event']],
    ['/places', ['Place']],
    ['/place', ['Place']],
    ['/offers/', ['Event', 'Place']],
    ['/organizers', ['Organizer']],
  ])('finds at %s', async (path, types) => {
    const twin = searchTwin({ events: [event('a')], places: [place('hall')], organizers: [organizer('c')] })
    const { body } = await twin.send(path)
    expect((body['member'] as { '@type': string }[]).map((member) => member['@type'])).toEqual(types)
  })

  it('answers a page of references', async () => {
    const { send } = searchTwin({ events: [event('a')] })
    const { headers, text } = await send('/events')
    expect(headers['content-type']).toBe('application/ld+json')
    expect(text).toBe(
      String.raw`{"@context":"http:\/\/www.w3.org\/ns\/hydra\/context.jsonld","@type":"PagedCollection","itemsPerPage":30,` +
        String.raw`"totalItems":1,"member":[{"@id":"https:\/\/io-test.uitdatabank.be\/events\/a","@type":"Event"}]}`,
    )
  })

  it('writes ASCII that is safe within HTML', async () => {
    const { send } = searchTwin({ events: [event('a', { name: { nl: `<b>Café "'&"\\" 🎷` } })] })
    const { text, body } = await send('/events?embed=true')
    expect(text).toContain(String.raw`\u003Cb\u003ECaf\u00e9 \u0022\u0027\u0026\u0022\\\u0022 \ud83c\udfb7`)
    expect(body).toMatchObject({ member: [{ name: { nl: `<b>Café "'&"\\" 🎷` } }] })
  })

  it.each(['/', '/organizer', '/offer', '/events/a', '/nothing'])('knows no %s, whoever asks', async (path) => {
    const { status, body, headers } = await searchTwin().send(path, { origin: 'https://app.example' })
    expect(status).toBe(404)
    expect(body).toEqual({ title: 'Not Found', type: 'https://api.publiq.be/probs/url/not-found', status: 404 })
    expect(headers).toEqual({ 'content-type': 'application/problem+json' })
  })

  it('takes no PUT', async () => {
    const { body } = await searchTwin().send('PUT /events', {})
    expect(body).toEqual({
      title: 'Method not allowed',
      type: 'https://api.publiq.be/probs/method/not-allowed',
      status: 405,
    })
  })
})

describe('a POST', () => {
  const twin = searchTwin({ events: [event('a', { labels: ['jazz'] }), event('b')] })

  it('has its parameters in its body', async () => {
    expect((await twin.send('POST /events', post, 'q=labels:jazz')).body).toMatchObject({ totalItems: 1 })
    expect((await twin.send('POST /events', post, 'q=labels:jazz&limit=3000')).status).toBe(404)
    expect((await twin.send('POST /events', post, '')).body).toMatchObject({ totalItems: 2 })
  })

  it('may have its credentials in the URL, not in its body', async () => {
    const { 'content-type': type } = post
    expect(await twin.send('POST /events?clientId=search-id', { 'content-type': type })).toMatchObject({ status: 200 })
    expect(await twin.send('POST /events', { 'content-type': type }, 'clientId=search-id')).toMatchObject({
      status: 401,
    })
    expect(await twin.send('POST /events', post, 'clientId=nobody')).toMatchObject({ status: 200 })
  })

  it('has no other parameters in the URL, which is told first', async () => {
    expect((await twin.send('POST /events?q=jazz', { 'x-client-id': 'search-id' })).body).toEqual({
      title: 'Bad Request',
      type: 'https://api.publiq.be/probs/body/bad-request',
      status: 400,
      detail: 'POST requests do not allow query parameters in the URL. Use the request body instead.',
    })
  })

  it.each(['application/json', 'application/x-www-form-urlencoded', ''])('is plain text, not "%s"', async (type) => {
    const { body, headers } = await twin.send('POST /events', {
      ...post,
      'content-type': type,
      origin: 'https://a.example',
    })
    expect(body).toMatchObject({ title: 'Unsupported Media Type', status: 415 })
    expect(headers['access-control-allow-origin']).toBe('https://a.example')
  })
})

describe('a site in a browser', () => {
  const origin = 'https://app.example'
  const twin = searchTwin()

  it('may read the answer', async () => {
    const { headers } = await twin.send('/events', { 'x-client-id': 'search-id', origin })
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    })
    expect((await twin.send('/events')).headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('asks first, without credentials', async () => {
    const asks = (method: string, headers: string) =>
      twin.send('OPTIONS /events', {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': headers,
      })
    expect(await asks('POST', 'content-type, x-client-id')).toMatchObject({
      status: 200,
      text: '',
      headers: { 'access-control-allow-headers': expect.stringContaining('X-Client-Id') },
    })
    expect(await asks('TRACE', '')).toMatchObject({ status: 401, text: '' })
    expect(await asks('GET', 'x-other')).toMatchObject({ status: 401, text: '' })
  })

  it('needs credentials for an OPTIONS of another kind', async () => {
    expect(await twin.send('OPTIONS /events', {})).toMatchObject({ status: 401 })
    expect(await twin.send('OPTIONS /events')).toMatchObject({ status: 204 })
  })
})

describe('HEAD', () => {
  it('is served as GET', async () => {
    expect(await searchTwin().send('HEAD /events')).toMatchObject({ status: 200 })
  })
})
