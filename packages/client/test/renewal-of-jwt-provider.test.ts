import { jwtProvider, LoginRequiredError, memorySession } from '@uitkit/auth'
import { describe, expect, test } from 'vitest'
import { json, noContent, problem, tokenExpired, type Answer } from './support/answers.ts'
import { errorOf } from './support/error-of.ts'
import { observedClient } from './support/observed-client.ts'

const hour = 3_600_000
const stale = makeJwt('stale')
const fresh = makeJwt('fresh')

function makeJwt(sub: string): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const claims = { sub, exp: Math.floor((Date.now() + 12 * hour) / 1000) }
  return `${encode({ typ: 'JWT', alg: 'RS256' })}.${encode(claims)}.c2lnbmF0dXJl`
}

/** A server that takes the fresh token alone, and a provider that gives it. */
function setUp({ tokens = { jwt: stale, refresh: 'r' }, answer = freshOnly } = {}) {
  const refreshes: string[] = []
  const credentials = jwtProvider({
    environment: 'test',
    apiKey: 'an-api-key',
    session: memorySession(tokens),
    fetch: async (request) => {
      refreshes.push(request.url)
      await new Promise(setImmediate)
      return new Response(fresh)
    },
  })
  return { ...observedClient(answer, { credentials }), refreshes, credentials }
}

const freshOnly: Answer = async (request) => {
  await new Promise(setImmediate)
  return request.headers.get('authorization') === `Bearer ${fresh}` ? noContent(request) : tokenExpired(request)
}

describe('with jwtProvider, a client', () => {
  test('renews once for a hundred calls that are refused at the same time, and all of them succeed', async () => {
    const { client, sent, refreshes } = setUp()
    const results = await Promise.all(Array.from({ length: 100 }, (_, index) => client.delete(`${index}`)))
    expect(results.map(({ status }) => status)).toEqual(Array(100).fill(204))
    expect(refreshes).toEqual(['https://jwt-test.uitdatabank.be/refresh?refresh=r'])
    expect(sent).toHaveLength(200)
    expect(new Set(sent.slice(100).map(({ headers }) => headers['authorization']))).toEqual(
      new Set([`Bearer ${fresh}`]),
    )
  })

  test('does not renew again for a 401 that comes late, about a token that has been replaced', async () => {
    let letGo = (): void => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const { client, sent, refreshes } = setUp({
      answer: async (request) => {
        if (request.url.endsWith('/late') && sent.length < 3) await held
        return freshOnly(request)
      },
    })
    const late = client.delete('late')
    await client.delete('soon')
    letGo()
    expect(await late).toMatchObject({ status: 204 })
    expect(refreshes).toHaveLength(1)
  })

  test('does not renew for a 401 about the API key, and gives it', async () => {
    const detail = 'The given token requires an API key, but no x-api-key header or apiKey URL parameter found.'
    const { client, sent, refreshes } = setUp({ answer: problem(401, { detail }) })
    expect(await client.delete('1')).toMatchObject({ ok: false, status: 401, error: { detail } })
    expect(sent).toHaveLength(1)
    expect(refreshes).toEqual([])
  })

  test('gives the 401 when there is nothing to renew with', async () => {
    const { client, sent } = setUp({ tokens: { jwt: stale } as { jwt: string; refresh: string } })
    expect(await client.delete('1')).toMatchObject({ ok: false, status: 401 })
    expect(sent).toHaveLength(1)
  })

  test('throws LoginRequiredError before the call when nobody is logged in; an optional call goes without', async () => {
    const { client, sent, credentials } = setUp({ answer: json({}) })
    await credentials.session.clear()
    expect(await errorOf(client.delete('1'))).toBeInstanceOf(LoginRequiredError)
    expect(sent).toEqual([])
    expect(await client.get('1')).toMatchObject({ ok: true })
    expect(sent[0]?.headers).not.toHaveProperty('authorization')
  })
})
