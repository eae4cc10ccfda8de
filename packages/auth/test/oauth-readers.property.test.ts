import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { memorySession, OAuthError, type OAuthTokens } from '../src/index.ts'
import {
  LoginError,
  readAuthorizationCallback,
  userAccessToken,
  type AuthorizationCallback,
} from '../src/user-access-token.ts'
import { createIssuer } from './issuer.ts'
import { bearerOf, clientIn, createWorld } from './oauth-world.ts'

const texts = fc.string({ unit: 'binary' })
const state = 'state'

/** What may stand in a query, with what is mistaken for a code among it. */
const segments = fc.oneof(
  texts,
  fc.constantFrom(
    'code=c',
    'code',
    'code=',
    '%63ode=d',
    'state=state',
    'state',
    'iss=i',
    'error=e',
    '?code=',
    '&',
    '%zz',
    '+',
  ),
)
const callbacks = fc
  .tuple(
    fc.oneof(fc.constantFrom('', '?', '#', '/a?', 'https://example.com', 'https://example.com/?'), texts),
    fc.oneof(
      fc.array(segments),
      fc.array(segments, { maxLength: 3 }).map((others) => ['code=c', ...others, 'state=state']),
    ),
    fc.oneof(fc.constant(''), texts),
  )
  .map(([start, query, end]) => start + query.join('&') + end)

/** What was read, or why not; nothing but a LoginError may be thrown. */
function outcomeOf(callback: string): AuthorizationCallback | LoginError {
  try {
    return readAuthorizationCallback(callback, state)
  } catch (error) {
    if (error instanceof LoginError) return error
    throw error
  }
}

const user = userAccessToken({ environment: 'test', clientId: 'id' })

test('the reader of callbacks gives a code that was there, beside the one state that was expected, or a LoginError', () => {
  let read = 0
  fc.assert(
    fc.property(callbacks, (callback) => {
      const outcome = outcomeOf(callback)
      if (outcome instanceof LoginError) return
      read += 1
      const query = new URLSearchParams(/\?([^#]*)/.exec(callback.replaceAll(/\s/g, ''))?.[1])
      expect(query.getAll('code')).toEqual([outcome.code])
      expect(query.getAll('state')).toEqual([state])
      expect(query.get('iss') ?? undefined).toBe(outcome.iss)
      expect(outcome.code).not.toBe('')
    }),
    { numRuns: 2_000 },
  )
  expect(read).toBeGreaterThan(10)
})

test('a callback is cleaned of what was added, and of nothing else', () => {
  const plain = fc.stringMatching(/^[a-z]{1,3}=[\w%+]{0,5}$/)
  fc.assert(
    fc.property(
      fc.array(plain),
      fc.array(plain),
      fc.constantFrom('', '#', '#top?code=1'),
      (before, after, fragment) => {
        const added = ['state=s', 'session_state=t', 'iss=https%3A%2F%2Fexample.org', 'code=c']
        const dirty = `https://example.com/a?${[...before, ...added, ...after].join('&')}${fragment}`
        const rest = [...before, ...after].join('&')
        expect(user.cleanUrl(dirty)).toBe(`https://example.com/a${rest && '?'}${rest}${fragment}`)
      },
    ),
  )
})

test('what is no callback is left alone, whatever it is', () => {
  fc.assert(
    fc.property(callbacks, (url) => {
      const cleaned = user.cleanUrl(url)
      if (cleaned === undefined) return
      const query = new URLSearchParams(/\?([^#]*)/.exec(cleaned)?.[1])
      for (const name of ['code', 'state', 'iss', 'error']) expect(query.has(name)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test('the reader of token answers gives the token that was there, or an OAuthError', async () => {
  const answers = fc.record(
    {
      access_token: fc.oneof(texts, fc.anything()),
      token_type: fc.oneof(fc.constantFrom('Bearer', 'bearer'), fc.anything()),
      expires_in: fc.anything(),
      refresh_token: fc.anything(),
      error: fc.anything(),
    },
    { requiredKeys: ['access_token'] },
  )
  const bodies = fc.oneof(
    texts,
    fc.json(),
    answers.map(
      (answer) =>
        JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? `${value}` : value) as unknown) ?? '',
    ),
  )
  let read = 0
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(200, 200, 200, 400, 401, 404, 429, 500, 503), async (body, status) => {
      const world = createWorld()
      world.answer = () => new Response(body, { status })
      const headers = await clientIn(world)
        .headers()
        .catch((error: unknown) => error)
      if (headers instanceof OAuthError) return
      const { access_token: token } = JSON.parse(body) as { access_token: string }
      expect(headers).toEqual(bearerOf(token))
      expect(status).toBe(200)
      read += 1
    }),
    { numRuns: 1_000 },
  )
  expect(read).toBeGreaterThan(10)
})

test('an id token that is not what the server signed logs nobody in, and throws nothing but a LoginError', async () => {
  const now = () => 1_800_000_000_000
  const signed = await createIssuer(now).sign()
  const changed = fc
    .tuple(fc.nat(signed.length - 1), fc.constantFrom('A', '.', '=', 'z', '', 'AA'))
    .map(([at, put]) => signed.slice(0, at) + put + signed.slice(at + 1))
  const begun = { redirectUri: 'https://example.com/', state, nonce: 'nonce', codeVerifier: 'verifier' }
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, texts), async (idToken) => {
      // The last letter of a signature has bits that say nothing.
      fc.pre(idToken.slice(0, -1) !== signed.slice(0, -1))
      const issuer = createIssuer(now)
      issuer.idToken = async () => idToken
      const session = memorySession<OAuthTokens>()
      const user = userAccessToken({ environment: 'test', clientId: 'id', session, now, fetch: issuer.fetch })
      const error = await user.finishLogin(`?code=c&state=${state}`, begun).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(LoginError)
      expect(session.get()).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})
