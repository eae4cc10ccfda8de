import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/core/exchange.ts'
import { createEntryServer } from '../../src/entry/create-entry-server.ts'
import { issueIdToken } from '../../src/tokens/issue-tokens.ts'
import { eventId, numbers, organizerId, problemOf, type UitpasTwin, uitpasTwin, weeklyEventId } from './uitpas-twin.ts'

// What UiTPAS knows of events, organizers and permissions, and what UiTdatabank knows of UiTPAS.

/** Sends to the Entry API of the same twin, as someone who may do everything there. */
async function entry(
  { state }: UitpasTwin,
  target: string,
  body?: unknown,
  as = 'beheerder',
): Promise<{ status: number; body: Record<string, string> }> {
  const [method = '', path = ''] = target.split(' ')
  const user = [...state.users.values()].find(({ name }) => name === as)
  if (!user) throw new Error('no user')
  const text = body === undefined ? '' : JSON.stringify(body)
  const response = await createEntryServer(state)({
    method,
    url: state.hosts.entry + path,
    headers: { authorization: `Bearer ${await issueIdToken(state, user)}`, 'x-api-key': 'twin-key-without-refresh' },
    text: () => text,
    bytes: () => new TextEncoder().encode(text),
  })
  return { status: response.status, body: response.body ? JSON.parse(textOf(response.body)) : {} }
}

/** Makes an organizer and an event of it at UiTdatabank. */
async function createEvent(
  twin: UitpasTwin,
  labels: readonly string[],
  price: number,
): Promise<{ eventId: string; organizerId: string }> {
  const organizer = await entry(twin, 'POST /organizers', {
    mainLanguage: 'nl',
    name: { nl: 'De Kring' },
    url: 'https://dekring.example',
    labels,
  })
  const place = await entry(twin, 'POST /places', {
    mainLanguage: 'nl',
    name: { nl: 'De Zaal' },
    terms: [{ id: 'Yf4aZBfsUEu2NsQqsprngw' }],
    address: { nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kraanlei 1' } },
    calendarType: 'permanent',
  })
  const event = await entry(twin, 'POST /events', {
    mainLanguage: 'nl',
    name: { nl: 'Bal' },
    terms: [{ id: '0.50.4.0.0' }],
    location: { '@id': place.body['url'] },
    organizer: { '@id': organizer.body['url'] },
    calendarType: 'permanent',
    priceInfo: [{ category: 'base', name: { nl: 'Basistarief' }, price, priceCurrency: 'EUR' }],
  })
  return { eventId: event.body['eventId'] ?? '', organizerId: organizer.body['organizerId'] ?? '' }
}

describe('an event of UiTdatabank', () => {
  it('is known to UiTPAS by its own id, once it has a price and an organizer with the label of a card system', async () => {
    const twin = uitpasTwin()
    const made = await createEvent(twin, ['UiTPAS Dender'], 5)
    expect(await twin.send(`GET /events/${made.eventId}/card-systems`)).toMatchObject({
      body: [{ id: 1, name: 'UiTPAS Dender', enabled: true }],
    })
    expect(await twin.send(`GET /organizers/${made.organizerId}`)).toMatchObject({
      body: { name: 'De Kring', cardSystems: [{ id: 1 }] },
    })
    expect(await twin.send(`GET /events/${made.eventId}/settings`)).toMatchObject({ status: 200 })
    // Whatever organizer it is, someone has to get the permission for it.
    const tariffs = `GET /tariffs?regularPrice=5&eventId=${made.eventId}&uitpasNumber=${numbers.elsewhere}`
    expect(await twin.send(tariffs)).toMatchObject(problemOf('auth/forbidden', 403))
    const rights = [{ organizer: { id: made.organizerId }, permissionDetails: [{ id: 'TARIFFS_READ' }] }]
    expect(await twin.send('PUT /permissions/powerless', rights)).toMatchObject({ status: 204 })
    expect(await twin.send(tariffs, undefined, { client: 'powerless' })).toMatchObject({
      body: { available: [{ price: 2.5 }] },
    })
  })

  it.each([
    ['without a price', ['UiTPAS Gent'], 0],
    ['of an organizer without the label', ['jazz'], 5],
  ])('is not known %s', async (_, labels, price) => {
    const twin = uitpasTwin()
    const made = await createEvent(twin, labels, price)
    expect(await twin.send(`GET /events/${made.eventId}/card-systems`)).toMatchObject(
      problemOf('uitpas/event-not-found', 404),
    )
  })

  it('is no longer known once it is deleted', async () => {
    const twin = uitpasTwin()
    await entry(twin, `DELETE /events/${eventId}`)
    expect(await twin.send(`GET /events/${eventId}/settings`)).toMatchObject(problemOf('uitpas/event-not-found', 404))
  })

  it('keeps its organizer, and tells of its sales, once tickets of it were sold', async () => {
    const twin = uitpasTwin()
    const sales = [{ regularPrice: 10, tariff: { id: 'SOCIALTARIFF' }, eventId, uitpasNumber: numbers.jozef }]
    expect(await entry(twin, `GET /uitpas/events/${eventId}`)).toMatchObject({ body: { hasTicketSales: false } })
    const [sold] = (await twin.send('POST /ticket-sales', sales)).body as { id: string }[]
    expect(await entry(twin, `GET /uitpas/events/${eventId}`)).toMatchObject({ body: { hasTicketSales: true } })
    expect(await entry(twin, `DELETE /events/${eventId}/organizer/${organizerId}`)).toMatchObject({
      status: 400,
      body: { type: 'https://api.publiq.be/probs/uitdatabank/event-has-uitpas-ticket-sales' },
    })
    await twin.send(`DELETE /ticket-sales/${sold?.id}`)
    expect(await entry(twin, `DELETE /events/${eventId}/organizer/${organizerId}`)).toMatchObject({ status: 204 })
  })
})

describe('UiTPAS within the Entry API', () => {
  it('tells the card systems of what it knows, and changes nothing', async () => {
    const twin = uitpasTwin()
    const gent = [{ id: 8, name: 'UiTPAS Gent' }]
    expect((await entry(twin, `GET /uitpas/events/${eventId}/card-systems`)).body).toEqual(gent)
    expect((await entry(twin, `GET /uitpas/organizers/${organizerId}/card-systems`)).body).toEqual(gent)
    expect((await entry(twin, 'GET /uitpas/labels')).body).toEqual(['UiTPAS Gent', 'UiTPAS Dender'])
    expect(await entry(twin, `DELETE /uitpas/events/${eventId}/card-systems/8`)).toMatchObject({ status: 204 })
    expect((await entry(twin, `GET /uitpas/events/${eventId}/card-systems`)).body).toEqual(gent)
    await twin.send(`PUT /events/${eventId}/card-systems`, [])
    expect((await entry(twin, `GET /uitpas/events/${eventId}/card-systems`)).body).toEqual([])
  })
})

describe('the card systems of an event', () => {
  const path = `/events/${eventId}/card-systems`

  it('are enabled until they are written, and disabled when they are left out then', async () => {
    const { send } = uitpasTwin()
    const key = { id: 27, name: 'Meerdaags kamp', enabled: false }
    expect((await send(`GET ${path}`)).body).toEqual([
      { id: 8, name: 'UiTPAS Gent', enabled: true, manualDistributionKeys: [key] },
    ])
    await send(`PUT ${path}`, [
      { id: 8, name: 'Anders', enabled: true, manualDistributionKeys: [{ id: 27, enabled: true }] },
    ])
    expect((await send(`GET ${path}`)).body).toMatchObject([
      { name: 'UiTPAS Gent', enabled: true, manualDistributionKeys: [{ ...key, enabled: true }] },
    ])
    await send(`PUT ${path}`, [])
    expect((await send(`GET ${path}`)).body).toMatchObject([{ id: 8, enabled: false }])
  })

  it.each([
    ['cardsystem-not-found', [{ id: 99, enabled: true }]],
    ['invalid-card-system', [{ id: 1, enabled: true }]],
    ['distributionkey-not-found', [{ id: 8, enabled: true, manualDistributionKeys: [{ id: 1, enabled: true }] }]],
    ['invalid-distributionkey', [{ id: 8, enabled: true, manualDistributionKeys: [{ id: 99, enabled: true }] }]],
  ])('are refused: %s', async (type, body) => {
    const twin = uitpasTwin()
    const dender = twin.state.uitpas.cardSystems.get(1)
    const cardSystems = [...twin.state.uitpas.cardSystems.values()].map((one) =>
      one === dender ? { ...one, manualDistributionKeys: [{ id: 99, name: 'x' }] } : one,
    )
    expect(await uitpasTwin({ cardSystems }).send(`PUT ${path}`, body)).toMatchObject(problemOf(`uitpas/${type}`))
  })

  it('are fixed once tickets were sold', async () => {
    const { send } = uitpasTwin()
    await send('POST /ticket-sales', [
      { regularPrice: 10, tariff: { id: 'SOCIALTARIFF' }, eventId, uitpasNumber: numbers.jozef },
    ])
    expect(await send(`PUT ${path}`, [])).toMatchObject(problemOf('uitpas/event-already-has-ticketsales'))
    expect(await send(`PUT /events/${weeklyEventId}/card-systems`, [])).toMatchObject({ status: 204 })
  })

  it('are for those too who may edit the event at UiTdatabank', async () => {
    const twin = uitpasTwin()
    const event = twin.state.events.get(eventId)
    twin.state.events.set(eventId, { ...event, creator: 'b0000000-0000-4000-8000-000000000003' })
    expect(await twin.send(`PUT ${path}`, [], { user: 'bram' })).toMatchObject({ status: 204 })
    expect(await twin.send(`PUT ${path}`, [], { user: 'lotte' })).toMatchObject(problemOf('auth/forbidden', 403))
  })
})

describe('permissions', () => {
  it('are those of the one who asks, and can be replaced for a client, also by way of another organizer', async () => {
    const { send } = uitpasTwin()
    const powerless = { client: 'powerless' }
    expect((await send('GET /permissions', undefined, powerless)).body).toEqual([])
    const written = [
      {
        organizer: { id: 'hub' },
        permissionDetails: [],
        linkedOrganizers: [
          { organizer: { id: organizerId }, permissionDetails: [{ id: 'CHECKINS_WRITE', cardSystemIds: [8] }] },
        ],
      },
      {
        organizer: { id: organizerId },
        permissionDetails: [{ id: 'TARIFFS_READ', cardSystemIds: [8] }, { id: 'CHECKINS_READ' }],
      },
    ]
    expect(await send('PUT /permissions/powerless', written)).toMatchObject({ status: 204 })
    const told = [
      {
        organizer: { id: organizerId, name: 'Den Hemel' },
        permissionDetails: [
          { id: 'TARIFFS_READ', cardSystemIds: [8] },
          { id: 'CHECKINS_READ', cardSystemIds: [8] },
        ],
      },
    ]
    expect(await send('GET /permissions', undefined, powerless)).toMatchObject({ body: told })
    expect(await send('GET /permissions/powerless')).toMatchObject({ body: told })
    expect(await send('POST /checkins', { uitpasNumber: numbers.mira, eventId }, powerless)).toMatchObject({
      status: 201,
    })
    await send('PUT /permissions/powerless', [])
    expect(await send('POST /checkins', { uitpasNumber: numbers.jozef, eventId }, powerless)).toMatchObject(
      problemOf('auth/forbidden', 403),
    )
  })

  it('are all there for a user who may do everything', async () => {
    const { send } = uitpasTwin()
    expect(await send('POST /checkins', { uitpasNumber: numbers.mira, eventId }, { user: 'beheerder' })).toMatchObject({
      status: 201,
    })
  })
})

describe('organizers', () => {
  it('are found by name and card system', async () => {
    const { send } = uitpasTwin()
    for (const query of [
      '',
      '?name=hemel',
      '?name=den*',
      '?name=*emel',
      '?name=d*h*l',
      '?cardSystemId=8',
      '?sort[name]=asc',
    ]) {
      expect(await send(`GET /organizers${query}`), query).toMatchObject({
        body: { totalItems: 1, member: [{ id: organizerId }] },
      })
    }
    for (const query of ['?name=aarde', '?name=hemel*', '?name=d*x', '?cardSystemId=1']) {
      expect(await send(`GET /organizers${query}`), query).toMatchObject({ body: { totalItems: 0 } })
    }
    expect(await send('GET /organizers?cardSystemId=99')).toMatchObject(problemOf('uitpas/cardsystem-not-found'))
    expect(await send('GET /organizers?groupId=1')).toMatchObject(problemOf('uitpas/group-not-found'))
  })

  it('have admins, whom an admin of type ADMIN manages', async () => {
    const { send } = uitpasTwin()
    const path = `/organizers/${organizerId}/admins`
    const admin = { user: 'fien' }
    const lotte = { email: 'Lotte.Maes@twin.example', type: 'MEMBER' }
    expect(await send(`POST ${path}`, lotte, admin)).toMatchObject({
      status: 201,
      body: { email: 'lotte.maes@twin.example', type: 'MEMBER' },
    })
    expect(await send(`POST ${path}`, lotte, admin)).toMatchObject({ status: 201 })
    expect(await send(`GET ${path}`, undefined, { user: 'lotte' })).toMatchObject({ body: { totalItems: 2 } })
    expect(await send(`POST ${path}`, lotte, { user: 'lotte' })).toMatchObject(problemOf('auth/forbidden', 403))
    expect(await send(`POST ${path}`, { ...lotte, email: 'nobody@twin.example' }, admin)).toMatchObject(
      problemOf('body/invalid-data'),
    )
    const member = `${path}/b0000000-0000-4000-8000-000000000002`
    expect(await send(`DELETE ${member}`, undefined, admin)).toMatchObject({ status: 204 })
    expect(await send(`DELETE ${member}`, undefined, admin)).toMatchObject(problemOf('url/not-found', 404))
  })
})

describe('card systems', () => {
  it('are found by place, and sorted', async () => {
    const { send } = uitpasTwin()
    const ids = async (query: string) =>
      (
        (await send(`GET /card-systems${query}`, undefined, { identified: 'powerless' })).body as {
          member: { id: number }[]
        }
      ).member.map(({ id }) => id)
    expect(await ids('')).toEqual([8, 1])
    expect(await ids('?permanent=false')).toEqual([])
    expect(await ids('?city=Aalst')).toEqual([1])
    expect(await ids('?postalCode=9050&postalCode=9300')).toEqual([8, 1])
    expect(await ids('?sort=name')).toEqual([1, 8])
    expect(await ids('?sort=-name')).toEqual([8, 1])
    expect(await ids('?sort=postalCode&postalCodeSort=9310')).toEqual([1, 8])
  })

  it('refuse postal codes that are none, are needed, or are of elsewhere', async () => {
    const { send } = uitpasTwin()
    expect(await send('GET /card-systems?sort=postalCode')).toMatchObject(problemOf('uitpas/postal-code-required'))
    expect(await send('GET /card-systems?postalCode=x')).toMatchObject(problemOf('uitpas/invalid-postal-code'))
    expect(await send('GET /card-systems/8/city-settings?postalCode=0')).toMatchObject(
      problemOf('uitpas/invalid-postal-code'),
    )
    expect(await send('GET /card-systems/8/social-tariff-settings?postalCode=9300')).toMatchObject(
      problemOf('uitpas/postal-code-not-in-card-system'),
    )
    expect(await send('GET /card-systems/8/city-settings?postalCode=9090')).toMatchObject({
      body: [{ city: 'Melle', allowsCardlessRegistration: true }],
    })
    expect(await send('GET /card-systems/1/social-tariff-settings?postalCode=9300')).toMatchObject({
      body: { allowsCardlessRegistration: false },
    })
  })
})

describe('an operation without a state', () => {
  it('says so in a header, which those with a state do not have', async () => {
    const { send } = uitpasTwin()
    const path = `/passholders/a0000000-0000-4000-8000-00006d697261`
    expect(await send(`GET ${path}/family-members`)).toMatchObject({
      status: 200,
      headers: { 'x-uitkit-twin': 'example' },
    })
    expect(await send(`DELETE ${path}/picture`)).toMatchObject({
      status: 204,
      headers: { 'x-uitkit-twin': 'example' },
      body: undefined,
    })
    expect((await send(`GET ${path}`)).headers).not.toHaveProperty('x-uitkit-twin')
  })

  it('gives a report as an archive that can be opened', async () => {
    const { headers, body } = await uitpasTwin().send(`GET /organizers/${organizerId}/financial-reports/7.zip`)
    expect(headers).toMatchObject({
      'content-type': 'application/x-zip-compressed',
      'content-disposition': 'attachment; filename="7.zip"',
    })
    expect(body).toEqual(new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]))
  })

  it('sends a login for the social tariff back to where it began', async () => {
    const { send } = uitpasTwin()
    const start = '/social-tariff-validation/start?state=s&code_challenge=c&redirect_uri='
    expect(await send(`GET ${start}https://app.example/back?x=1`, undefined, { headers: {} })).toMatchObject({
      status: 303,
      headers: { location: 'https://app.example/back?x=1&code=twin-code&state=s' },
    })
    expect(await send(`GET ${start}nowhere`, undefined, { headers: {} })).toMatchObject(problemOf('url/not-found', 404))
  })
})
