import { describe, expect, it } from 'vitest'
import { operationPermissions } from '../../src/uitpas/permissions/operation-permissions.ts'
import { acceptedBy, exampleRequest, operations } from './example-requests.ts'
import { type Answer, idOf, kioskId, problemOf, type Sender, uitpasTwin } from './uitpas-twin.ts'

// Every published operation of UiTPAS, refused in each way that does not depend on what it is about.

type Names = readonly string[]

const names: Names = operations.map(([name]) => name)
const guarded = names.filter((name) => acceptedBy(name).length > 0)
const withToken = guarded.filter((name) => acceptedBy(name).some((scheme) => scheme.endsWith('AccessToken')))
const operationOf = (name: string) => operations.find(([one]) => one === name)?.[1]
const withBody = names.filter((name) => operationOf(name)?.body?.content['application/json'] !== undefined)
const device: Sender = { token: 'device-1' }

/** A twin with a kiosk, and with one of everything that can be deleted. */
async function stage() {
  const twin = uitpasTwin()
  const { kiosks } = twin.state.uitpas
  const kiosk = kiosks.get(kioskId)
  if (kiosk) kiosks.set(kioskId, { ...kiosk, deviceId: 'device-1' })
  const known: Record<string, string> = { adminUserId: 'b0000000-0000-4000-8000-000000000004' }
  for (const [parameter, name, change] of [
    ['ticketSaleId', 'ticketSalesCreate', {}],
    ['checkinId', 'checkinsCreate', {}],
    ['redeemedRewardId', 'rewardsRedeem', {}],
  ] as const) {
    const { method, path, body } = exampleRequest(name)
    const answer = await twin.send(`${method} ${path}`, Array.isArray(body) ? body : { ...(body as object), ...change })
    const document = (Array.isArray(answer.body) ? answer.body[0] : answer.body) as { id: string }
    known[parameter] = document.id
  }
  return { twin, known }
}

/** Whom an operation lets in. */
function sender(name: string): Sender {
  if (acceptedBy(name).includes('clientAccessToken')) return { client: 'twin-balie' }
  if (acceptedBy(name).includes('userAccessToken')) return { user: 'lotte' }
  return name === 'kioskDevicesSetUp' ? { token: 'twin-kiosk-code' } : device
}

async function ask(
  name: string,
  as: Sender,
  changes: { path?: (path: string) => string; body?: unknown } = {},
): Promise<Answer> {
  const { twin, known } = await stage()
  const { method, path, body } = exampleRequest(name, known)
  return twin.send(`${method} ${changes.path?.(path) ?? path}`, 'body' in changes ? changes.body : body, as)
}

describe('UiTPAS', () => {
  it.each(guarded)('answers 401 without credentials: %s', async (name) => {
    expect(await ask(name, { headers: {} })).toMatchObject(problemOf('auth/unauthorized', 401))
  })

  it.each(guarded)('answers 401 to credentials of another kind: %s', async (name) => {
    const wrong: Sender = withToken.includes(name) ? { idTokenOf: 'lotte' } : { client: 'twin-balie' }
    expect(await ask(name, wrong)).toMatchObject(problemOf('auth/unauthorized', 401))
  })

  it.each(guarded)('answers 401 to a token that is none, and does not send it back: %s', async (name) => {
    const answer = await ask(name, { headers: { authorization: 'Bearer not.a.token' } })
    expect(answer).toMatchObject(problemOf('auth/unauthorized', 401))
    expect(JSON.stringify(answer.body)).not.toContain('not.a.token')
  })

  it('answers 401 to a token that has expired', async () => {
    const twin = uitpasTwin()
    const as = { headers: {} as Record<string, string> }
    const { issueClientAccessToken } = await import('../../src/tokens/issue-tokens.ts')
    const client = twin.state.clients.get('twin-balie')
    if (!client) throw new Error('no client')
    as.headers = { authorization: `Bearer ${await issueClientAccessToken(twin.state, client)}` }
    expect(await twin.send('GET /permissions', undefined, as)).toMatchObject({ status: 200 })
    twin.clock.pass(25 * 60 * 60)
    expect(await twin.send('GET /permissions', undefined, as)).toMatchObject(problemOf('auth/unauthorized', 401))
  })

  it.each(withToken)('answers 403 to a client that may not use the API: %s', async (name) => {
    const takesClients = acceptedBy(name).includes('clientAccessToken')
    const wrong: Sender = takesClients ? { client: 'twin-cultuurhuis' } : { user: 'lotte', through: 'twin-cultuurhuis' }
    expect(await ask(name, wrong)).toMatchObject(problemOf('auth/forbidden', 403))
  })

  it.each(Object.keys(operationPermissions))('answers 403 without the permission: %s', async (name) => {
    const takesClients = acceptedBy(name).includes('clientAccessToken')
    const wrong: Sender = takesClients ? { client: 'powerless' } : { user: 'lotte', through: 'powerless' }
    const answer = await ask(name, wrong)
    expect(answer).toMatchObject(problemOf('auth/forbidden', 403))
    const permission = operationPermissions[name]?.[0]?.replace('client:', '') ?? ''
    expect(answer.body).toMatchObject({ detail: expect.stringContaining(permission) })
  })

  it.each(withBody)('answers 400 to a body that is missing, broken or wrong: %s', async (name) => {
    const as = sender(name)
    expect(await ask(name, as, { body: undefined })).toMatchObject(problemOf('body/missing'))
    expect(await ask(name, as, { body: '{' })).toMatchObject(problemOf('body/invalid-syntax'))
    const wrong = await ask(name, as, { body: '"x"' })
    expect(wrong).toMatchObject(problemOf('body/invalid-data'))
    expect(wrong.body).toMatchObject({
      schemaErrors: [{ jsonPointer: '/', error: expect.stringContaining('must match') }],
    })
  })

  it.each(names.filter((name) => requiredQuery(name).length > 0))(
    'answers 404 without a query parameter that it needs: %s',
    async (name) => {
      for (const parameter of requiredQuery(name)) {
        const path = (path: string) => path.replace(new RegExp(`([?&])${parameter}=[^&]*&?`), '$1')
        expect(await ask(name, sender(name), { path })).toMatchObject(
          problemOf('url/not-found', 404, { detail: `Query parameter ${parameter} is missing.` }),
        )
      }
    },
  )

  it.each(names.filter((name) => hasParameter(name, 'limit')))('gives pages of 500 at most: %s', async (name) => {
    const at = (limit: string) => (path: string) => `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`
    const as = sender(name)
    const own = (path: string) => path.replace(idOf('mira'), name === 'checkinsList' ? idOf('mira') : 'me')
    expect(await ask(name, as, { path: (path) => at('501')(own(path)) })).toMatchObject(
      problemOf('url/query-limit-exceeded'),
    )
    expect(await ask(name, as, { path: (path) => at('-1')(own(path)) })).toMatchObject(problemOf('url/not-found', 404))
    expect(await ask(name, as, { path: (path) => at('x')(own(path)) })).toMatchObject(problemOf('url/not-found', 404))
    expect(await ask(name, as, { path: (path) => at('0')(own(path)) })).toMatchObject({
      status: 200,
      body: { member: [] },
    })
  })

  const unknownIds: readonly (readonly [name: string, type: string])[] = [
    ...pairs('uitpas/event-not-found', /^events/),
    ...pairs('uitpas/organizer-not-found', /^(organizers(Get|Add|Remove)|financialReports)/),
    ...pairs(
      'uitpas/passholder-not-found',
      /^(passholders(Get(?!Insz|NewM|Transactions)|Delete|Create(Membership)|Set|Remove|Replace|Update)|grouppassesGet|families|associations(?!List))/,
    ),
    ...pairs('uitpas/cardsystem-not-found', /^cardSystemsGet/),
    ...pairs('uitpas/reward-not-found', /^rewards(Get$|GetRedeemStatus|Replace)/),
    ...pairs('uitpas/client-not-found', /^permissions(Get|Replace)/),
    ...pairs('uitpas/pass-not-found', /^(passesGetBy|kioskDevicesGetPoints)/),
    ...pairs('uitpas/ticket-sale-not-found', /^ticketSalesDelete/),
    ...pairs('url/not-found', /^(checkinsDelete|rewardsDeleteRedeemed|kiosks(Get|Set|Remove))/),
  ]
  it.each(unknownIds)('answers 404 for an id that is unknown: %s', async (name, type) => {
    const { path } = operationOf(name) ?? { path: '' }
    const [parameter = ''] = /(?<=\{)\w+/.exec(path) ?? []
    const { twin } = await stage()
    const {
      method,
      path: filled,
      body,
    } = exampleRequest(name, { [parameter]: parameter === 'cardSystemId' ? '99' : 'nowhere' })
    expect(await twin.send(`${method} ${filled}`, body, sender(name))).toMatchObject(problemOf(type, 404))
  })

  it.each(names.filter((name) => exampleRequest(name).problemTypes.some((type) => type.endsWith('rate-limited'))))(
    'answers 429 after as many calls as a seed allows, and begins anew after a while: %s',
    async (operation) => {
      const twin = uitpasTwin({ rateLimits: [{ operation, calls: 2, seconds: 60 }] })
      const { method, path, body } = exampleRequest(operation, { passholderId: 'me' })
      const as: Sender = acceptedBy(operation).includes('passholderLogin+clientIdentification')
        ? { headers: { authorization: `Basic ${btoa('0900000095902:1983-03-02')}`, 'x-client-id': 'twin-balie' } }
        : acceptedBy(operation).includes('clientIdentification')
          ? { identified: 'twin-balie' }
          : sender(operation)
      const statuses = []
      for (let call = 0; call < 3; call++) statuses.push((await twin.send(`${method} ${path}`, body, as)).status)
      expect(statuses.map((status) => status === 429)).toEqual([false, false, true])
      expect(await twin.send(`${method} ${path}`, body, as)).toMatchObject(
        problemOf('uitpas/rate-limited', 429, { detail: 'Rate limited' }),
      )
      twin.clock.pass(60)
      expect((await twin.send(`${method} ${path}`, body, as)).status).not.toBe(429)
    },
  )

  it('answers 404 where there is nothing, and 405 where there is something else', async () => {
    const { send } = uitpasTwin()
    expect(await send('GET /nothing')).toMatchObject(problemOf('url/not-found', 404))
    expect(await send('DELETE /tariffs')).toMatchObject(problemOf('method/not-allowed', 405))
    expect(await send('GET /card-systems/x')).toMatchObject(problemOf('url/not-found', 404))
  })

  it('lets any site in, and read that an answer is an example', async () => {
    const { send } = uitpasTwin()
    const asked = {
      headers: { origin: 'https://app.example', 'access-control-request-headers': 'authorization,x-custom-token' },
    }
    expect(await send('OPTIONS /tariffs', undefined, asked)).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'authorization,x-custom-token',
        'access-control-expose-headers': expect.stringContaining('x-uitkit-twin'),
      },
    })
    expect(await send('GET /tariffs', undefined, { headers: {} })).toMatchObject({
      status: 401,
      headers: { 'access-control-allow-origin': '*' },
    })
  })
})

function pairs(type: string, pattern: RegExp): readonly (readonly [string, string])[] {
  return names.filter((name) => pattern.test(name)).map((name) => [name, type])
}

function hasParameter(name: string, parameter: string): boolean {
  return operationOf(name)?.parameters?.some((one) => one.name === parameter) ?? false
}

function requiredQuery(name: string): Names {
  return (operationOf(name)?.parameters ?? []).flatMap((one) => (one.in === 'query' && one.required ? [one.name] : []))
}
