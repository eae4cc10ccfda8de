import { decodeJwt } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import { verifyToken } from '../../src/tokens/verify-token.ts'

const provider = { client_id: 'twin-jwt-provider', client_secret: 'not-a-secret-jwt-provider' }
const client = { client_id: 'twin-cultuurhuis', client_secret: 'not-a-secret-cultuurhuis' }
const lotte = { grant_type: 'password', username: 'lotte.maes@twin.example', password: 'geheim' }

let mock: Mock
beforeEach(() => {
  mock = createMock({ clock: () => Date.UTC(2026, 8, 1, 12) })
})

const send = (init: RequestInit, path = '/oauth/token') =>
  mock.fetch(mock.environment.auth + path, { method: 'POST', ...init })

async function post(parameters: Record<string, string>, path?: string) {
  const response = await send({ body: new URLSearchParams(parameters) }, path)
  return { status: response.status, headers: response.headers, body: await response.json() }
}

describe('the token endpoint', () => {
  it.each(['/oauth/token', '/realms/uitid/protocol/openid-connect/token'])('answers at %s', async (path) => {
    const { status, headers, body } = await post({ ...client, grant_type: 'client_credentials' }, path)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 86_400 })
    expect(decodeJwt(body.access_token)).toMatchObject({ gty: 'client-credentials', azp: 'twin-cultuurhuis' })
  })

  it('takes JSON', async () => {
    const body = JSON.stringify({ ...client, grant_type: 'client_credentials', audience: 'https://api.publiq.be' })
    const response = await send({ body, headers: { 'content-type': 'application/json; charset=utf-8' } })
    expect(response.status).toBe(200)
  })

  it('takes the client’s name and secret by HTTP Basic, each percent-encoded', async () => {
    const authorization = `Basic ${btoa('twin%2Dcultuurhuis:not-a-secret-cultuurhuis')}`
    const body = new URLSearchParams({ grant_type: 'client_credentials' })
    expect((await send({ body, headers: { authorization } })).status).toBe(200)
    expect((await send({ body, headers: { authorization: 'Basic %%%' } })).status).toBe(401)
  })

  it('gives a user access token for a name and a password, and no more than was asked for', async () => {
    const { body } = await post({ ...client, ...lotte, scope: 'profile email' })
    expect(Object.keys(body)).toEqual(['access_token', 'token_type', 'expires_in'])
    expect(decodeJwt(body.access_token)).toMatchObject({ typ: 'Bearer', email: lotte.username })
  })

  it('gives an id token for the scope openid, which is the JWT provider’s when its client asks', async () => {
    const { body } = await post({ ...provider, ...lotte, scope: 'openid profile email' })
    expect(decodeJwt(body.id_token)).toMatchObject({ typ: 'ID', aud: 'twin-jwt-provider' })
    expect(await verifyToken(body.id_token, mock.state)).toMatchObject({ valid: true })
    const other = await post({ ...client, ...lotte, scope: 'openid' })
    expect(decodeJwt(other.body.id_token)).toMatchObject({ aud: 'twin-cultuurhuis' })
  })

  it('gives a refresh token for offline_access, good for one new pair', async () => {
    const first = await post({ ...client, ...lotte, scope: 'openid offline_access' })
    const refresh = { ...client, grant_type: 'refresh_token', refresh_token: first.body.refresh_token }
    const second = await post(refresh)
    expect(second.status).toBe(200)
    expect(decodeJwt(second.body.id_token).sub).toBe(decodeJwt(first.body.id_token).sub)
    expect(second.body.refresh_token).not.toBe(first.body.refresh_token)
    expect(await post(refresh)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  it('takes no refresh token from another client, and does not use it up', async () => {
    const { body } = await post({ ...client, ...lotte, scope: 'offline_access' })
    const refresh = { grant_type: 'refresh_token', refresh_token: body.refresh_token }
    expect(await post({ ...provider, ...refresh })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    expect(await post({ ...client, ...refresh })).toMatchObject({ status: 200 })
  })

  it.each([
    [401, 'invalid_client', { grant_type: 'client_credentials' }],
    [401, 'invalid_client', { grant_type: 'client_credentials', client_id: 'nobody', client_secret: 'x' }],
    [401, 'invalid_client', { grant_type: 'client_credentials', client_id: 'twin-cultuurhuis' }],
    [401, 'invalid_client', { ...client, client_secret: 'wrong', grant_type: 'client_credentials' }],
    [400, 'invalid_request', client],
    [400, 'invalid_request', { ...client, grant_type: 'password', username: 'lotte' }],
    [400, 'invalid_request', { ...client, grant_type: 'refresh_token' }],
    [400, 'invalid_grant', { ...client, ...lotte, password: 'wrong' }],
    [400, 'invalid_grant', { ...client, ...lotte, username: 'nobody' }],
    [400, 'invalid_grant', { ...client, grant_type: 'refresh_token', refresh_token: 'unknown' }],
    [400, 'unauthorized_client', { client_id: 'twin-wandelapp', grant_type: 'client_credentials' }],
    [400, 'unsupported_grant_type', { ...client, grant_type: 'implicit' }],
  ])('answers %i %s as RFC 6749 has it: %j', async (status, error, parameters: Record<string, string>) => {
    const response = await post(parameters)
    expect(response).toMatchObject({ status, body: { error, error_description: expect.any(String) } })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.has('www-authenticate')).toBe(status === 401)
  })

  it('takes no parameter twice', async () => {
    const body = `${new URLSearchParams({ ...client, grant_type: 'client_credentials' })}&grant_type=client_credentials`
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await send({ body, headers })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: 'invalid_request' })
  })

  it.each(['{', '[]', 'null', '{"grant_type":1}'])('finds the JSON %s an invalid request', async (body) => {
    const response = await send({ body, headers: { 'content-type': 'application/json' } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: 'invalid_request' })
  })
})
