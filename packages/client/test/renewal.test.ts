import { describe, expect, test } from 'vitest'
import { html, inTurn, json, noContent, problem, tokenExpired, type Answer } from './support/answers.ts'
import { userToken } from './support/credentials.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'

const name = { name: 'Den Hemel' }
const placeName = { params: { path: { placeId: '1', language: 'nl' } }, body: name } as const

describe('after a 401, a client', () => {
  test('lets the credentials renew and sends the request once more, body and all', async () => {
    const credentials = userToken()
    const { client, sent } = observedClient(inTurn(tokenExpired, noContent), { credentials })
    const headers = { 'x-trace': '1' }
    expect(await client.updateName('1', 'nl', name, { headers })).toMatchObject({ ok: true, status: 204 })
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer token-1', 'Bearer token-2'])
    for (const { method, path, body, headers } of sent) {
      expect([method, path, body]).toEqual(['PUT', '/places/1/name/nl', JSON.stringify(name)])
      expect(headers).toMatchObject({ 'x-trace': '1', 'content-type': 'application/json' })
    }
  })

  test('does so for a POST, and for a call by method and path', async () => {
    const { client, sent } = observedClient(inTurn(tokenExpired, json({}, 201), tokenExpired, noContent), {
      credentials: userToken(),
    })
    expect(await client.create(name)).toMatchObject({ status: 201 })
    const { response } = await client.http.PUT('/places/{placeId}/name/{language}', placeName)
    expect(response.status).toBe(204)
    expect(sent.map(({ body }) => body)).toEqual(Array(4).fill('{"name":"Den Hemel"}'))
  })

  test('does so for a form, whose parts are told by a boundary', async () => {
    const description: unknown[] = []
    const keep: Answer = async (request) => {
      const form = await request.formData()
      description.push(form.get('description'))
      return (description.length === 1 ? tokenExpired : noContent)(request)
    }
    const { client } = observedClient(noContent, { credentials: userToken(), fetch: async (request) => keep(request) })
    const form = new FormData()
    form.set('description', 'Een foto')
    await client.http.POST('/places', { body: form as unknown as typeof name })
    expect(description).toEqual(['Een foto', 'Een foto'])
  })

  test('shows the credentials the request that was refused, and why', async () => {
    const credentials = userToken()
    const { client } = observedClient(inTurn(tokenExpired, noContent), { credentials })
    await client.delete('1')
    const [refused, why] = credentials.renew.mock.calls[0] ?? []
    expect(refused?.headers.get('authorization')).toBe('Bearer token-1')
    expect(refused?.url).toBe('https://io-test.uitdatabank.be/places/1')
    expect(why).toMatchObject({ status: 401, detail: 'Token expired (or not yet usable).' })
  })

  test('says the status to the credentials when the 401 has no problem to show', async () => {
    for (const empty of [() => new Response(null, { status: 401 }), html(401), json(null, 401)]) {
      const credentials = userToken()
      const { client } = observedClient(inTurn(empty, noContent), { credentials })
      expect(await client.delete('1')).toMatchObject({ status: 204 })
      expect(credentials.renew.mock.calls[0]?.[1]).toMatchObject({ status: 401 })
    }
  })

  test('sends a request once more, never twice', async () => {
    const credentials = userToken()
    // Ends at last, so that a client that goes on and on fails instead of hanging.
    const { client, sent } = observedClient(inTurn(tokenExpired, tokenExpired, tokenExpired, noContent), {
      credentials,
    })
    expect(await client.delete('1')).toMatchObject({ ok: false, status: 401, error: { title: 'Unauthorized' } })
    expect(sent).toHaveLength(2)
    expect(credentials.renew).toHaveBeenCalledTimes(1)
  })

  test('renews again for the next call', async () => {
    const credentials = userToken()
    const { client, sent } = observedClient(inTurn(tokenExpired, noContent, tokenExpired, noContent), { credentials })
    await client.delete('1')
    expect(await client.delete('1')).toMatchObject({ status: 204 })
    expect(sent.map(({ headers }) => headers['authorization']?.at(-1))).toEqual(['1', '2', '2', '3'])
  })

  test('gives the 401 as it is when the credentials cannot renew', async () => {
    const { renew: _, ...fixed } = userToken()
    for (const credentials of [userToken({ renew: async () => false }), fixed]) {
      const { client, sent } = observedClient(tokenExpired, { credentials })
      expect(await client.delete('1')).toMatchObject({
        ok: false,
        status: 401,
        error: { status: 401, detail: 'Token expired (or not yet usable).' },
      })
      expect(sent).toHaveLength(1)
    }
  })

  test('throws what a renewal throws, unchanged', async () => {
    const error = new Error('Log in.')
    const { client, sent } = observedClient(tokenExpired, {
      credentials: userToken({ renew: () => Promise.reject(error) }),
    })
    expect(await errorOf(client.delete('1'))).toBe(error)
    expect(sent).toHaveLength(1)
  })

  test('keeps a key of the caller when it sends the request once more', async () => {
    let count = 0
    const authenticate = () => ({ authorization: `Bearer ${(count += 1)}`, 'x-api-key': 'own' })
    const { client, sent } = observedClient(inTurn(tokenExpired, noContent), {
      credentials: userToken({ authenticate }),
    })
    await client.delete('1', { headers: { 'x-api-key': 'key-of-the-caller' } })
    expect(sent.map(({ headers }) => headers['x-api-key'])).toEqual(['key-of-the-caller', 'key-of-the-caller'])
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer 1', 'Bearer 2'])
  })
})

describe('a client never renews', () => {
  test('after a 403, nor after any other status', async () => {
    for (const status of [400, 403, 404, 500]) {
      const credentials = userToken()
      const { client, sent } = observedClient(problem(status), { credentials })
      expect(await client.delete('1')).toMatchObject({ ok: false, status })
      expect(credentials.renew).not.toHaveBeenCalled()
      expect(sent).toHaveLength(1)
    }
  })

  test('what it has not sent: a call without credentials gives its 401', async () => {
    const fails = userToken({
      authenticate: () => {
        throw new Error('Log in.')
      },
    })
    const { client, sent } = observedClient(tokenExpired, { credentials: fails })
    expect(await client.get('1')).toMatchObject({ status: 401 })
    expect(await client.getCalendarSummary('1')).toMatchObject({ status: 401 })
    expect(fails.renew).not.toHaveBeenCalled()
    expect(sent).toHaveLength(2)
  })
})
