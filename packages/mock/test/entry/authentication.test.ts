import { describe, expect, it } from 'vitest'
import { json, textOf } from '../../src/core/exchange.ts'
import type { EntryRoute } from '../../src/entry/context.ts'
import { isPublicWithoutContributors } from '../../src/entry/is-public.ts'
import {
  issueClientAccessToken,
  issueIdToken,
  issueOldToken,
  issueUserAccessToken,
} from '../../src/tokens/issue-tokens.ts'
import { issuer } from '../../src/tokens/issuer.ts'
import { signToken } from '../../src/tokens/sign-token.ts'
import { ann, entryClient, entryTwin, god, searchClient } from '../support/entry-twin.ts'

/** Answers who it was that asked. */
const route = (method: string, path: string, isPublic: EntryRoute['isPublic'] = false): EntryRoute => ({
  method,
  path,
  isPublic,
  handle: ({ user = null }) => json(200, user),
})

const routes = [
  route('GET', '/private'),
  route('GET', '/open', true),
  route('PUT', '/open'),
  route('GET', '/places/{placeId}', isPublicWithoutContributors),
  route('GET', '/users/emails/{email}'),
  route('GET', '/user/roles'),
]

const problem = (status: number, type: string, title: string, detail: string) => ({
  status,
  contentType: 'application/problem+json',
  body: { type: `https://api.publiq.be/probs/auth/${type}`, title, status, detail },
})
const unauthorized = (detail: string) => problem(401, 'unauthorized', 'Unauthorized', detail)
const forbidden = (detail: string) => problem(403, 'forbidden', 'Forbidden', detail)

async function ask(
  twin: ReturnType<typeof entryTwin>,
  target: string,
  { token, key, authorization }: { token?: string; key?: string; authorization?: string } = {},
) {
  const response = await twin.send(target, {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(authorization === undefined ? {} : { authorization }),
    ...(key === undefined ? {} : { 'x-api-key': key }),
  })
  return {
    status: response.status,
    contentType: response.headers['content-type'],
    body: JSON.parse(textOf(response.body)),
  }
}

function setUp() {
  const twin = entryTwin(routes)
  const now = twin.state.clock() / 1000
  const valid = { iss: issuer(twin.state), sub: ann.id, 'https://publiq.be/publiq-apis': 'entry' }
  return { twin, now, valid }
}

describe('a token', () => {
  const missing = unauthorized('Authorization header missing.')
  const noBearer = unauthorized('Authorization header must start with "Bearer ", followed by your token.')

  it.each([
    ['is missing', undefined, missing],
    ['is an empty header', '', missing],
    ['stands alone', 'eyJ', noBearer],
    ['stands behind another scheme', 'Basic eyJ', noBearer],
    ['stands behind "bearer "', 'bearer eyJ', noBearer],
    ['is no JWT', 'Bearer a.b.c', unauthorized('Token "a.b.c" is not a valid JWT.')],
  ])('is refused when it %s', async (_, authorization, problem) => {
    const { twin } = setUp()
    const headers = { key: 'good-key', ...(authorization === undefined ? {} : { authorization }) }
    expect(await ask(twin, 'GET /private', headers)).toEqual(problem)
  })

  it('is refused when its claims were changed after it was signed', async () => {
    const { twin, valid } = setUp()
    const [head, , signature] = (await signToken(valid)).split('.')
    const [, payload] = (await signToken({ ...valid, sub: god.id })).split('.')
    expect(await ask(twin, 'GET /private', { token: [head, payload, signature].join('.') })).toEqual(
      unauthorized('Token signature verification failed. The token is likely forged or manipulated.'),
    )
  })

  const unusable = unauthorized('Token expired (or not yet usable).')
  const noIssuer = unauthorized('Token is not issued by a valid issuer.')
  const noClaims = unauthorized('Token is missing one of its required claims.')
  const idToken = unauthorized('The given token is an id token. Please use an access token instead.')
  const noAccess = forbidden('The given token and its related client are not allowed to access EntryAPI.')

  it.each([
    ['expired more than 30 seconds ago', { exp: -30 }, unusable],
    ['is for later', { nbf: 31 }, unusable],
    ['was issued in the future', { iat: 31 }, unusable],
    ['expired and has a wrong issuer', { exp: -60, iss: 'https://elsewhere.example' }, unusable],
    ['has a wrong issuer', { iss: 'https://elsewhere.example' }, noIssuer],
    ['has a wrong issuer and no subject', { iss: 'https://elsewhere.example', sub: undefined }, noIssuer],
    ['has no subject', { sub: undefined }, noClaims],
    ['is an id token for another client', { typ: 'ID', aud: entryClient.clientId }, idToken],
    ['is an id token for nobody', { typ: 'ID' }, idToken],
    ['may not use this API', { 'https://publiq.be/publiq-apis': 'search entrysomething' }, noAccess],
    ['may use no API', { 'https://publiq.be/publiq-apis': undefined }, noAccess],
    [
      'is of a client that may not use it',
      { gty: 'client-credentials', 'https://publiq.be/publiq-apis': 'search' },
      noAccess,
    ],
  ])('is refused when it %s', async (_, changes, problem) => {
    const { twin, now, valid } = setUp()
    const times = ['exp', 'nbf', 'iat'].filter((claim) => claim in changes)
    const absolute = Object.fromEntries(times.map((claim) => [claim, now + Number(Reflect.get(changes, claim))]))
    const claims: unknown = { ...valid, ...changes, ...absolute }
    const token = await signToken(JSON.parse(JSON.stringify(claims)))
    expect(await ask(twin, 'GET /private', { token, key: 'good-key' })).toEqual(problem)
  })

  it('is taken within 30 seconds of its times, and refused later though it was taken before', async () => {
    const { twin, now, valid } = setUp()
    const token = await signToken({ ...valid, exp: now, nbf: now })
    expect(await ask(twin, 'GET /private', { token })).toMatchObject({ status: 200 })
    twin.clock.pass(29)
    expect(await ask(twin, 'GET /private', { token })).toMatchObject({ status: 200 })
    twin.clock.pass(2)
    expect(await ask(twin, 'GET /private', { token })).toEqual(unusable)
  })
})

describe('an API key', () => {
  const required = 'The given token requires an API key, but no x-api-key header or apiKey URL parameter found.'
  const notAuthorized = forbidden('Given API key is not authorized to use Entry API.')

  it.each([
    ['is missing', undefined, unauthorized(required)],
    ['is empty', '', unauthorized(required)],
    ['is not known', 'unknown-key', unauthorized('Could not authenticate with API key "unknown-key".')],
    ['is blocked', 'blocked-key', unauthorized('Could not authenticate with API key "blocked-key". Key is blocked')],
    ['is removed', 'removed-key', unauthorized('Could not authenticate with API key "removed-key". Key is removed')],
    ['is for another API', 'search-key', notAuthorized],
    ['is matched to a client without this API', 'matched-search-key', notAuthorized],
  ])('is refused when it %s, by header and by parameter', async (_, key, problem) => {
    const { twin } = setUp()
    for (const token of [await issueIdToken(twin.state, ann), await issueOldToken(twin.state, ann)]) {
      expect(await ask(twin, 'GET /private', { token, ...(key === undefined ? {} : { key }) })).toEqual(problem)
      expect(await ask(twin, `GET /private${key === undefined ? '' : `?apiKey=${key}`}`, { token })).toEqual(problem)
    }
  })

  it.each(['good-key', 'matched-entry-key'])('%s opens the door for a token of the JWT provider', async (key) => {
    const { twin } = setUp()
    const token = await issueIdToken(twin.state, ann)
    const byHeader = await ask(twin, 'GET /private', { token, key })
    expect(byHeader).toMatchObject({ status: 200, body: { id: ann.id, apiKey: { key } } })
    expect(await ask(twin, `GET /private?apiKey=${key}`, { token })).toEqual(byHeader)
  })

  it('counts from the parameter when the header has one too', async () => {
    const { twin } = setUp()
    const token = await issueIdToken(twin.state, ann)
    expect(await ask(twin, 'GET /private?apiKey=good-key', { token, key: 'unknown-key' })).toMatchObject({
      status: 200,
    })
  })

  it('is not looked at before the token is found right', async () => {
    const { twin } = setUp()
    const token = await issueIdToken(twin.state, ann, { clientId: entryClient.clientId })
    expect(await ask(twin, 'GET /private', { token })).toMatchObject({
      body: { detail: 'The given token is an id token. Please use an access token instead.' },
    })
  })

  it('is not looked at beside an access token', async () => {
    const { twin } = setUp()
    const token = await issueUserAccessToken(twin.state, ann, entryClient)
    const response = await ask(twin, 'GET /private', { token, key: 'blocked-key' })
    expect(response).toMatchObject({ status: 200 })
    expect(response.body).not.toHaveProperty('apiKey')
  })
})

describe('the current user', () => {
  it.each([
    [
      'the old JWT provider',
      issueOldToken,
      { id: ann.id, email: ann.email, name: 'ann', token: 'jwtProvider', isGod: false },
    ],
    [
      'the JWT provider',
      issueIdToken,
      { id: ann.id, email: ann.email, token: 'jwtProvider', clientId: 'provider-id', isGod: false },
    ],
  ])('comes from a token of %s', async (_, issue, user) => {
    const { twin } = setUp()
    const token = await issue(twin.state, ann)
    const apiKey = twin.state.apiKeys.get('good-key')
    expect((await ask(twin, 'GET /private', { token, key: 'good-key' })).body).toEqual({ ...user, apiKey })
  })

  it('comes from a user access token', async () => {
    const { twin } = setUp()
    const token = await issueUserAccessToken(twin.state, god, entryClient)
    expect((await ask(twin, 'GET /private', { token })).body).toEqual({
      id: god.id,
      email: god.email,
      token: 'userAccessToken',
      clientId: entryClient.clientId,
      isGod: true,
    })
  })

  it('is the client itself with a client access token', async () => {
    const { twin } = setUp()
    const token = await issueClientAccessToken(twin.state, entryClient)
    expect((await ask(twin, 'GET /private', { token })).body).toEqual({
      id: 'entry-id@clients',
      token: 'clientAccessToken',
      clientId: 'entry-id',
      isGod: false,
    })
  })

  it.each([
    ['uid before all', { uid: 'u', 'https://publiq.be/uitidv1id': 'v1', sub: 's', iss: 'old' }, { id: 'u' }],
    ['the old id before the subject', { 'https://publiq.be/uitidv1id': 'v1' }, { id: 'v1' }],
    [
      'the old id before the client',
      { 'https://publiq.be/uitidv1id': 'v1', azp: 'a', gty: 'client-credentials' },
      { id: 'v1' },
    ],
    ['the subject of a client token without a client', { gty: 'client-credentials' }, { id: ann.id }],
    [
      'the e-mail claim first',
      { email: 'a@x.example', 'https://publiq.be/email': 'b@x.example' },
      { email: 'a@x.example' },
    ],
    ['the other e-mail claim next', { 'https://publiq.be/email': 'b@x.example' }, { email: 'b@x.example' }],
    ['the e-mail address of the user table last', {}, { email: ann.email }],
  ])('takes %s', async (_, claims, expected) => {
    const { twin, valid } = setUp()
    const iss = 'iss' in claims ? { iss: twin.state.hosts.jwtProvider } : {}
    const token = await signToken({ ...valid, ...claims, ...iss })
    expect((await ask(twin, 'GET /private', { token, key: 'good-key' })).body).toMatchObject(expected)
  })
})

describe('a public route', () => {
  it.each([
    ['without a token', {}],
    ['with one that is no JWT', { token: 'nonsense' }],
  ])('is open %s, to nobody in particular', async (_, credentials) => {
    const { twin } = setUp()
    expect(await ask(twin, 'GET /open', credentials)).toMatchObject({ status: 200, body: null })
  })

  it('is public for its own method alone', async () => {
    const { twin } = setUp()
    expect(await ask(twin, 'PUT /open')).toEqual(unauthorized('Authorization header missing.'))
  })

  it('that shows a document asks for a token when contributors are to be shown', async () => {
    const { twin } = setUp()
    expect(await ask(twin, 'GET /place/1?embedContributors=false')).toMatchObject({ status: 200, body: null })
    expect(await ask(twin, 'GET /place/1/?embedContributors=true')).toMatchObject({ status: 401 })
  })
})

describe('a route for users with a permission', () => {
  const target = 'GET /users/emails/ann@twin.example'

  it('is closed to others', async () => {
    const { twin } = setUp()
    const token = await issueUserAccessToken(twin.state, ann, entryClient)
    expect(await ask(twin, target, { token })).toEqual(
      forbidden('This request requires the "Gebruikers beheren" permission'),
    )
    expect(await ask(twin, 'GET /user/roles', { token })).toMatchObject({ status: 200 })
  })

  it('is open by role, to a client with the permission and to a god', async () => {
    const { twin } = setUp()
    const editor = twin.state.users.get('editor-id') ?? ann
    const tokens = [
      await issueUserAccessToken(twin.state, editor, entryClient),
      await issueClientAccessToken(twin.state, entryClient),
      await issueUserAccessToken(twin.state, god, entryClient),
    ]
    for (const token of tokens) expect(await ask(twin, target, { token })).toMatchObject({ status: 200 })
  })

  it('asks for the token and the API key first', async () => {
    const { twin } = setUp()
    const token = await issueUserAccessToken(twin.state, ann, searchClient)
    expect(await ask(twin, target)).toMatchObject({ status: 401 })
    expect(await ask(twin, target, { token: await issueIdToken(twin.state, ann) })).toMatchObject({ status: 401 })
    expect(await ask(twin, target, { token })).toMatchObject({ body: { detail: expect.stringContaining('EntryAPI') } })
  })
})
