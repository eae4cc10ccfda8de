import { describe, expect, it } from 'vitest'
import type { Passholder } from '../../src/uitpas/uitpas-seed.ts'
import { defaultUitpasSeed } from '../../src/uitpas/default-uitpas-seed.ts'
import {
  eventId,
  groupId,
  idOf,
  numbers,
  organizerId,
  problemOf,
  type UitpasTwin,
  uitpasTwin,
  weeklyEventId,
} from './uitpas-twin.ts'

const social = { id: 'SOCIALTARIFF' }
const coupon = { id: 'COUPON_1079' }

function sale(uitpasNumber: string, tariff: object = social, event: string = eventId): object {
  return { regularPrice: 10, tariff, eventId: event, uitpasNumber }
}

const tariffs = ({ send }: UitpasTwin, uitpasNumber: string, more = '', event: string = eventId) =>
  send(`GET /tariffs?regularPrice=10&eventId=${event}&uitpasNumber=${uitpasNumber}${more}`)

/** The default passholders, one of them changed. */
function passholders(name: string, change: (passholder: Passholder) => Passholder): readonly Passholder[] {
  return (defaultUitpasSeed.passholders ?? []).map((one) => (one.id === idOf(name) ? change(one) : one))
}

const withTariff = (name: string, socialTariff: NonNullable<Passholder['memberships'][number]['socialTariff']>) =>
  uitpasTwin({
    passholders: passholders(name, (one) => ({
      ...one,
      memberships: one.memberships.map((member) => ({ ...member, socialTariff })),
    })),
  })

describe('tariffs', () => {
  it('are the prices that the social tariff and a coupon leave', async () => {
    expect((await tariffs(uitpasTwin(), numbers.jozef)).body).toEqual({
      available: [
        { id: 'SOCIALTARIFF', name: 'Kansentarief', price: 2, type: 'SOCIALTARIFF', remaining: 1 },
        { id: 'COUPON_1079', name: 'Cultuurbon', price: 5, type: 'COUPON', remaining: 1 },
      ],
    })
  })

  it('are those of one type when that is asked', async () => {
    const twin = uitpasTwin()
    expect((await tariffs(twin, numbers.jozef, '&type=COUPON')).body).toMatchObject({ available: [coupon] })
    expect((await tariffs(twin, numbers.jozef, '&type=SOCIALTARIFF')).body).toMatchObject({ available: [social] })
  })

  it('are none, with a reason, for who has nothing here', async () => {
    const answer = await tariffs(uitpasTwin(), numbers.elsewhere)
    expect(answer).toMatchObject({ status: 200, body: { available: [], endUserMessage: { nl: expect.any(String) } } })
  })

  it('never go below nothing, and stop at the highest price that gets a discount', async () => {
    const [cardSystem] = defaultUitpasSeed.cardSystems ?? []
    const twin = uitpasTwin({
      cardSystems: cardSystem ? [{ ...cardSystem, socialTariff: { euros: 15, maximumPrice: 20 } }] : [],
      coupons: [],
    })
    expect((await tariffs(twin, numbers.jozef)).body).toMatchObject({ available: [{ price: 0 }] })
    const dear = await twin.send(`GET /tariffs?regularPrice=20.01&eventId=${eventId}&uitpasNumber=${numbers.jozef}`)
    expect(dear.body).toMatchObject({ available: [] })
  })

  it('go on in a grace period, and stop while suspended', async () => {
    const past = { endDate: '2026-04-30T21:59:59+00:00' }
    expect((await tariffs(withTariff('jozef', { ...past, inGracePeriod: true }), numbers.jozef)).status).toBe(200)
    expect(await tariffs(withTariff('jozef', past), numbers.jozef)).toMatchObject(
      problemOf('uitpas/social-tariff-expired'),
    )
    const suspended = withTariff('jozef', {
      endDate: '2099-04-30T21:59:59+00:00',
      suspendedUntilDate: '2026-09-02T00:00:00+00:00',
    })
    expect(await tariffs(suspended, numbers.jozef)).toMatchObject(problemOf('uitpas/social-tariff-suspended'))
    suspended.clock.pass(24 * 60 * 60)
    expect(await tariffs(suspended, numbers.jozef)).toMatchObject({ status: 200 })
  })

  it('are known before who buys', async () => {
    const twin = uitpasTwin()
    const { body } = await twin.send(`GET /tariffs/static?regularPrice=10&eventId=${eventId}`)
    expect(body).toEqual({
      available: [{ id: 'SOCIALTARIFF', name: 'Kansentarief', price: 2, type: 'SOCIALTARIFF', remaining: 1 }],
    })
    await twin.send(`PUT /events/${eventId}/card-systems`, [])
    expect(await twin.send(`GET /tariffs/static?regularPrice=10&eventId=${eventId}`)).toMatchObject(
      problemOf('uitpas/social-tariff-not-available'),
    )
  })
})

// What refuses to tell a tariff refuses to sell a ticket too, and says which ticket.
const blockedEverywhere = passholders('mira', (one) => ({
  ...one,
  memberships: one.memberships.map((member) => ({ ...member, isBlocked: true })),
}))
const cards = [
  ...(defaultUitpasSeed.cards ?? []),
  { uitpasNumber: '0900000000019', cardSystemId: 8, status: 'PROVISIONED' },
] as const
it.each([
  ['event-not-found', numbers.jozef, 'nowhere', {}],
  ['invalid-uitpasnumber', '123', eventId, {}],
  ['passholder-not-found', numbers.nobody, eventId, {}],
  ['invalid-card', '0900000000019', eventId, {}],
  ['invalid-card-status', numbers.stock, eventId, { cardStatus: 'LOCAL_STOCK' }],
  [
    'invalid-card-status',
    numbers.blocked,
    eventId,
    { cardStatus: 'BLOCKED', passholderId: idOf('rita'), passType: 'INDIVIDUAL' },
  ],
  ['passholder-no-active-cardsystems', numbers.mira, eventId, {}],
  ['social-tariff-expired', numbers.expired, eventId, { endUserMessage: { nl: expect.any(String) } }],
] as const)('neither tells a tariff nor sells a ticket: %s', async (type, uitpasNumber, event, more) => {
  const twin = uitpasTwin({ passholders: blockedEverywhere, cards })
  const expected = { status: 400, body: { type: `https://api.publiq.be/probs/uitpas/${type}`, ...more } }
  expect(await tariffs(twin, uitpasNumber, '', event)).toMatchObject(expected)
  const sales = [sale(numbers.jozef), sale(uitpasNumber, social, event)]
  expect(await twin.send('POST /ticket-sales', sales)).toMatchObject({
    ...expected,
    body: { ...expected.body, jsonPointer: '/1' },
  })
  expect(twin.state.uitpas.ticketSales.size).toBe(0)
})

describe('ticket sales', () => {
  it('are registered and found, used up what they can, and give it back when they are cancelled', async () => {
    const twin = uitpasTwin()
    const { send } = twin
    const { body } = await send('POST /ticket-sales', [
      { ...sale(numbers.jozef, social, weeklyEventId), regularPriceLabel: 'Basis' },
    ])
    const [sold] = body as { id: string }[]
    expect(sold).toEqual({
      id: expect.stringMatching(/^\d+$/),
      creationDate: '2026-09-01T12:00:00+00:00',
      regularPrice: 10,
      regularPriceLabel: 'Basis',
      tariff: { id: 'SOCIALTARIFF', name: 'Kansentarief', price: 2, type: 'SOCIALTARIFF' },
      eventId: weeklyEventId,
      eventTitle: 'Tekenen voor iedereen',
      uitpasNumber: numbers.jozef,
      passholder: expect.objectContaining({ firstName: 'Jozef' }),
    })
    expect(await tariffs(twin, numbers.jozef, '', weeklyEventId)).toMatchObject({
      body: { available: [], endUserMessage: {} },
    })
    for (const query of [
      `eventId=${weeklyEventId}`,
      `passholderId=${idOf('jozef')}&organizerId=${organizerId}`,
      `eventId=${weeklyEventId}&eventTitle=teken`,
    ]) {
      expect(await send(`GET /ticket-sales?${query}`)).toMatchObject({ body: { totalItems: 1, member: [sold] } })
    }
    expect(await send(`GET /ticket-sales?eventId=${eventId}&limit=0`)).toMatchObject({
      body: { totalItems: 0, member: [] },
    })
    expect(await send(`GET /ticket-sales?eventId=${weeklyEventId}&eventTitle=jazz`)).toMatchObject({
      body: { totalItems: 0 },
    })

    expect(await send(`DELETE /ticket-sales/${sold?.id}`)).toMatchObject({ status: 204 })
    expect(await send(`DELETE /ticket-sales/${sold?.id}`)).toMatchObject(problemOf('uitpas/ticket-sale-not-found', 404))
    expect(await tariffs(twin, numbers.jozef, '', weeklyEventId)).toMatchObject({
      body: { available: [social, coupon] },
    })
    expect(await send(`GET /ticket-sales?eventId=${weeklyEventId}`)).toMatchObject({ body: { totalItems: 0 } })
  })

  it('reach the maximum of an event, until its next week', async () => {
    const { send, clock } = uitpasTwin()
    const sell = () => send('POST /ticket-sales', [sale(numbers.jozef, social, weeklyEventId)])
    expect(await sell()).toMatchObject({ status: 200 })
    expect(await sell()).toMatchObject(problemOf('uitpas/maximum-reached'))
    // Tuesday noon to Sunday 23:59, then Monday.
    clock.pass((5 * 24 + 9) * 3600 + 59 * 60)
    expect(await sell()).toMatchObject(problemOf('uitpas/maximum-reached'))
    clock.pass(60)
    expect(await sell()).toMatchObject({ status: 200 })
  })

  it('are one for each person in a request, and as many as remain for a group', async () => {
    const { send } = uitpasTwin()
    const two = [sale(numbers.jozef), sale(numbers.jozef)]
    expect(await send('POST /ticket-sales', two)).toMatchObject(
      problemOf('uitpas/invalid-number-of-tickets', 400, { jsonPointer: '/1' }),
    )
    const group = (length: number) => Array.from({ length }, () => sale(numbers.group))
    expect(await send('POST /ticket-sales', group(51))).toMatchObject(
      problemOf('uitpas/invalid-number-of-tickets', 400, { jsonPointer: '/50' }),
    )
    const sold = await send('POST /ticket-sales', group(50))
    expect(sold).toMatchObject({ status: 200, body: { length: 50 } })
    // A group is never told.
    expect((sold.body as object[])[0]).not.toHaveProperty('passholder')
    expect(await send('POST /ticket-sales', group(1))).toMatchObject(problemOf('uitpas/maximum-reached'))
    expect(await send(`GET /grouppasses/${groupId}`)).toMatchObject({ body: { socialTariff: { availableTickets: 0 } } })
  })

  it('use up a coupon, and give it back', async () => {
    const { send, clock } = uitpasTwin()
    const remaining = async () => {
      const { body } = await send(`GET /passholders/${idOf('mira')}/coupons`)
      return (body as { remaining: { volume: number } }[])[0]?.remaining
    }
    expect(await remaining()).toEqual({ volume: 2, period: 'YEAR' })
    const { body } = await send('POST /ticket-sales', [sale(numbers.mira, coupon)])
    expect(await remaining()).toEqual({ volume: 1, period: 'YEAR' })
    await send('POST /ticket-sales', [sale(numbers.mira, coupon)])
    expect(await remaining()).toEqual({ volume: 0, period: 'YEAR' })
    expect(await send('POST /ticket-sales', [sale(numbers.mira, coupon)])).toMatchObject(
      problemOf('uitpas/maximum-reached'),
    )
    await send(`DELETE /ticket-sales/${(body as { id: string }[])[0]?.id}`)
    expect(await remaining()).toEqual({ volume: 1, period: 'YEAR' })
    clock.pass(200 * 24 * 60 * 60)
    expect(await remaining()).toEqual({ volume: 2, period: 'YEAR' })
  })

  it('refuse a coupon that someone does not have, or that is over, and the social tariff to who has none', async () => {
    const over = (defaultUitpasSeed.coupons ?? []).map((one) => ({
      ...one,
      validityPeriod: { begin: '2025-01-01T00:00:00+00:00', end: '2025-12-31T00:00:00+00:00' },
    }))
    const { send } = uitpasTwin({ coupons: over })
    for (const tariff of [{ id: 'COUPON_1' }, { id: 'REWARD1234' }, coupon]) {
      expect(await send('POST /ticket-sales', [sale(numbers.mira, tariff)])).toMatchObject(
        problemOf('uitpas/invalid-coupon'),
      )
    }
    expect(await send('POST /ticket-sales', [sale(numbers.mira)])).toMatchObject(problemOf('uitpas/invalid-card'))
    expect(await send(`GET /passholders/${idOf('mira')}/coupons`)).toMatchObject({ body: [] })
    expect(await send(`GET /passholders/${idOf('mira')}/coupons?status=EXPIRED`)).toMatchObject({
      body: [{ status: 'EXPIRED' }],
    })
    expect(await send(`GET /passholders/${idOf('mira')}/coupons?organizerId=nowhere`)).toMatchObject(
      problemOf('uitpas/organizer-not-found'),
    )
  })

  it('need more than their parameters say when they are listed', async () => {
    const { send } = uitpasTwin()
    for (const query of ['', `?passholderId=${idOf('mira')}`]) {
      expect(await send(`GET /ticket-sales${query}`)).toMatchObject(problemOf('url/not-found', 404))
    }
  })

  it('are never more than the limit, however many are asked for at once', async () => {
    const { send, state } = uitpasTwin()
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => send('POST /ticket-sales', [sale(numbers.jozef, social, weeklyEventId)])),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(state.uitpas.ticketSales.size).toBe(1)
  })

  it('name nobody to who may not search passholders', async () => {
    const rights = [{ holderId: 'powerless', organizerId, permissions: ['TICKETSALES_REGISTER'] }]
    const { send } = uitpasTwin({ rights })
    const { body } = await send('POST /ticket-sales', [sale(numbers.jozef)], { client: 'powerless' })
    expect((body as object[])[0]).not.toHaveProperty('passholder')
  })
})
