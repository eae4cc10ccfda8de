import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { json, textOf } from '../../src/core/exchange.ts'
import { notFound } from '../../src/core/problem.ts'
import type { EntryRoute } from '../../src/entry/context.ts'
import { issueIdToken } from '../../src/tokens/issue-tokens.ts'
import { ann, entryTwin } from '../support/entry-twin.ts'
import { manager, seededTwin, stranger } from '../support/seeded-twin.ts'

const routes: readonly EntryRoute[] = [
  {
    method: 'GET',
    path: '/places/{placeId}/price-info',
    isPublic: true,
    handle: ({ params, url }) => json(200, [params, url.pathname]),
  },
  { method: 'PUT', path: '/places/{placeId}/price-info', handle: () => json(200, {}) },
  {
    method: 'GET',
    path: '/gone',
    isPublic: true,
    handle: () => {
      throw notFound('The place with id "1" was not found.')
    },
  },
  { method: 'GET', path: '/broken', isPublic: true, handle: async () => Promise.reject(new Error('a secret')) },
]

const cors = {
  allow: 'GET,POST,PUT,PATCH,DELETE',
  'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE',
  'access-control-allow-credentials': 'true',
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization,x-api-key',
}
const problemJson = { 'content-type': 'application/problem+json' }

describe('the Entry API', () => {
  it('routes old spellings and a slash at the end as the new path', async () => {
    const response = await entryTwin(routes).send('GET /place/a%20b/priceInfo/?x=1')
    expect(response).toEqual({
      status: 200,
      headers: { ...cors, 'content-type': 'application/json' },
      body: '[{"placeId":"a b"},"/places/a%20b/price-info/"]',
    })
  })

  it('answers HEAD as GET, to those who may GET', async () => {
    const { send } = entryTwin(routes)
    expect(await send('HEAD /places/1/price-info')).toEqual(await send('GET /places/1/price-info'))
    expect(await seededTwin().send('HEAD /roles', undefined, { as: stranger })).toMatchObject({ status: 403 })
    expect(await seededTwin().send('HEAD /roles', undefined, { as: manager })).toMatchObject({ status: 200 })
  })

  it.each(['GET', 'OPTIONS', 'PUT'])('answers %s of an unknown path with 404, token or not', async (method) => {
    const response = await entryTwin(routes).send(`${method} /nowhere`, { authorization: 'Bearer x' })
    expect(response).toEqual({
      status: 404,
      headers: { ...cors, ...problemJson },
      body: '{"type":"https://api.publiq.be/probs/url/not-found","title":"Not Found","status":404}',
    })
  })

  it('answers a method that the path does not have with 405 and those that it has', async () => {
    expect(await entryTwin(routes).send('DELETE /places/1/price-info')).toEqual({
      status: 405,
      headers: { ...cors, ...problemJson },
      body: '{"type":"https://api.publiq.be/probs/method/not-allowed","title":"Method not allowed","status":405,"detail":"Allowed: GET, PUT"}',
    })
  })

  it('answers a preflight, and any other OPTIONS of a known path, with 204', async () => {
    const { send } = entryTwin(routes)
    const preflight = {
      origin: 'https://app.example',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization,content-type,x-api-key',
    }
    expect(await send('OPTIONS /place/1/priceInfo', preflight)).toEqual({
      status: 204,
      headers: {
        ...cors,
        'access-control-allow-origin': 'https://app.example',
        'access-control-allow-headers': 'authorization,content-type,x-api-key',
      },
    })
    expect(await send('OPTIONS /places/1/price-info')).toEqual({ status: 204, headers: cors })
  })

  it.each([
    ['GET /gone', 404],
    ['GET /nowhere', 404],
    ['PUT /places/1/price-info', 401],
    ['GET /broken', 500],
  ])('lets a site read the error of %s', async (target, status) => {
    const response = await entryTwin(routes).send(target, { origin: 'https://app.example' })
    expect(response.status).toBe(status)
    expect(response.headers).toMatchObject({ ...cors, 'access-control-allow-origin': 'https://app.example' })
  })

  it('tells nothing of an error of its own, but to whoever runs it', async () => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue()
    onTestFinished(() => complaints.mockRestore())
    expect(await entryTwin(routes).send('GET /broken')).toEqual({
      status: 500,
      headers: { ...cors, ...problemJson },
      body: '{"type":"about:blank","title":"Internal Server Error","status":500}',
    })
    expect(complaints).toHaveBeenCalledExactlyOnceWith(new Error('a secret'))
  })

  it('answers the problem that a rule throws', async () => {
    expect(JSON.parse(textOf((await entryTwin(routes).send('GET /gone')).body))).toEqual({
      type: 'https://api.publiq.be/probs/url/not-found',
      title: 'Not Found',
      status: 404,
      detail: 'The place with id "1" was not found.',
    })
  })

  it('gives a route who asks', async () => {
    const whoAsks: EntryRoute = { method: 'GET', path: '/me', handle: ({ user }) => json(200, user?.id) }
    const twin = entryTwin([whoAsks])
    const authorization = `Bearer ${await issueIdToken(twin.state, ann)}`
    expect(await twin.send('GET /me', { authorization, 'x-api-key': 'good-key' })).toMatchObject({ body: '"ann-id"' })
  })
})
