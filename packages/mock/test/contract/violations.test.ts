import { describe, expect, it } from 'vitest'
import { serverOf } from '../../src/contract/server-of.ts'
import { violationText } from '../../src/contract/violation.ts'
import { violationsOf } from '../../src/contract/violations-of.ts'

const entry = 'https://io-test.uitdatabank.be'
const search = 'https://search-test.uitdatabank.be'
const uitpas = 'https://api-test.uitpas.be'
const placeId = '11111111-2222-4333-8444-555555555555'
const json = 'application/json'
const loggedIn = { authorization: 'Bearer opaque' }

interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly contentType?: string
}

/** @param target A method and a URL. */
async function requestFaults(target: string, { headers = loggedIn, body = '', contentType = json }: Sent = {}) {
  const [method = '', url = ''] = target.split(' ')
  const sent = { ...headers, ...(body === '' ? {} : { 'content-type': contentType }) }
  const violations = await violationsOf({ method, url, headers: sent, text: () => body }, undefined, serverOf(url))
  return violations.map(violationText)
}

async function answerFaults(
  target: string,
  status: number,
  body: string,
  contentType: string | undefined = 'application/problem+json',
) {
  const [method = '', url = ''] = target.split(' ')
  const request = { method, url, headers: loggedIn, text: () => '{"name":"x"}' }
  const headers: Record<string, string> = body === '' ? {} : { 'content-type': contentType }
  const violations = await violationsOf(request, { status, headers, body }, serverOf(url))
  return violations.filter(({ side }) => side === 'response').map(violationText)
}

const rename = `PUT ${entry}/places/${placeId}/name/nl`

describe('a request', () => {
  it('as publiq documents it has no violations', async () => {
    expect(await requestFaults(rename, { body: '{"name":"Den Hemel"}' })).toEqual([])
    expect(await requestFaults(`GET ${entry}/places/${placeId}`)).toEqual([])
    expect(await requestFaults(`HEAD ${entry}/places/${placeId}`)).toEqual([])
    expect(await requestFaults(`GET ${search}/events?labels[]=jazz&labels[]=blues&limit=10&embed=true`)).toEqual([])
  })

  it('to a path that nobody knows says which', async () => {
    expect(await requestFaults(`PUT ${entry}/places/${placeId}/nmae/nl`)).toEqual([
      `request path: PUT /places/${placeId}/nmae/nl is no operation of the entry API`,
    ])
  })

  it('by a method that its path does not take says which it takes', async () => {
    expect(await requestFaults(`PATCH ${entry}/places/${placeId}`)).toEqual([
      `request path: PATCH /places/${placeId} is no operation: this path takes GET, PUT, DELETE`,
    ])
  })

  it('to a host that is none of publiq’s says so', async () => {
    expect(await requestFaults('GET https://io.example/places')).toEqual([
      "request host: https://io.example is none of publiq's APIs",
    ])
  })

  it('to production is held against the same documents', async () => {
    expect(await requestFaults('POST https://io.uitdatabank.be/places')).toEqual([
      'places.create, request body: It is missing, and wanted',
    ])
  })

  it('with a wrong path parameter names it, and what it may be', async () => {
    expect(await requestFaults(`GET ${entry}/places/12`)).toEqual([
      "places.get, request path placeId: The data must match the 'uuid' format",
    ])
    expect(await requestFaults(rename.replace(/nl$/, 'es'), { body: '{"name":"x"}' })).toEqual([
      'places.updateName, request path language: The data should match one item from enum: "nl", "fr", "de", "en"',
    ])
  })

  it('with a query parameter that there is not, or of the wrong kind, names it', async () => {
    const [unknown, limit] = await requestFaults(`GET ${search}/events?limit=ten&page=2`).then((all) =>
      all.toReversed(),
    )
    expect(limit).toBe('search.searchEvents, request query limit: The data (string) must match the type: integer')
    expect(unknown).toMatch(/^search\.searchEvents, request query page: There is no such parameter: wanted .*\blimit\b/)
    expect(await requestFaults(`GET ${search}/events?limit=10&limit=20`)).toEqual([
      'search.searchEvents, request query limit: It stands there 2 times, and is wanted once',
    ])
    expect(await requestFaults(`GET ${entry}/places/${placeId}/history?a=1`)).toEqual([
      'places.getHistory, request query a: There is no such parameter: it takes none',
    ])
  })

  it('without a query parameter or header that is wanted says so', async () => {
    const headers = { 'x-client-id': 'abc' }
    expect(await requestFaults(`GET ${uitpas}/passholders/me/uitid/status`, { headers })).toEqual([
      'uitpas.uitid.getStatus, request header x-registration-token: It is missing, and wanted',
    ])
    expect(await requestFaults(`GET ${uitpas}/checkin-status`)).toContainEqual(
      expect.stringMatching(/^uitpas\.checkins\.getStatus, request query \w+: It is missing, and wanted$/),
    )
  })

  it('with a list in one value has each of its parts checked', async () => {
    expect(await requestFaults(`GET ${search}/events?calendarType=single,periodic`)).toEqual([])
    expect(await requestFaults(`GET ${search}/events?calendarType=single,weekly`)).toEqual([
      'search.searchEvents, request query calendarType /1: The data should match one item from enum: "single", "multiple", "periodic", "permanent"',
    ])
    // A list that is repeated has no commas between its parts: this is one label.
    expect(await requestFaults(`GET ${search}/events?labels[]=single,weekly`)).toEqual([])
  })

  it('of which the body breaks its schema says where, what, and which values would do', async () => {
    expect(await requestFaults(rename, { body: '{"name":""}' })).toEqual([
      'places.updateName, request body /name: Minimum string length is 1, found 0',
    ])
    expect(await requestFaults(rename, { body: '{"name":"x","title":"y"}' })).toEqual([
      'places.updateName, request body: Additional object properties are not allowed: title',
    ])
    const status = `PUT ${entry}/places/${placeId}/status`
    expect(await requestFaults(status, { body: '{"type":"Closed"}' })).toEqual([
      'places.updateStatus, request body /type: The data should match one item from enum: "Available", "TemporarilyUnavailable", "Unavailable"',
    ])
  })

  it('of which the body is missing, not wanted, or no JSON says so', async () => {
    expect(await requestFaults(rename)).toEqual(['places.updateName, request body: It is missing, and wanted'])
    expect(await requestFaults(rename, { body: '{"name"' })).toEqual([
      'places.updateName, request body: It can’t be read as JSON',
    ])
    expect(await requestFaults(`PUT ${entry}/places/${placeId}/labels/jazz`, { body: '{}' })).toEqual([
      'places.addLabel, request body: There is one, and none is wanted',
    ])
  })

  it('that calls its JSON a text is told so, and what else is wrong', async () => {
    const contentType = 'text/plain;charset=UTF-8'
    expect(await requestFaults(rename, { body: '{"name":""}', contentType })).toEqual([
      'places.updateName, request header content-type: It is text/plain: wanted application/json',
      'places.updateName, request body /name: Minimum string length is 1, found 0',
    ])
  })

  it('without the credentials that it needs says which it takes', async () => {
    expect(await requestFaults(`GET ${entry}/places/${placeId}/permissions`, { headers: {} })).toEqual([
      'places.getPermissions, request credentials: There are none that it takes: wanted jwtProviderToken with apiKey, or userAccessToken, or clientAccessToken',
    ])
    expect(await requestFaults(`GET ${search}/events`, { headers: {} })).toHaveLength(1)
    expect(await requestFaults(`GET ${search}/events?clientId=abc`, { headers: {} })).toEqual([])
    expect(await requestFaults(`GET ${search}/events`, { headers: { 'x-client-id': 'abc' } })).toEqual([])
    // Anyone may read a place.
    expect(await requestFaults(`GET ${entry}/places/${placeId}`, { headers: {} })).toEqual([])
  })

  it('with a long query in its body has that held against the parameters', async () => {
    const contentType = 'text/plain'
    expect(await requestFaults(`POST ${search}/events`, { body: 'limit=10&q=jazz', contentType })).toEqual([])
    expect(await requestFaults(`POST ${search}/events`, { body: 'limit=ten', contentType })).toEqual([
      'search.queryEvents, request body limit: The data (string) must match the type: integer',
    ])
  })

  it('with a form has its fields checked, whatever bytes are in its file', async () => {
    const upload = async (fields: Record<string, string | Blob>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      const request = new Request(entry, { method: 'POST', body: form })
      const contentType = request.headers.get('content-type') ?? ''
      return requestFaults(`POST ${entry}/images`, { body: await request.text(), contentType })
    }
    const file = new Blob([new Uint8Array([255, 216, 255, 0, 13, 10])], { type: 'image/jpeg' })
    const image = { description: 'Gevel', copyrightHolder: 'Mira Peeters', language: 'nl', file }
    expect(await upload(image)).toEqual([])
    expect(await upload({ ...image, language: 'es' })).toEqual([
      'images.create, request body /language: The data should match one item from enum: "nl", "fr", "de", "en"',
    ])
    const { file: _, ...without } = image
    expect(await upload(without)).toEqual([expect.stringContaining('The required properties (file) are missing')])
  })

  it('to a login server, or a browser’s question before a request, has none: they have no documents', async () => {
    expect(await requestFaults('POST https://account-test.uitid.be/oauth/token', { body: 'x' })).toEqual([])
    expect(await requestFaults('GET https://jwt-test.uitdatabank.be/anything')).toEqual([])
    expect(await requestFaults(`OPTIONS ${entry}/nothing`)).toEqual([])
  })

  it('that is refused tells none of its values', async () => {
    const secret = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJnZWhlaW0ifQ.geheim'
    const faults = await Promise.all([
      requestFaults(`PUT ${entry}/nothing/${secret}`),
      requestFaults(`GET ${entry}/places/${secret}?token=${secret}`, { headers: { authorization: secret } }),
      requestFaults(rename, { headers: { authorization: `Basic ${secret}` }, body: `{"name":["${secret}"]}` }),
      requestFaults(rename, { body: secret }),
    ])
    expect(faults.flat().length).toBeGreaterThan(5)
    expect(faults.join()).not.toContain('geheim')
    expect(faults.join()).not.toContain(secret.slice(0, 20))
  })
})

describe('an answer', () => {
  const notFound = { type: 'https://api.publiq.be/probs/url/not-found', title: 'Not Found', status: 404 }

  it('as publiq documents it has no violations', async () => {
    expect(await answerFaults(rename, 204, '')).toEqual([])
    expect(await answerFaults(rename, 404, JSON.stringify(notFound))).toEqual([])
  })

  it('of a status that is not documented says which are', async () => {
    expect(await answerFaults(rename, 418, '')).toEqual([
      'places.updateName, response status: It is 418: documented are 204, 400, 401, 403, 404',
    ])
  })

  it('of another media type, or without a body, says so', async () => {
    expect(await answerFaults(rename, 404, '<p>Not here</p>', 'text/html')).toEqual([
      'places.updateName, response header content-type: It is text/html: wanted application/problem+json',
      'places.updateName, response body: It can’t be read as JSON',
    ])
    expect(await answerFaults(rename, 404, '')).toEqual(['places.updateName, response body: It is missing, and wanted'])
    expect(await answerFaults(rename, 204, '{}')).toEqual([
      'places.updateName, response body: There is one, and none is wanted',
    ])
  })

  it('that breaks its schema says where', async () => {
    const { title: _, ...body } = notFound
    expect(await answerFaults(rename, 404, JSON.stringify(body))).toEqual([
      'places.updateName, response body: The required properties (title) are missing',
    ])
  })

  it('to a HEAD has no body, whatever a GET would have', async () => {
    expect(await answerFaults(`HEAD ${entry}/places/${placeId}`, 200, '')).toEqual([])
  })
})
