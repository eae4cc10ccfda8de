import { describe, expect, it } from 'vitest'
import { defaultUitpasSeed } from '../../src/uitpas/default-uitpas-seed.ts'
import type { Reward } from '../../src/uitpas/uitpas-seed.ts'
import { exampleRequest } from './example-requests.ts'
import { eventId, idOf, numbers, organizerId, problemOf, type UitpasTwin, uitpasTwin } from './uitpas-twin.ts'

const [coffee] = defaultUitpasSeed.rewards ?? []
if (!coffee) throw new Error('no reward')
const withReward = (changes: Partial<Reward>, more: object = {}) =>
  uitpasTwin({ rewards: [{ ...coffee, ...changes }], ...more })
const redeem = ({ send }: UitpasTwin, uitpasNumber: string, rewardId = '5687') =>
  send('POST /rewards/redeemed', { rewardId, uitpasNumber })
const statusOf = ({ send }: UitpasTwin, uitpasNumber: string) =>
  send(`GET /rewards/5687/redeem-status?uitpasNumber=${uitpasNumber}`)

describe('redeeming a reward', () => {
  it('takes its points and a unit, is found, and gives both back when undone', async () => {
    const twin = withReward({ maxAvailableUnits: 10, unitsTaken: 3 })
    const { send } = twin
    const answer = await redeem(twin, numbers.mira)
    expect(answer).toMatchObject({
      status: 201,
      body: { reward: { id: '5687', unitsTaken: 4 }, redeemDate: '2026-09-01T12:00:00+00:00' },
    })
    const { id } = answer.body as { id: string }
    const points = async () => ((await send(`GET /passholders/${idOf('mira')}`)).body as { points: number }).points
    expect(await points()).toBe(8)
    for (const query of [`uitpasNumber=${numbers.mira}`, `passholderId=${idOf('mira')}&organizerId=${organizerId}`]) {
      expect(await send(`GET /rewards/redeemed?${query}`)).toMatchObject({ body: { totalItems: 1, member: [{ id }] } })
    }
    expect(await send(`GET /rewards/redeemed?uitpasNumber=${numbers.mira}&rewardType=WELCOME`)).toMatchObject({
      body: { totalItems: 0 },
    })
    expect(await send(`GET /rewards/redeemed?uitpasNumber=${numbers.mira}&rewardTitle=thee`)).toMatchObject({
      body: { totalItems: 0 },
    })
    expect(await send(`DELETE /rewards/redeemed/${id}`)).toMatchObject({ status: 204 })
    expect(await send(`DELETE /rewards/redeemed/${id}`)).toMatchObject(problemOf('url/not-found', 404))
    expect(await points()).toBe(12)
    expect(await send('GET /rewards/5687')).toMatchObject({ body: { unitsTaken: 3 } })
  })

  it.each<[string, string, string, UitpasTwin]>([
    ['INVALID_CARD', 'invalid-card', numbers.group, withReward({})],
    ['INVALID_CARD', 'invalid-card', numbers.blocked, withReward({})],
    [
      'PASSHOLDER_VOLUME',
      'reward-passholder-volume-constraint',
      numbers.mira,
      withReward({ redeemConstraint: { volume: 0, period: 'DAY' } }),
    ],
    ['PASSHOLDER_POINTS', 'reward-passholder-points-constraint', numbers.mira, withReward({ points: 13 })],
    [
      'REWARD_PERIOD',
      'reward-period-constraint',
      numbers.mira,
      withReward({ redeemPeriod: { begin: '2026-09-01T12:00:01+00:00' } }),
    ],
    ['REWARD_PERIOD', 'reward-period-constraint', numbers.mira, withReward({ status: 'INACTIVE' })],
    ['REWARD_VOLUME', 'reward-volume-constraint', numbers.mira, withReward({ maxAvailableUnits: 3, unitsTaken: 3 })],
    [
      'PASSHOLDER_APPLICABLE_CARDSYSTEMS',
      'reward-passholder-no-applicable-cardsystems',
      numbers.mira,
      withReward({ applicableCardSystemIds: [1] }),
    ],
    [
      'PASSHOLDER_NO_ACTIVE_CARDSYSTEM',
      'passholder-no-active-cardsystems',
      numbers.mira,
      withReward(
        {},
        {
          passholders: (defaultUitpasSeed.passholders ?? []).map((one) => ({
            ...one,
            memberships: one.memberships.map((member) => ({ ...member, isBlocked: true })),
          })),
        },
      ),
    ],
  ])('is refused, and said so beforehand: %s', async (reason, type, uitpasNumber, twin) => {
    expect(await statusOf(twin, uitpasNumber)).toMatchObject({
      status: 200,
      body: { redeemable: false, reason, message: expect.stringMatching(/\.$/) },
    })
    expect(await redeem(twin, uitpasNumber)).toMatchObject(problemOf(`uitpas/${type}`, 400, { endUserMessage: {} }))
    expect(twin.state.uitpas.redemptions.size).toBe(0)
  })

  it('is refused for what is unknown', async () => {
    const twin = withReward({})
    expect(await statusOf(twin, numbers.mira)).toMatchObject({ body: { redeemable: true } })
    for (const ask of [statusOf, redeem]) {
      expect(await ask(twin, '12')).toMatchObject(problemOf('uitpas/invalid-uitpas-number'))
      expect(await ask(twin, numbers.nobody)).toMatchObject(problemOf('uitpas/passholder-not-found'))
    }
    expect(await redeem(twin, numbers.mira, '1')).toMatchObject(problemOf('uitpas/reward-not-found', 404))
    for (const query of ['', `?uitpasNumber=${numbers.mira}&passholderId=x`, '?passholderId=x']) {
      expect(await twin.send(`GET /rewards/redeemed${query}`)).toMatchObject(problemOf('url/not-found', 404))
    }
    expect(await twin.send('GET /rewards/redeemed?uitpasNumber=1')).toMatchObject(
      problemOf('uitpas/invalid-uitpas-number'),
    )
  })

  it('is for passholders by themselves only online, and only with their own card', async () => {
    const { send } = uitpasTwin()
    const own = (rewardId: string, uitpasNumber: string = numbers.lotte) =>
      send('POST /rewards/redeemed', { rewardId, uitpasNumber }, { user: 'lotte' })
    expect(await own('5687')).toMatchObject(problemOf('uitpas/reward-invalid-redeem-type'))
    expect(await own('5824', numbers.mira)).toMatchObject(problemOf('auth/forbidden', 403))
    expect(await own('5824')).toMatchObject({ status: 201 })
  })

  it('spends no point twice, however often it is asked for at once', async () => {
    const twin = uitpasTwin()
    const answers = await Promise.all(Array.from({ length: 100 }, () => redeem(twin, numbers.mira)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect((await twin.send(`GET /passholders/${idOf('mira')}`)).body).toMatchObject({ points: 0 })
  })
})

describe('rewards', () => {
  it('are made, read and replaced', async () => {
    const { send } = uitpasTwin()
    const { body } = exampleRequest('rewardsCreate')
    const input = { ...(body as object), points: 2, redeemPeriod: { begin: '2026-01-01T00:00:00+00:00' } }
    const made = await send('POST /rewards', input)
    const { id } = made.body as { id: string }
    expect(made).toMatchObject({
      status: 200,
      body: {
        points: 2,
        status: 'ACTIVE',
        unitsTaken: 0,
        owningCardSystem: { id: 8 },
        organizers: [{ id: organizerId }],
      },
    })
    const changed = await send(`PUT /rewards/${id}`, {
      ...input,
      points: 3,
      allCardSystems: false,
      applicableCardSystems: [{ id: 1 }],
    })
    expect(changed).toMatchObject({
      body: { id, points: 3, allCardSystems: false, applicableCardSystems: [{ id: 1 }] },
    })
    expect(await send(`GET /rewards/${id}`)).toMatchObject({ body: changed.body as object })
    expect(await send(`PUT /rewards/${id}`, { ...input, owningCardSystem: { id: 99 } })).toMatchObject(
      problemOf('uitpas/invalid-card-system'),
    )
    expect(await send('POST /rewards', { ...input, owningCardSystem: { id: 99 } })).toMatchObject(
      problemOf('uitpas/invalid-card-system'),
    )
  })

  it('go to the first organizer for which the caller may write them, when none is named', async () => {
    const { send } = uitpasTwin()
    const { organizers: _, ...input } = exampleRequest('rewardsCreate').body as { organizers?: unknown }
    expect(await send('POST /rewards', input)).toMatchObject({ body: { organizers: [{ id: organizerId }] } })
    expect(await send('POST /rewards', { ...input, organizers: [{ id: 'other' }] })).toMatchObject(
      problemOf('auth/forbidden', 403),
    )
  })

  it('keep their points and their begin once someone has one', async () => {
    const twin = uitpasTwin()
    await redeem(twin, numbers.mira)
    const input = { ...(exampleRequest('rewardsCreate').body as object), redeemPeriod: undefined, points: 4 }
    expect(await twin.send('PUT /rewards/5687', { ...input, points: 5 })).toMatchObject(
      problemOf('uitpas/reward-not-editable'),
    )
    expect(
      await twin.send('PUT /rewards/5687', { ...input, redeemPeriod: { begin: '2026-01-01T00:00:00+00:00' } }),
    ).toMatchObject(problemOf('uitpas/reward-not-editable'))
    expect(await twin.send('PUT /rewards/5687', { ...input, title: 'Koffie of thee' })).toMatchObject({
      body: { title: 'Koffie of thee' },
    })
  })

  const found = async (
    { send }: UitpasTwin,
    query: string,
    as: Parameters<UitpasTwin['send']>[2] = { identified: 'powerless' },
  ) =>
    ((await send(`GET /rewards?${query}`, undefined, as)).body as { member: { id: string }[] }).member.map(
      ({ id }) => id,
    )

  it.each([
    ['', ['5687', '5824']],
    ['type=ANY', ['5687', '5688', '5824']],
    ['type=WELCOME', ['5688']],
    ['subset=ALL', ['5687', '5824', '5825']],
    ['subset=REDEEMABLE', ['5687', '5824']],
    ['subset=REDEEMABLE-FUTURE', []],
    ['subset=ENDUSER-FUTURE', []],
    ['status=INACTIVE&subset=ALL', []],
    ['text=KOFFIE', ['5687']],
    ['text=hemel', ['5687', '5824']],
    ['text=gent', ['5687', '5824']],
    [`organizerId=${organizerId}`, ['5687', '5824']],
    ['organizerPostalCode=9000', ['5687', '5824']],
    ['organizerPostalCode=1000', []],
    ['owningCardSystemId=8', ['5687', '5824']],
    ['owningCardSystemId=1', []],
    ['applicableCardSystemId=1', ['5687', '5824']],
    ['categories=Eten%20en%20drinken', ['5687']],
    ['pointsFrom=2', ['5687']],
    ['pointsTo=1', ['5824']],
    ['online=true', ['5824']],
    ['online=false&forKids=false&sport=false&featured=false&lastChance=false', ['5687']],
    ['sort=points', ['5824', '5687']],
    ['sort=-points,name', ['5687', '5824']],
    ['sort=-creationdate', ['5824', '5687']],
    ['sort[points]=asc', ['5824', '5687']],
    ['sort=name', ['5824', '5687']],
    ['limit=1', ['5687']],
    ['start=1', ['5824']],
  ])('are found: %s', async (query, ids) => {
    expect(await found(uitpasTwin(), query)).toEqual(ids)
  })

  it('are found before their time, and in their last month', async () => {
    const later = withReward({ redeemPeriod: { begin: '2026-10-01T00:00:00+00:00', end: '2026-10-31T00:00:00+00:00' } })
    expect(await found(later, '')).toEqual([])
    expect(await found(later, 'subset=ENDUSER-FUTURE')).toEqual(['5687'])
    later.clock.pass(31 * 24 * 60 * 60)
    expect(await found(later, 'lastChance=true')).toEqual(['5687'])
  })

  it('are found for a passholder, by who may', async () => {
    const twin = uitpasTwin()
    const counter = { client: 'twin-balie' }
    expect(await found(twin, `isRedeemableByPassholderId=${idOf('sabine')}`, counter)).toEqual([])
    expect(await found(twin, `isRedeemableByPassholderId=${idOf('mira')}`, counter)).toEqual(['5687', '5824'])
    expect(await found(twin, `isInterestingForPassholderId=${idOf('mira')}`, counter)).toEqual(['5687', '5824'])
    expect(
      await twin.send(`GET /rewards?isRedeemableByPassholderId=${idOf('mira')}`, undefined, {
        identified: 'powerless',
      }),
    ).toMatchObject(problemOf('auth/forbidden', 403))
  })

  it('are counted by the facets that are asked for', async () => {
    const { send } = uitpasTwin()
    const { body } = await send('GET /rewards?type=ANY&facets=type&facets=owningCardSystemId&facets=categories&limit=0')
    expect(body).toEqual({
      totalItems: 3,
      member: [],
      facet: {
        type: { POINTS: { name: { nl: 'POINTS' }, count: 2 }, WELCOME: { name: { nl: 'WELCOME' }, count: 1 } },
        owningCardSystemId: { 8: { name: { nl: 'UiTPAS Gent' }, count: 3 } },
        categories: {
          'Eten en drinken': { name: { nl: 'Eten en drinken' }, count: 1 },
          'Gadget of item': { name: { nl: 'Gadget of item' }, count: 1 },
        },
      },
    })
  })

  it('are refused to filters that name what is not there', async () => {
    const { send } = uitpasTwin()
    expect(await send('GET /rewards?organizerId=nowhere')).toMatchObject(problemOf('uitpas/organizer-not-found'))
    expect(await send('GET /rewards?owningCardSystemId=99')).toMatchObject(problemOf('uitpas/cardsystem-not-found'))
    expect(await send('GET /rewards?categories=Kunst')).toMatchObject(problemOf('url/not-found', 404))
    expect(await send(`GET /rewards?eventId=${eventId}`)).toMatchObject({ status: 200 })
  })
})
