import document from '@uitkit/uitpas/openapi.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { createMock, defaultSeed } from '../../src/index.ts'
import { issueClientAccessToken, issueUserAccessToken } from '../../src/tokens/issue-tokens.ts'
import { acceptedBy, exampleRequest, operations } from '../uitpas/example-requests.ts'
import { numbers, weeklyEventId } from '../uitpas/uitpas-twin.ts'
import { contract } from './contract.ts'

// Every operation of UiTPAS with the request of its example: what comes back is held against the document by ajv, whether it
// comes from a state or is an example.

const inszNumber = '85073003328'
const users = (defaultSeed.users ?? []).map((user) => (user.name === 'bram' ? { ...user, inszNumber } : user))
const device = 'device-1'

/** What is asked first, as others need what it makes. */
const first = [
  'kioskDevicesSetUp',
  'kiosksSetFixedEvent',
  'ticketSalesCreate',
  'checkinsCreate',
  'rewardsRedeem',
  'passholdersCreate',
  'uitidGetRegistrationToken',
]
/** What takes away what others need. */
const last = ['passholdersDelete', 'kiosksRemoveFixedEvent', 'kioskDevicesRemoveEvent', 'permissionsReplace']

/** Where the request of an example is about something else than the default seed has. */
const changes: Readonly<Record<string, object>> = {
  kioskDevicesSetUp: { name: 'CID-TWIN-001', deviceId: device },
  kioskDevicesCreateCheckin: { chipNumber: '04363CDAEE3880' },
  passholdersCreate: { inszNumber: '85073003427' },
  passholdersCreateMembership: { uitpasNumber: numbers.plainStock },
  organizersAddAdmin: { email: 'bram.wouters@twin.example' },
}

function createCaller() {
  const mock = createMock({ seed: { ...defaultSeed, users } })
  const { seen, fetch } = contract(document, mock.fetch)

  let registrationToken = ''

  async function credentials(operation: string): Promise<Record<string, string>> {
    const { state } = mock
    const client = state.clients.get('twin-balie')
    const name = { currentPassholderCreate: 'bram', uitidLink: 'fien' }[operation] ?? 'lotte'
    const user = [...state.users.values()].find((one) => one.name === name)
    if (!client || !user) throw new Error('not in the seed')
    const security = acceptedBy(operation)
    const extra = { 'x-client-id': client.clientId, 'x-registration-token': registrationToken }
    if (security.includes('clientAccessToken')) {
      return { authorization: `Bearer ${await issueClientAccessToken(state, client)}` }
    }
    if (security.includes('userAccessToken')) {
      return { authorization: `Bearer ${await issueUserAccessToken(state, user, client)}`, ...extra }
    }
    if (security.includes('customToken')) {
      return { 'x-custom-token': operation === 'kioskDevicesSetUp' ? 'twin-kiosk-code' : device }
    }
    if (security.includes('clientIdentification')) return extra
    return { authorization: `Basic ${btoa(`${numbers.mira}:1983-03-02`)}`, ...extra }
  }

  /** @param known Values of path parameters. @param change Of the body, or of each of its items. */
  async function call(
    operation: string,
    known: Readonly<Record<string, string>>,
    change: object = {},
  ): Promise<unknown> {
    const { method, path, body } = exampleRequest(operation, known)
    const json = Array.isArray(body)
      ? JSON.stringify(body.map((item: object) => ({ ...item, ...change })))
      : JSON.stringify({ ...(body as object), ...change })
    const form = new FormData()
    form.append('file', new Blob(['x'], { type: 'image/png' }), 'x.png')
    const isForm = operation === 'passholdersUpdatePicture'
    const headers = { ...(await credentials(operation)), ...(isForm ? {} : { 'content-type': 'application/json' }) }
    const sent = body === undefined && !isForm ? {} : { body: isForm ? form : json }
    const response = await fetch(
      new Request(mock.environment.uitpas + path, { method, headers, redirect: 'manual', ...sent }),
    )
    const text = await response.text()
    if (response.status >= 400) throw new Error(`${operation} ${response.status} ${text}`)
    if (operation === 'uitidGetRegistrationToken') registrationToken = JSON.parse(text).token
    return response.headers.get('content-type') === 'application/json' ? JSON.parse(text) : text
  }
  return { call, seen }
}

const idOf = (body: unknown) => String((Array.isArray(body) ? body[0] : body).id)

it('answers every operation with success, as the document has it', async () => {
  const { call, seen } = createCaller()
  const known: Record<string, string> = { adminUserId: 'b0000000-0000-4000-8000-000000000003' }
  const ask = async (name: string, own: Readonly<Record<string, string>> = {}, change = changes[name]) =>
    call(name, { ...known, ...own }, change)

  await ask('kioskDevicesSetUp')
  await ask('kiosksSetFixedEvent')
  known['ticketSaleId'] = idOf(await ask('ticketSalesCreate'))
  known['checkinId'] = idOf(await ask('checkinsCreate'))
  known['redeemedRewardId'] = idOf(await ask('rewardsRedeem'))
  const newcomer = idOf(await ask('passholdersCreate'))
  await ask('uitidGetRegistrationToken')
  const { checkinCode } = (await ask('kiosksGetFixedEvent')) as { checkinCode: string }

  const others = operations.map(([name]) => name).filter((name) => !first.includes(name) && !last.includes(name))
  const reads = others.filter((name) => /Get|List/.test(name))
  for (const name of [...reads, ...others.filter((one) => !reads.includes(one)), ...last]) {
    if (name === 'checkinsCreateWithCode') await ask(name, { passholderId: 'me' }, { checkinCode })
    else if (name === 'passholdersGetTransactions') await ask(name, { passholderId: 'me' })
    else if (name === 'eventsUpdateCardSystems') await ask(name, { eventId: weeklyEventId })
    else if (name === 'passholdersDelete') await ask(name, { passholderId: newcomer })
    else await ask(name)
  }

  const succeeded = new Set([...seen].filter((one) => / [23]\d\d$/.test(one)).map((one) => one.split(' ')[0]))
  expect(operations.map(([name]) => name).filter((name) => !succeeded.has(name))).toEqual([])
  expect(succeeded.size).toBe(103)
})
