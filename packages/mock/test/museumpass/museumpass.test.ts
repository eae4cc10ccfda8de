import document from '@uitkit/museumpass/openapi.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { createMock, defaultSeed } from '../../src/index.ts'
import type { MuseumpassSeed, Partner } from '../../src/museumpass/museumpass-seed.ts'
import { issueClientAccessToken, issueIdToken, issueUserAccessToken } from '../../src/tokens/issue-tokens.ts'
import { contract } from '../contract/contract.ts'
import { createClock } from '../support/clock.ts'

// Each answer is held against the document by ajv.

const registered = '5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a68'
const unregistered = '5e8c1d2a-9b47-4f63-a0d5-7c3e2b1f4a69'

const museums = ['twin-museum', 'other-museum', 'closed-museum', 'shop', 'stranger']
const clients = [
  ...(defaultSeed.clients ?? []),
  ...museums.slice(1).map((clientId) => ({ name: clientId, clientId, apis: ['museumpass'] })),
]
const partners: readonly Partner[] = [
  { clientId: 'twin-museum', roles: ['visit registrar'] },
  { clientId: 'other-museum', roles: ['visit registrar'] },
  { clientId: 'closed-museum', roles: ['visit registrar'], isActive: false },
  { clientId: 'shop', roles: ['voucher generator'] },
]

function museumTwin(museumpass: MuseumpassSeed = {}) {
  const clock = createClock()
  const mock = createMock({
    seed: { ...defaultSeed, clients, museumpass: { ...defaultSeed.museumpass, partners, ...museumpass } },
    clock: clock.now,
  })
  const held = contract(document, mock.fetch)
  async function tokenOf(clientId: string): Promise<string> {
    const client = mock.state.clients.get(clientId)
    if (!client) throw new Error(`no client ${clientId}`)
    return issueClientAccessToken(mock.state, client)
  }
  async function send(target: string, body?: unknown, as = 'twin-museum', token?: string) {
    const [method = '', path = ''] = target.split(' ')
    const authorization = `Bearer ${token ?? (await tokenOf(as))}`
    const response = await held.fetch(
      new Request(mock.environment.museumpass + path, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
    }
  }
  return { mock, clock, send, visit: (passholderId: string, as?: string) => send('POST /visits', { passholderId }, as) }
}

const problemOf = (type: string, status = 400) => ({
  status,
  body: { type: `https://api.publiq.be/probs/${type}`, status },
})

describe('a pass', () => {
  it('tells who has it once it was registered, with a picture for a while', async () => {
    const { send } = museumTwin()
    expect(await send('GET /passes/2000001234567')).toMatchObject({
      status: 200,
      body: {
        passholderId: registered,
        subscriptionEndDate: '2099-03-31',
        visit: { allowed: true },
        firstName: 'Mira',
        picture: { url: expect.any(String), expiresAt: '2026-09-01T13:00:00+00:00' },
      },
    })
    const { body } = await send('GET /passes/2000001234568')
    expect(body).toEqual({ passholderId: unregistered, subscriptionEndDate: '2099-03-31', visit: { allowed: true } })
  })

  it.each([
    ['EXPIRED', 'subscription-not-active', { subscriptionEndDate: '2026-08-31' }],
    ['EXPIRED', 'subscription-not-active', {}],
    ['CARD_BLOCKED', 'card-not-active', { isCardBlocked: true }],
    ['PASSHOLDER_BLOCKED', 'passholder-not-active', { isPassholderBlocked: true }],
  ])('that is no good says why, and lets nobody in: %s', async (reason, type, changes) => {
    const registration = { firstName: 'Mira', lastName: 'Peeters', dateOfBirth: '1984-06-09' }
    const pass = { cardNumber: '1', passholderId: registered, registration, subscriptionEndDate: '2026-09-01' }
    const { subscriptionEndDate: _, ...cancelled } = pass
    const isCancelled = Object.keys(changes).length === 0
    const { send, visit } = museumTwin({ passes: [isCancelled ? cancelled : { ...pass, ...changes }] })
    const { body } = await send('GET /passes/1')
    expect(body).toMatchObject({ visit: { allowed: false, reason } })
    expect('firstName' in (body ?? {})).toBe(reason === 'EXPIRED')
    expect(await visit(registered)).toMatchObject(problemOf(`museumpass/${type}`))
  })

  it('lets someone in once a day in each museum', async () => {
    const { visit, clock, mock } = museumTwin()
    expect(await visit(registered)).toMatchObject({ status: 201, body: undefined })
    expect(await visit(registered)).toMatchObject(problemOf('museumpass/visit-maximum-reached'))
    expect(await visit(registered, 'other-museum')).toMatchObject({ status: 201 })
    // Until midnight in Brussels.
    clock.pass(9 * 3600 + 59 * 60)
    expect(await visit(registered)).toMatchObject(problemOf('museumpass/visit-maximum-reached'))
    clock.pass(60)
    expect(await visit(registered)).toMatchObject({ status: 201 })
    expect(mock.state.museumpass.visits.size).toBe(3)
  })

  it('lets someone in a few times before it is registered', async () => {
    const { send, visit, clock } = museumTwin({ maximumUnregisteredVisits: 2 })
    for (let count = 0; count < 2; count++, clock.pass(24 * 3600))
      expect(await visit(unregistered)).toMatchObject({ status: 201 })
    expect(await send('GET /passes/2000001234568')).toMatchObject({
      body: { visit: { allowed: false, reason: 'MAXIMUM_UNREGISTERED_VISITS_REACHED' } },
    })
    expect(await visit(unregistered)).toMatchObject(problemOf('museumpass/visit-maximum-reached'))
  })

  it('lets nobody into a museum that takes no part, though a look-up does not say so', async () => {
    const { send, visit } = museumTwin()
    expect(await send('GET /passes/2000001234567', undefined, 'closed-museum')).toMatchObject({
      body: { visit: { allowed: true } },
    })
    expect(await visit(registered, 'closed-museum')).toMatchObject(problemOf('museumpass/museum-not-active'))
  })

  it('is good until the end of its last day, in Brussels', async () => {
    const pass = { cardNumber: '1', passholderId: unregistered, subscriptionEndDate: '2026-09-01' }
    const { send, clock } = museumTwin({ passes: [pass] })
    expect(await send('GET /passes/1')).toMatchObject({ body: { visit: { allowed: true } } })
    clock.pass(10 * 3600 - 1)
    expect(await send('GET /passes/1')).toMatchObject({ body: { visit: { allowed: true } } })
    clock.pass(1)
    expect(await send('GET /passes/1')).toMatchObject({ body: { visit: { allowed: false, reason: 'EXPIRED' } } })
  })

  it('has to be known', async () => {
    const { send, visit } = museumTwin()
    expect(await send('GET /passes/x')).toMatchObject(problemOf('url/not-found', 404))
    expect(await visit('x')).toMatchObject(problemOf('museumpass/passholder-not-found'))
  })

  it('lets one in of a hundred who ask at once', async () => {
    const { visit } = museumTwin()
    const answers = await Promise.all(Array.from({ length: 100 }, () => visit(registered)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })
})

describe('a card of another organisation', () => {
  it('says whether it lets in, not why not, and counts visits', async () => {
    const { send, mock } = museumTwin()
    expect(await send('GET /external-cards/uitpas/0900000067513')).toMatchObject({ body: { visit: { allowed: true } } })
    expect((await send('GET /external-cards/uitpas/0900000095902')).body).toEqual({ visit: { allowed: false } })
    const post = (number: string, as?: string) => send(`POST /external-cards/uitpas/${number}/visits`, undefined, as)
    expect(await post('0900000067513')).toMatchObject({ status: 201 })
    expect(await post('0900000095902')).toMatchObject(problemOf('auth/forbidden', 403))
    expect(await post('0900000067513', 'closed-museum')).toMatchObject(problemOf('museumpass/museum-not-active'))
    expect(await post('1')).toMatchObject(problemOf('url/not-found', 404))
    expect(await send('GET /external-cards/fitpas/1')).toMatchObject(problemOf('url/not-found', 404))
    expect(mock.state.museumpass.visits.size).toBe(1)
  })

  it('says when to try again, when its own system does not answer', async () => {
    const { send } = museumTwin()
    for (const target of ['GET /external-cards/akaart/1000', 'POST /external-cards/akaart/1000/visits']) {
      const { status, headers } = await send(target)
      expect([status, headers.get('retry-after'), headers.get('access-control-expose-headers')]).toEqual([
        503,
        '30',
        'retry-after, x-uitkit-twin',
      ])
    }
  })
})

describe('vouchers', () => {
  it('are made by the number, each another one', async () => {
    const { send } = museumTwin()
    const { body } = await send('POST /voucher-lists', { numberOfVouchers: 10 }, 'shop')
    const { vouchers } = body as { vouchers: string[] }
    expect(new Set(vouchers).size).toBe(10)
    for (const numberOfVouchers of [0, 11, 1.5, '2']) {
      expect(await send('POST /voucher-lists', { numberOfVouchers }, 'shop')).toMatchObject(
        problemOf('body/invalid-data'),
      )
    }
  })
})

const calls = [
  ['GET /passes/2000001234567', undefined, 'shop'],
  ['POST /visits', { passholderId: registered }, 'shop'],
  ['GET /external-cards/uitpas/0900000067513', undefined, 'shop'],
  ['POST /external-cards/uitpas/0900000067513/visits', undefined, 'shop'],
  ['POST /voucher-lists', { numberOfVouchers: 1 }, 'twin-museum'],
] as const

describe.each(calls)('%s', (target, body, wrong) => {
  it('is for clients with the role, and for no user', async () => {
    const { send, mock } = museumTwin()
    expect(await send(target, body, wrong)).toMatchObject(problemOf('auth/forbidden', 403))
    expect(await send(target, body, 'stranger')).toMatchObject(problemOf('auth/forbidden', 403))
    expect(await send(target, body, 'twin-balie')).toMatchObject(problemOf('auth/forbidden', 403))
    const [user] = mock.state.users.values()
    const client = mock.state.clients.get('twin-museum')
    if (!user || !client) throw new Error('not in the seed')
    for (const token of [
      await issueUserAccessToken(mock.state, user, client),
      await issueIdToken(mock.state, user),
      'x',
    ]) {
      expect(await send(target, body, '', token)).toMatchObject(problemOf('auth/unauthorized', 401))
    }
  })
})

it.each(['POST /visits', 'POST /voucher-lists'])('%s tells what is wrong with a body', async (target) => {
  const { send } = museumTwin()
  const as = target.endsWith('visits') ? 'twin-museum' : 'shop'
  expect(await send(target, undefined, as)).toMatchObject(problemOf('body/missing'))
  expect(await send(target, '{', as)).toMatchObject(problemOf('body/invalid-syntax'))
  expect(await send(target, {}, as)).toMatchObject(problemOf('body/invalid-data'))
})
