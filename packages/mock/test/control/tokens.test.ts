import { describe, expect, it } from 'vitest'
import { controlApi } from './control-api.ts'

const api = controlApi()

describe('tokens', () => {
  it('are given to a user without a login, with the headers that the Entry API wants', async () => {
    const { status, body } = await api.call('POST /tokens', { user: 'lotte' })
    expect(status).toBe(200)
    expect(body.headers).toEqual({ authorization: `Bearer ${body.token}`, 'x-api-key': 'twin-key-that-may-refresh' })
    const user = await fetch(`${api.server.environment.entry}/user`, { headers: body.headers })
    expect(await user.json()).toMatchObject({ email: 'lotte.maes@twin.example' })
  })

  it('come with a key that opens the Entry API as the client that it belongs to, when there is no other', async () => {
    const { seed, state } = api.server.mock
    state.apiKeys.clear()
    seed.client({ name: 'agenda' })
    seed.apiKey({ name: 'agenda-key', matchedClientId: 'agenda' })
    const headers = await api.headersOf({ user: 'lotte' })
    expect(headers).toMatchObject({ 'x-api-key': 'agenda-key' })
    expect((await fetch(`${api.server.environment.entry}/user`, { headers })).status).toBe(200)
  })

  it('are given to a client, which needs no API key', async () => {
    const headers = await api.headersOf({ client: 'twin-cultuurhuis' })
    expect(Object.keys(headers)).toEqual(['authorization'])
    expect(await api.createPlace(headers)).toMatch(/^[\da-f-]{36}$/)
  })

  it('can have expired already', async () => {
    const headers = await api.headersOf({ user: 'lotte', expiresIn: -60 })
    expect((await fetch(`${api.server.environment.entry}/user`, { headers })).status).toBe(401)
  })

  it.each([
    [{ user: 'nobody' }, 404, 'The twin has no user "nobody"; it has beheerder, lotte, bram, fien.'],
    [{ client: 'x' }, 404, /^The twin has no client "x"; it has twin-jwt-provider, /],
    [{}, 400, /^The body must have either user/],
    [{ user: 'lotte', client: 'x' }, 400, /^The body must have either user/],
    [{ user: 'lotte', expiresIn: '1' }, 400, /^expiresIn must be a number of seconds/],
    ['[]', 400, 'The body must be a JSON object.'],
    ['{', 400, /^The body is no JSON: /],
  ])('are refused for %j', async (body, status, detail) => {
    const answer = await api.call('POST /tokens', body)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ type: 'about:blank', status, detail: expect.stringMatching(detail) })
  })
})
