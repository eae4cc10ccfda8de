import { describe, expect, it } from 'vitest'
import { defaultUitpasSeed } from '../../src/uitpas/default-uitpas-seed.ts'
import { checkinCodeOf } from '../../src/uitpas/checkins/checkin-code.ts'
import {
  eventId,
  idOf,
  kioskId,
  numbers,
  organizerId,
  problemOf,
  type UitpasTwin,
  uitpasTwin,
  weeklyEventId,
} from './uitpas-twin.ts'

const checkIn = ({ send }: UitpasTwin, uitpasNumber: string, event: string = eventId) =>
  send('POST /checkins', { uitpasNumber, eventId: event })
const pointsOf = async ({ send }: UitpasTwin, name: string) =>
  ((await send(`GET /passholders/${idOf(name)}`)).body as { points: number }).points
const statusOf = ({ send }: UitpasTwin, uitpasNumber: string, event: string = eventId) =>
  send(`GET /checkin-status?uitpasNumber=${uitpasNumber}&eventId=${event}`)

/** A twin whose first event is from 14 to 16 o'clock in Brussels, on the day of its clock: now is 14 o'clock. */
function eventAt(startDate: string, endDate: string): UitpasTwin {
  const events = (defaultUitpasSeed.events ?? []).map((event) =>
    event['id'] === eventId
      ? { ...event, calendarType: 'single', startDate, endDate, subEvent: [{ id: 0, startDate, endDate }] }
      : event,
  )
  return uitpasTwin({}, { events })
}

describe('checking in', () => {
  it('brings points once a day, which a pass, the ledger and the list of check-ins tell too', async () => {
    const twin = uitpasTwin()
    const { send, clock } = twin
    const checkin = await checkIn(twin, numbers.mira)
    expect(checkin).toMatchObject({
      status: 201,
      body: {
        eventId,
        eventTitle: 'Jazz in de tuin',
        uitpasNumber: numbers.mira,
        points: 1,
        passholder: { points: 13 },
      },
    })
    expect(await pointsOf(twin, 'mira')).toBe(13)
    expect(await send(`GET /passes?identifier=${numbers.mira}`)).toMatchObject({ body: { points: 13 } })
    expect(await statusOf(twin, numbers.mira)).toMatchObject({
      body: { allowed: false, endUserMessage: { nl: expect.any(String) } },
    })
    expect(await checkIn(twin, numbers.mira)).toMatchObject(
      problemOf('uitpas/checkin-not-allowed', 400, { endUserMessage: { nl: expect.any(String) } }),
    )
    clock.pass(24 * 60 * 60)
    expect(await statusOf(twin, numbers.mira)).toMatchObject({ body: { allowed: true } })
    expect(await checkIn(twin, numbers.mira)).toMatchObject({ status: 201 })
    const list = await send(`GET /checkins?passholderId=${idOf('mira')}&organizerId=${organizerId}`)
    const { member } = list.body as { member: { creationDate: string }[] }
    expect(member.map(({ creationDate }) => creationDate)).toEqual([
      '2026-09-02T12:00:00+00:00',
      '2026-09-01T12:00:00+00:00',
    ])
    expect(member[0]).not.toHaveProperty('passholder')
  })

  it('is undone with its points', async () => {
    const twin = uitpasTwin()
    const { id } = (await checkIn(twin, numbers.mira)).body as { id: string }
    expect(await twin.send(`DELETE /checkins/${id}`)).toMatchObject({ status: 204 })
    expect(await pointsOf(twin, 'mira')).toBe(12)
    expect(await twin.send(`DELETE /checkins/${id}`)).toMatchObject(problemOf('url/not-found', 404))
    expect(await statusOf(twin, numbers.mira)).toMatchObject({ body: { allowed: true } })
  })

  it.each([
    ['event-not-found', numbers.mira, 'nowhere'],
    ['passholder-not-found', numbers.nobody, eventId],
    ['invalid-uitpasnumber', '0', eventId],
    ['invalid-card', numbers.group, eventId],
    ['invalid-card-status', numbers.blocked, eventId],
  ])('is refused: %s', async (type, uitpasNumber, event) => {
    const twin = uitpasTwin()
    expect(await checkIn(twin, uitpasNumber, event)).toMatchObject(problemOf(`uitpas/${type}`))
    expect(twin.state.uitpas.checkins.size).toBe(0)
  })

  it('is told beforehand, with a 404 for what is unknown and a message for what is not allowed', async () => {
    const twin = uitpasTwin()
    expect(await statusOf(twin, numbers.mira, 'nowhere')).toMatchObject(problemOf('uitpas/event-not-found', 404))
    expect(await statusOf(twin, numbers.nobody)).toMatchObject(problemOf('uitpas/passholder-not-found', 404))
    for (const number of [numbers.group, numbers.blocked]) {
      expect(await statusOf(twin, number)).toMatchObject({ status: 200, body: { allowed: false, endUserMessage: {} } })
    }
  })

  it('goes by an expired social tariff as by any other', async () => {
    expect(await checkIn(uitpasTwin(), numbers.expired)).toMatchObject({ status: 201 })
  })

  it.each([
    ['an hour before', '2026-09-01T15:00:00+02:00', '2026-09-01T16:00:00+02:00', 201],
    ['more than an hour before', '2026-09-01T15:00:01+02:00', '2026-09-01T16:00:00+02:00', 400],
    ['an hour after', '2026-09-01T12:00:00+02:00', '2026-09-01T13:00:00+02:00', 201],
    ['more than an hour after', '2026-09-01T12:00:00+02:00', '2026-09-01T12:59:59+02:00', 400],
  ])('works while an event goes on: %s', async (_, start, end, status) => {
    expect(await checkIn(eventAt(start, end), numbers.mira)).toMatchObject({ status })
  })

  it.each([
    ['14:30', '18:00', 'tuesday', 201],
    ['15:01', '18:00', 'tuesday', 400],
    ['10:00', '12:00', 'tuesday', 400],
    ['10:00', '18:00', 'wednesday', 400],
  ])('works within opening hours, of Brussels: %s to %s on %s', async (opens, closes, day, status) => {
    const openingHours = [{ opens, closes, dayOfWeek: [day] }]
    const events = (defaultUitpasSeed.events ?? []).map((event) => ({ ...event, openingHours }))
    expect(await checkIn(uitpasTwin({}, { events }), numbers.mira)).toMatchObject({ status })
  })

  it('follows the settings of the event', async () => {
    const twin = uitpasTwin()
    const path = `/events/${eventId}/settings`
    expect(await twin.send(`PUT ${path}`, { id: eventId, checkinPoints: 7 })).toMatchObject({ status: 204 })
    expect((await twin.send(`GET ${path}`)).body).toEqual({ id: eventId, checkinPoints: 7 })
    await checkIn(twin, numbers.mira)
    await checkIn(twin, numbers.mira)
    expect(await pointsOf(twin, 'mira')).toBe(26)
  })
})

describe('checking in with a code', () => {
  const withCode = ({ send }: UitpasTwin, path: string, code: string, user = 'lotte') =>
    send(`POST /passholders/${path}/checkins`, { checkinCode: code }, { user })
  const code = checkinCodeOf(eventId)

  it('is for users, with what they have then, and their ledger', async () => {
    const twin = uitpasTwin()
    expect(await withCode(twin, 'me', code)).toMatchObject({ status: 201, body: { addedPoints: 1, totalPoints: 6 } })
    expect(await withCode(twin, idOf('lotte'), checkinCodeOf(weeklyEventId))).toMatchObject({
      body: { addedPoints: 2, totalPoints: 8 },
    })
    const ledger = await twin.send('GET /passholders/me/transactions', undefined, { user: 'lotte' })
    expect(ledger.body).toEqual({
      totalItems: 2,
      member: [
        { title: 'Tekenen voor iedereen', location: 'Den Hemel', creationDate: '2026-09-01T12:00:00+00:00', points: 2 },
        { title: 'Jazz in de tuin', location: 'Den Hemel', creationDate: '2026-09-01T12:00:00+00:00', points: 1 },
      ],
    })
  })

  it('is refused', async () => {
    const twin = uitpasTwin()
    expect(await withCode(twin, 'me', 'WRONG')).toMatchObject(problemOf('uitpas/checkin-code-invalid'))
    expect(await withCode(twin, 'me', code, 'bram')).toMatchObject(problemOf('uitpas/passholder-not-found'))
    expect(await withCode(twin, idOf('mira'), code)).toMatchObject(problemOf('auth/forbidden', 403))
    await withCode(twin, 'me', code)
    expect(await withCode(twin, 'me', code)).toMatchObject(problemOf('uitpas/checkin-not-allowed'))
    const over = eventAt('2026-08-01T12:00:00+02:00', '2026-08-01T13:00:00+02:00')
    expect(await withCode(over, 'me', code)).toMatchObject(problemOf('uitpas/checkin-code-expired'))
    const card = twin.state.uitpas.cards.get(numbers.lotte)
    if (card) twin.state.uitpas.cards.set(numbers.lotte, { ...card, status: 'BLOCKED' })
    expect(await withCode(twin, 'me', checkinCodeOf(weeklyEventId))).toMatchObject(
      problemOf('uitpas/passholder-no-active-cardsystems'),
    )
  })
})

describe('a kiosk', () => {
  const code = { token: 'twin-kiosk-code' }
  const device = { token: 'device-1' }
  const setUp = { name: 'CID-TWIN-001', deviceId: 'device-1' }

  it('is set up once, with its configuration code, and then checks people in by their chips', async () => {
    const { send } = uitpasTwin()
    expect(await send('GET /kiosk-devices', undefined, device)).toMatchObject(problemOf('auth/unauthorized', 401))
    expect(await send('PUT /kiosk-devices/setup', setUp, code)).toMatchObject({
      status: 200,
      body: { id: kioskId, ...setUp },
    })
    expect(await send('PUT /kiosk-devices/setup', setUp, code)).toMatchObject(
      problemOf('uitpas/kiosk-already-configured'),
    )
    expect(await send('GET /kiosk-devices', undefined, device)).toMatchObject({
      body: { id: kioskId, organizers: [{ id: organizerId }] },
    })

    const chip = { chipNumber: '04784cdaee3880' }
    expect(await send('POST /kiosk-devices/checkins', chip, device)).toMatchObject({
      status: 200,
      body: { newPoints: 1, totalPoints: 13 },
    })
    expect(await send('POST /kiosk-devices/checkins', chip, device)).toMatchObject(problemOf('uitpas/maximum-reached'))
    expect(await send('GET /kiosk-devices/chip-numbers/04784CDAEE3880', undefined, device)).toMatchObject({
      body: { totalPoints: 13 },
    })
  })

  it('is refused a code, a name or a device that is not right', async () => {
    const [kiosk] = defaultUitpasSeed.kiosks ?? []
    if (!kiosk) throw new Error('no kiosk')
    const kiosks = [
      kiosk,
      { ...kiosk, id: 'other', name: 'CID-TWIN-002', configurationCode: 'other-code', deviceId: 'taken' },
    ]
    const { send } = uitpasTwin({ kiosks })
    const call = (changes: object, token = 'twin-kiosk-code') =>
      send('PUT /kiosk-devices/setup', { ...setUp, ...changes }, { token })
    expect(await call({}, 'wrong')).toMatchObject(problemOf('auth/unauthorized', 401))
    expect(await call({ name: 'CID-TWIN-002' })).toMatchObject(problemOf('uitpas/kiosk-not-found'))
    expect(await call({ deviceId: 'taken' })).toMatchObject(problemOf('uitpas/kiosk-device-already-in-use'))
    expect(await call({ deviceId: 'free' })).toMatchObject({ status: 200 })
  })

  it('has the event that was chosen for it, on it or from a desk, and else one that goes on around it', async () => {
    const { send } = uitpasTwin()
    await send('PUT /kiosk-devices/setup', setUp, code)
    const path = `/kiosks/${kioskId}/fixed-event`
    expect(await send('GET /kiosk-devices/events', undefined, device)).toMatchObject(
      problemOf('uitpas/event-not-found', 404),
    )
    expect(await send(`GET ${path}`)).toMatchObject(problemOf('uitpas/event-not-found', 404))
    expect(await send(`DELETE ${path}`)).toMatchObject(problemOf('uitpas/event-not-found', 404))
    expect(await send('GET /kiosk-devices/checkins', undefined, device)).toMatchObject({
      body: { event: { id: eventId } },
    })

    expect(await send(`PUT ${path}`, { id: weeklyEventId })).toMatchObject({ status: 204 })
    const chosen = {
      status: 200,
      body: { checkinPoints: 2, event: { id: weeklyEventId }, checkinCode: checkinCodeOf(weeklyEventId) },
    }
    for (const read of ['GET /kiosk-devices/events', 'GET /kiosk-devices/checkins']) {
      expect(await send(read, undefined, device)).toMatchObject(chosen)
    }
    expect(await send(`GET ${path}`)).toMatchObject(chosen)
    expect(await send('DELETE /kiosk-devices/events', undefined, device)).toMatchObject({ status: 204 })
    expect(await send(`GET ${path}`)).toMatchObject(problemOf('uitpas/event-not-found', 404))
  })

  it('leaves the event that was chosen for the one that goes on, until it goes on itself', async () => {
    const twin = eventAt('2026-09-01T20:00:00+02:00', '2026-09-01T22:00:00+02:00')
    await twin.send('PUT /kiosk-devices/setup', setUp, code)
    await twin.send('PUT /kiosk-devices/events', { id: eventId }, device)
    const current = () => twin.send('GET /kiosk-devices/checkins', undefined, device)
    expect(await current()).toMatchObject({ body: { event: { id: weeklyEventId } } })
    twin.clock.pass(5 * 60 * 60)
    expect(await current()).toMatchObject({ body: { event: { id: eventId } } })
  })

  it('takes only events that are known and near', async () => {
    const events = (defaultUitpasSeed.events ?? []).map((event) =>
      event['id'] === weeklyEventId ? { ...event, organizer: { '@id': 'https://io.example/organizers/far' } } : event,
    )
    const organizers = [
      ...(defaultUitpasSeed.organizers ?? []),
      { id: 'far', name: { nl: 'Ver' }, mainLanguage: 'nl', labels: ['UiTPAS Dender'] },
    ]
    const { send } = uitpasTwin({}, { events, organizers })
    await send('PUT /kiosk-devices/setup', setUp, code)
    for (const [target, as] of [
      ['PUT /kiosk-devices/events', device],
      [`PUT /kiosks/${kioskId}/fixed-event`, { client: 'twin-balie' }],
    ] as const) {
      expect(await send(target, { id: 'nowhere' }, as)).toMatchObject(problemOf('uitpas/event-not-found'))
      expect(await send(target, { id: weeklyEventId }, as)).toMatchObject(problemOf('uitpas/event-not-acceptable'))
    }
  })

  it('refuses cards', async () => {
    const twin = uitpasTwin()
    const { send } = twin
    await send('PUT /kiosk-devices/setup', setUp, code)
    const post = (chipNumber: string) => send('POST /kiosk-devices/checkins', { chipNumber }, device)
    expect(await post('04B00412F15284')).toMatchObject(problemOf('uitpas/card-blocked'))
    expect(await post('00')).toMatchObject(problemOf('uitpas/passholder-not-found'))
    expect(await post('04D0AB6AF85C80')).toMatchObject(problemOf('uitpas/checkin-not-allowed'))
    expect(await send('GET /kiosk-devices/chip-numbers/04B00412F15284', undefined, device)).toMatchObject(
      problemOf('uitpas/card-blocked'),
    )
    for (const [id, event] of twin.state.events) twin.state.events.set(id, { ...event, workflowStatus: 'DELETED' })
    expect(await post('04784CDAEE3880')).toMatchObject(problemOf('uitpas/event-not-found'))
    expect(await send('GET /kiosk-devices/checkins', undefined, device)).toMatchObject(
      problemOf('uitpas/event-not-found', 404),
    )
  })

  it('is managed by the admins of its organizer too, who need no permission', async () => {
    const { send } = uitpasTwin()
    await send('PUT /kiosk-devices/setup', setUp, code)
    const admin = { user: 'fien' }
    expect(await send('GET /kiosks', undefined, admin)).toMatchObject(problemOf('auth/forbidden', 403))
    expect(await send(`GET /kiosks?organizerId=${organizerId}`, undefined, admin)).toMatchObject({
      body: { totalItems: 1 },
    })
    expect(await send(`PUT /kiosks/${kioskId}/fixed-event`, { id: eventId }, admin)).toMatchObject({ status: 204 })
    expect(await send(`PUT /kiosks/${kioskId}/fixed-event`, { id: eventId }, { user: 'bram' })).toMatchObject(
      problemOf('auth/forbidden', 403),
    )
  })
})
