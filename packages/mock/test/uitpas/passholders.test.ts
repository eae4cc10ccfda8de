import { describe, expect, it } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { defaultSeed } from '../../src/seed/default-seed.ts'
import type { Client } from '../../src/seed/seed.ts'
import { defaultUitpasSeed } from '../../src/uitpas/default-uitpas-seed.ts'
import { issueClientAccessToken, issueUserAccessToken } from '../../src/tokens/issue-tokens.ts'
import { permissionNames } from '../../src/uitpas/permissions/permission-names.ts'
import type { Passholder } from '../../src/uitpas/uitpas-seed.ts'
import { exampleRequest } from './example-requests.ts'
import { eventId, groupId, idOf, numbers, organizerId, problemOf, type UitpasTwin, uitpasTwin } from './uitpas-twin.ts'

const base = {
  name: 'Janssens',
  firstName: 'Noor',
  dateOfBirth: '1990-02-17',
  address: { street: 'Kouter 1', postalCode: '9000', city: 'Gent', country: 'be' },
  registrationOrganizer: { id: organizerId },
  registrationCardSystemId: 8,
}
const digital = { ...base, registrationCardType: 'DIGITAL' }
const withCard = { ...base, registrationCardType: 'NFC_CARD', registrationUitpasNumber: numbers.plainStock }

const create = ({ send }: UitpasTwin, body: object, client = 'twin-balie') =>
  send('POST /passholders', body, { client })

/** A twin whose powerless client has all permissions but some. */
function without(...names: readonly string[]): UitpasTwin {
  const permissions = permissionNames.filter((name) => !names.includes(name))
  return uitpasTwin({ rights: [{ holderId: 'powerless', organizerId, permissions }] })
}

describe('registering a passholder', () => {
  it('activates a card from the stock, with which one can check in at once', async () => {
    const twin = uitpasTwin()
    const answer = await create(twin, { ...withCard, registrationNote: 'Nieuw', phoneNumber: '09 000 00 00' })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        name: 'Janssens',
        uitpasNumber: numbers.plainStock,
        phoneNumber: '09 000 00 00',
        points: 0,
        uitidStatus: 'UNREGISTERED',
        creationDate: '2026-09-01T12:00:00+00:00',
        registrationOrganizer: { id: organizerId, name: 'Den Hemel', cardSystems: [{ id: 8 }] },
        cardSystemMemberships: [{ currentCard: { cardType: 'NFC_CARD', status: 'ACTIVE' }, status: 'ACTIVE' }],
      },
    })
    const { id } = answer.body as { id: string }
    expect(answer.body).not.toHaveProperty('registrationCardType')
    expect(await twin.send(`GET /cards?uitpasNumber=${numbers.plainStock}`)).toMatchObject({
      body: { status: 'ACTIVE' },
    })
    expect(await twin.send(`GET /passes?identifier=${numbers.plainStock}`)).toMatchObject({
      body: { passholderId: id, firstName: 'Noor' },
    })
    expect(await twin.send(`GET /passholders/${id}/private`)).toMatchObject({ body: { id, note: 'Nieuw' } })
    expect(await create(twin, withCard)).toMatchObject(
      problemOf('uitpas/invalid-card-status', 400, { cardStatus: 'ACTIVE' }),
    )
  })

  it('gives a new number to who wants no card, and to everyone another', async () => {
    const twin = uitpasTwin()
    const given = [await create(twin, digital), await create(twin, digital)].map(
      ({ body }) => (body as { uitpasNumber: string }).uitpasNumber,
    )
    expect(new Set(given).size).toBe(2)
    for (const number of given) {
      expect(number).toMatch(/^\d{13}$/)
      expect(luhn(number)).toBe(true)
    }
  })

  it('gives the social tariff with a card for it, until 30 April of next year or a day that is asked', async () => {
    const card = { ...withCard, registrationUitpasNumber: numbers.stock }
    const membershipOf = async (body: object) =>
      ((await create(uitpasTwin(), body)).body as { cardSystemMemberships: object[] }).cardSystemMemberships[0]
    expect(await membershipOf(card)).toMatchObject({
      socialTariff: { status: 'ACTIVE', endDate: '2027-04-30T21:59:59+00:00' },
    })
    expect(await membershipOf({ ...card, registrationSocialTariffEndDate: '2026-12-31' })).toMatchObject({
      socialTariff: { endDate: '2026-12-31T22:59:59+00:00' },
    })
    expect(await membershipOf(digital)).not.toHaveProperty('socialTariff')
  })

  it.each([
    ['organizer-not-found', { registrationOrganizer: { id: 'nowhere' } }],
    ['cardsystem-not-found', { registrationCardSystemId: 99 }],
    ['invalid-city', { address: { postalCode: '9000', city: 'Brugge' } }],
    ['invalid-city', { address: { postalCode: '900', city: 'Gent' } }],
    ['invalid-insz-number', { inszNumber: '123' }],
    ['insz-already-used', { inszNumber: '83030201540' }],
    ['invalid-uitpas-number', { registrationUitpasNumber: '1' }],
    ['invalid-card', { registrationUitpasNumber: numbers.nobody }],
    ['invalid-card', { registrationUitpasNumber: numbers.elsewhere }],
    ['invalid-card-status', { registrationUitpasNumber: numbers.mira }],
  ])('is refused, and registers nobody: %s', async (type, changes) => {
    const twin = uitpasTwin()
    expect(await create(twin, { ...withCard, ...changes })).toMatchObject(
      type === 'organizer-not-found' ? problemOf('uitpas/organizer-not-found') : problemOf(`uitpas/${type}`),
    )
    expect(twin.state.uitpas.passholders.size).toBe(defaultUitpasSeed.passholders?.length)
  })

  it.each([
    ['PASSHOLDERS_WRITE', digital],
    ['PASSHOLDERS_WRITE_SOCIALTARIFF', { ...digital, registrationSocialTariffEndDate: '2026-12-31' }],
    [
      'PASSHOLDERS_WRITE_SOCIALTARIFF_FULL_CARDSYSTEM',
      { ...digital, registrationSocialTariffEndDate: '2026-12-31', address: { postalCode: '9090', city: 'Melle' } },
    ],
    [
      'PASSHOLDERS_WRITE_FOREIGN_COUNTRY',
      { ...digital, address: { postalCode: '59000', city: 'Lille', country: 'fr' } },
    ],
  ])('takes the permission %s', async (permission, body) => {
    expect(await create(without(permission), body, 'powerless')).toMatchObject(
      problemOf('auth/forbidden', 403, { detail: expect.stringContaining(permission) }),
    )
    expect(await create(without(), body, 'powerless')).toMatchObject({ status: 200 })
  })

  it('is for users who have logged in with the identity of the government, too', async () => {
    const users = (defaultSeed.users ?? []).map((user) =>
      user.name === 'bram' ? { ...user, inszNumber: '85073003328' } : user,
    )
    const twin = uitpasTwin({}, { users })
    const { body } = exampleRequest('currentPassholderCreate')
    const register = (changes: object, user = 'bram') =>
      twin.send('POST /passholders/me', { ...(body as object), ...changes }, { user })
    expect(await twin.send('GET /passholders/me', undefined, { user: 'bram' })).toMatchObject(
      problemOf('uitpas/passholder-not-found', 404),
    )
    expect(await register({}, 'lotte')).toMatchObject(problemOf('uitpas/insz-in-token-required'))
    expect(await register({ cardSystem: { id: 99 } })).toMatchObject(problemOf('uitpas/cardsystem-not-found'))
    expect(await register({ dateOfBirth: '2008-09-02' })).toMatchObject(problemOf('uitpas/forbidden-underaged'))
    expect(await register({ city: 'Brugge' })).toMatchObject(problemOf('uitpas/invalid-city'))
    expect(await register({ dateOfBirth: '2008-09-01' })).toMatchObject({
      status: 200,
      body: { uitidStatus: 'REGISTERED' },
    })
    expect(await register({})).toMatchObject(problemOf('uitpas/insz-already-used'))
    expect(await twin.send('GET /passholders/me', undefined, { user: 'bram' })).toMatchObject({
      body: { inszNumber: '85073003328' },
    })
  })
})

describe('passholders', () => {
  const found = async ({ send }: UitpasTwin, query: string, client = 'twin-balie') => {
    const { body } = await send(`GET /passholders?${query}`, undefined, { client })
    return (body as { member: { firstName: string }[] }).member.map(({ firstName }) => firstName)
  }

  it.each([
    ['', ['Sabine', 'Jozef', 'Rita', 'Lotte', 'Mira']],
    ['sort[name]=desc', ['Mira', 'Rita', 'Lotte', 'Jozef', 'Sabine']],
    [`uitpasNumber=${numbers.elsewhere}`, ['Yusuf']],
    ['inszNumber=10010105762', ['Yusuf']],
    ['chipNumber=045d69daee3880', ['Yusuf']],
    ['uitidId=b0000000-0000-4000-8000-000000000002', ['Lotte']],
    ['name=maes', ['Rita', 'Lotte']],
    ['firstName=ita', ['Rita']],
    ['email=lotte*example', ['Lotte']],
    ['email=lotte', []],
    ['address.city=g*t', ['Sabine', 'Jozef', 'Rita', 'Lotte', 'Mira']],
    ['dateOfBirthFrom=1980-01-01&dateOfBirthTo=1990-01-01', ['Mira']],
    ['name=x', []],
    ['schoolId=*', []],
  ])('are found in the own card systems, and by an id anywhere: %s', async (query, names) => {
    expect(await found(without('PASSHOLDERS_SEARCH_ALL'), query, 'powerless')).toEqual(names)
  })

  it('are found by who may search all, or by id alone', async () => {
    const rights = (permission: string) =>
      uitpasTwin({ rights: [{ holderId: 'powerless', organizerId, permissions: [permission] }] })
    expect(await found(rights('PASSHOLDERS_SEARCH_ALL'), 'name=demir', 'powerless')).toEqual(['Yusuf'])
    expect(await found(rights('PASSHOLDERS_SEARCH_BY_ID'), 'name=maes', 'powerless')).toEqual([])
    expect(await found(rights('PASSHOLDERS_SEARCH_BY_ID'), `uitpasNumber=${numbers.mira}`, 'powerless')).toEqual([
      'Mira',
    ])
  })

  it('are not found by what is no number, or at no organizer', async () => {
    const { send } = uitpasTwin()
    expect(await send('GET /passholders?uitpasNumber=1')).toMatchObject(problemOf('uitpas/invalid-uitpas-number'))
    expect(await send('GET /passholders?inszNumber=1')).toMatchObject(problemOf('uitpas/invalid-insz-number'))
    expect(await send('GET /passholders?organizerId=nowhere')).toMatchObject(problemOf('uitpas/organizer-not-found'))
    expect(await send('GET /passholders?schoolId=nowhere')).toMatchObject(problemOf('uitpas/school-not-found'))
    expect(await send('GET /passholders?associationId=nowhere')).toMatchObject(
      problemOf('uitpas/association-not-found'),
    )
  })

  it('are replaced whole: what is left out is gone, what can not be written stays', async () => {
    const { send } = uitpasTwin()
    const path = `/passholders/${idOf('lotte')}`
    expect(await send(`PUT ${path}`, { ...base, inszNumber: '91063061055' })).toMatchObject({ status: 204 })
    const { body } = await send(`GET ${path}`)
    expect(body).toMatchObject({ name: 'Janssens', points: 5, uitidStatus: 'REGISTERED', uitpasNumber: numbers.lotte })
    expect(body).not.toHaveProperty('email')
  })

  it('extend their social tariff, and do not move out of its card system', async () => {
    const { send } = uitpasTwin()
    const path = `/passholders/${idOf('jozef')}`
    expect(await send(`PUT ${path}`, { ...base, registrationSocialTariffEndDate: '2030-04-30' })).toMatchObject({
      status: 204,
    })
    expect(await send(`GET ${path}`)).toMatchObject({
      body: { cardSystemMemberships: [{ socialTariff: { endDate: '2030-04-30T21:59:59+00:00' } }] },
    })
    const elsewhere = { ...base, address: { postalCode: '8000', city: 'Brugge' } }
    expect(await send(`PUT ${path}`, elsewhere)).toMatchObject(problemOf('body/invalid-data'))
    expect(await send(`PUT /passholders/${idOf('mira')}`, elsewhere)).toMatchObject({ status: 204 })
  })

  it('are gone with their cards when they are deleted', async () => {
    const { send } = uitpasTwin()
    expect(await send(`DELETE /passholders/${idOf('mira')}`)).toMatchObject({ status: 204 })
    expect(await send(`DELETE /passholders/${idOf('mira')}`)).toMatchObject(
      problemOf('uitpas/passholder-not-found', 404),
    )
    expect(await send(`GET /cards?uitpasNumber=${numbers.mira}`)).toMatchObject({ body: { status: 'DELETED' } })
    expect(await send('GET /passholders/status/insz-numbers/83030201540')).toMatchObject({ body: { state: 'UNUSED' } })
  })

  it('tell whether an INSZ number is taken', async () => {
    const { send } = uitpasTwin()
    expect(await send('GET /passholders/status/insz-numbers/83030201540')).toMatchObject({ body: { state: 'USED' } })
    expect(await send('GET /passholders/status/insz-numbers/1')).toMatchObject(problemOf('uitpas/invalid-insz-number'))
  })

  it('keep all that is changed of them at the same time', async () => {
    const mock = createMock()
    const { clients, uitpas } = mock.state
    const token = await issueClientAccessToken(mock.state, clients.get('twin-balie') as Client)
    const put = async (path: string, body: object) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const init = { method: 'PUT', headers, body: JSON.stringify(body) }
      return (await mock.fetch(mock.environment.uitpas + path, init)).status
    }
    const path = `/passholders/${idOf('mira')}`
    const mira = uitpas.passholders.get(idOf('mira')) as Passholder
    const { name, dateOfBirth, inszNumber, address } = mira
    const whole = { name, firstName: 'Miranda', dateOfBirth, inszNumber, address }
    // The token is known then, so that the two go side by side.
    await put(path, whole)
    uitpas.passholders.set(idOf('mira'), mira)
    expect(await Promise.all([put(path, whole), put(`${path}/private`, { note: 'Belt liever' })])).toEqual([204, 204])
    expect(uitpas.passholders.get(idOf('mira'))).toMatchObject({ firstName: 'Miranda', note: 'Belt liever' })
  })

  it('have a private note, which is cleared by leaving it out', async () => {
    const { send } = uitpasTwin()
    const path = `/passholders/${idOf('mira')}/private`
    await send(`PUT ${path}`, { note: 'Belt liever' })
    expect((await send(`GET ${path}`)).body).toEqual({ id: idOf('mira'), note: 'Belt liever' })
    await send(`PUT ${path}`, {})
    expect((await send(`GET ${path}`)).body).toEqual({ id: idOf('mira') })
  })
})

describe('memberships', () => {
  const preview = ({ send }: UitpasTwin, name: string, socialTariff: boolean, cardSystemId = 8) =>
    send(
      `GET /passholders/${idOf(name)}/memberships/${cardSystemId}?socialTariff=${socialTariff}&organizerId=${organizerId}`,
    )

  it('are previewed', async () => {
    const twin = uitpasTwin()
    expect((await preview(twin, 'mira', false)).body).toMatchObject({
      type: 'NOT_POSSIBLE',
      addressChangeRequired: false,
    })
    expect((await preview(twin, 'mira', true)).body).toMatchObject({
      type: 'REPLACE_MEMBERSHIP',
      socialTariffEndDate: '2027-04-30',
      replacedMembership: { uitpasNumber: numbers.mira },
    })
    expect((await preview(twin, 'mira', true, 1)).body).toEqual({
      type: 'NEW_MEMBERSHIP',
      socialTariffEndDate: '2027-04-30',
      addressChangeRequired: true,
    })
    const nowhere = await twin.send(
      `GET /passholders/${idOf('mira')}/memberships/8?socialTariff=true&organizerId=nowhere`,
    )
    expect(nowhere).toMatchObject(problemOf('uitpas/organizer-not-found'))
  })

  it('are made, and replaced with another card', async () => {
    const { send } = uitpasTwin()
    const path = `/passholders/${idOf('mira')}`
    const organizer = { registrationOrganizer: { id: organizerId } }
    expect(await send(`POST ${path}/memberships/1`, { cardType: 'DIGITAL', ...organizer })).toMatchObject({
      status: 201,
    })
    const social = { cardType: 'NFC_CARD', uitpasNumber: numbers.stock, socialTariff: {}, ...organizer }
    expect(await send(`POST ${path}/memberships/8`, social)).toMatchObject({ status: 201 })
    expect(await send(`GET ${path}`)).toMatchObject({
      body: {
        uitpasNumber: numbers.stock,
        cardSystemMemberships: [
          { cardSystem: { id: 8 }, uitpasNumber: numbers.stock, socialTariff: { status: 'ACTIVE' } },
          { cardSystem: { id: 1 }, currentCard: { cardType: 'DIGITAL' } },
        ],
      },
    })
    expect(await send(`GET /cards?uitpasNumber=${numbers.mira}`)).toMatchObject({ body: { status: 'DELETED' } })
    expect(await send(`POST ${path}/memberships/1`, { ...social, cardType: 'DIGITAL' })).toMatchObject(
      problemOf('body/invalid-data'),
    )
    expect(
      await send(`POST ${path}/memberships/8`, { cardType: 'DIGITAL', registrationOrganizer: { id: 'x' } }),
    ).toMatchObject(problemOf('body/invalid-data'))
  })
})

describe('linking a passholder to a user of UiTiD', () => {
  const proof = (number: string, dateOfBirth: string) => ({
    headers: { authorization: `Basic ${btoa(`${number}:${dateOfBirth}`)}`, 'x-client-id': 'twin-balie' },
  })
  const askToken = async ({ send }: UitpasTwin, number: string, dateOfBirth: string) => {
    const { body } = await send('GET /passholders/me/uitid/registration-token', undefined, proof(number, dateOfBirth))
    return (body as { token: string }).token
  }
  const link = async ({ send, state }: UitpasTwin, user: string, token: string) => {
    const client = state.clients.get('twin-balie')
    const known = [...state.users.values()].find(({ name }) => name === user)
    if (!client || !known) throw new Error('not in the seed')
    const authorization = `Bearer ${await issueUserAccessToken(state, known, client)}`
    return send('PUT /passholders/me/uitid', undefined, { headers: { authorization, 'x-registration-token': token } })
  }

  it('goes from a number and a date of birth to a passholder who can be read as `me`', async () => {
    const twin = uitpasTwin()
    const { send } = twin
    const token = await askToken(twin, numbers.mira, '1983-03-02')
    const status = () =>
      send('GET /passholders/me/uitid/status', undefined, {
        headers: { 'x-client-id': 'twin-balie', 'x-registration-token': token },
      })
    expect((await status()).body).toEqual({ uitpasNumber: numbers.mira, state: 'UNREGISTERED' })
    const email = 'GET /uitid/emails/BRAM.wouters@twin.example'
    expect(await send(email)).toMatchObject({ body: { state: 'UITID_REGISTERED' } })
    expect(await link(twin, 'bram', token)).toMatchObject({ status: 201, body: undefined })
    expect((await status()).body).toMatchObject({ state: 'REGISTERED' })
    expect(await send(email)).toMatchObject({ body: { state: 'UITPAS_ALREADY_LINKED' } })
    expect(await send('GET /uitid/emails/nobody@twin.example')).toMatchObject({ body: { state: 'UITID_UNREGISTERED' } })
    expect(await send('GET /passholders/me', undefined, { user: 'bram' })).toMatchObject({
      body: { firstName: 'Mira' },
    })
  })

  it('is refused without proof, to who has a user, and to a user who has a pass', async () => {
    const twin = uitpasTwin()
    for (const [number, dateOfBirth] of [
      [numbers.mira, '1983-03-03'],
      [numbers.nobody, '1983-03-02'],
      [numbers.group, ''],
    ] as const) {
      const answer = await twin.send(
        'GET /passholders/me/uitid/registration-token',
        undefined,
        proof(number, dateOfBirth),
      )
      expect(answer).toMatchObject(problemOf('auth/unauthorized', 401))
    }
    expect(await link(twin, 'bram', 'made-up')).toMatchObject(problemOf('auth/unauthorized', 401))
    const ofLotte = await askToken(twin, numbers.lotte, '1991-06-30')
    expect(await link(twin, 'bram', ofLotte)).toMatchObject(problemOf('uitpas/passholder-already-registered'))
    const ofMira = await askToken(twin, numbers.mira, '1983-03-02')
    expect(await link(twin, 'lotte', ofMira)).toMatchObject(problemOf('uitpas/uitid-already-registered'))
  })
})

describe('passes', () => {
  it('are found by UiTPAS number, INSZ number and chip, in the way of today and in those of before', async () => {
    const { send } = uitpasTwin()
    const paths = ['passes?identifier=', 'passes/', 'insz-numbers/', 'chip-numbers/']
    const ids = [numbers.jozef, numbers.jozef, '36051380284', '04363CDAEE3880']
    for (const [index, path] of paths.entries()) {
      expect(await send(`GET /${path}${ids[index]}`)).toMatchObject({
        status: 200,
        body: { passholderId: idOf('jozef'), passType: 'INDIVIDUAL', points: 30, socialTariff: { status: 'ACTIVE' } },
      })
    }
    expect(await send('GET /passes?identifier=36051380284')).toMatchObject({ status: 200 })
    expect(await send('GET /passes?identifier=04363cdaee3880')).toMatchObject({ status: 200 })
    expect(await send('GET /passes?identifier=x')).toMatchObject(problemOf('uitpas/pass-not-found', 404))
  })

  it('say what must be shown, and what no longer holds', async () => {
    const { send } = uitpasTwin()
    expect(await send(`GET /passes?identifier=${numbers.expired}`)).toMatchObject({
      body: { socialTariff: { status: 'EXPIRED' }, messages: [{ level: 'WARN', text: expect.any(String) }] },
    })
    expect((await send(`GET /passes?identifier=${numbers.mira}`)).body).toMatchObject({
      socialTariff: { status: 'NONE' },
    })
    expect(await send(`GET /passes?identifier=${numbers.group}`)).toMatchObject({
      body: { passType: 'GROUP', points: 0, passholderId: groupId },
    })
  })

  it('are refused when they are blocked, and when no one has them yet', async () => {
    const passholders = (defaultUitpasSeed.passholders ?? []).map((one) =>
      one.firstName === 'Mira' ? { ...one, isBlocked: true } : one,
    )
    const { send } = uitpasTwin({ passholders })
    expect(await send(`GET /tariffs?regularPrice=10&eventId=${eventId}&uitpasNumber=${numbers.mira}`)).toMatchObject(
      problemOf('uitpas/passholder-no-active-cardsystems'),
    )
    expect(
      await send(`GET /passholders/${idOf('mira')}/memberships/8?socialTariff=true&organizerId=${organizerId}`),
    ).toMatchObject(problemOf('uitpas/passholder-new-membership-error'))
    for (const path of ['passes?identifier=', 'passes/']) {
      expect(await send(`GET /${path}${numbers.mira}`)).toMatchObject(problemOf('uitpas/passholder-blocked'))
    }
    expect(await send(`GET /passes?identifier=${numbers.blocked}`)).toMatchObject(
      problemOf('uitpas/invalid-card-status', 400, {
        cardStatus: 'BLOCKED',
        passholderId: idOf('rita'),
        passType: 'INDIVIDUAL',
      }),
    )
    expect(await send(`GET /passes/${numbers.blocked}`)).toMatchObject(problemOf('uitpas/card-blocked'))
    expect(await send(`GET /passes?identifier=${numbers.stock}`)).toMatchObject(
      problemOf('uitpas/invalid-card-status', 400, { cardStatus: 'LOCAL_STOCK' }),
    )
    expect(await send(`GET /passes/${numbers.stock}`)).toMatchObject(problemOf('uitpas/pass-not-found', 404))
  })

  it('of groups tell a client without a token not whose they are', async () => {
    const rights = [{ holderId: 'powerless', organizerId, permissions: ['GROUPPASSES_SEARCH'] }]
    const { send } = uitpasTwin({ rights })
    const path = `GET /grouppasses?uitpasNumber=${numbers.group}`
    const told = {
      id: groupId,
      cardStatus: 'ACTIVE',
      socialTariff: { status: 'ACTIVE', totalTicketsPerYear: 50, availableTickets: 50 },
    }
    expect(await send(path, undefined, { client: 'powerless' })).toMatchObject({
      body: { totalItems: 1, member: [{ ...told, name: 'Buurtwerking De Kouter' }] },
    })
    const { body } = await send(path, undefined, { identified: 'powerless' })
    expect(body).toMatchObject({ member: [told] })
    expect((body as { member: object[] }).member[0]).not.toHaveProperty('name')
    expect(
      await send('GET /grouppasses?chipNumber=04D0AB6AF85C80', undefined, { identified: 'powerless' }),
    ).toMatchObject({ body: { totalItems: 1 } })
    expect(await send('GET /grouppasses?uitpasNumber=1', undefined, { identified: 'powerless' })).toMatchObject(
      problemOf('uitpas/invalid-uitpas-number'),
    )
    expect(await send('GET /grouppasses', undefined, { identified: 'powerless' })).toMatchObject(
      problemOf('url/not-found', 404),
    )
    expect(await send(path, undefined, { identified: 'twin-affiche' })).toMatchObject(problemOf('auth/forbidden', 403))
  })

  it('with the social tariff are listed for a card system', async () => {
    const { send } = uitpasTwin()
    expect((await send('GET /cards/social-tariff/8/active')).body).toEqual([
      { uitpasNumber: numbers.jozef, cardType: 'REGULAR' },
      { uitpasNumber: numbers.lotte, cardType: 'REGULAR' },
      { uitpasNumber: numbers.group, cardType: 'GROUP', availableTickets: 50 },
    ])
    expect((await send('GET /cards/social-tariff/1/active')).body).toEqual([
      { uitpasNumber: numbers.elsewhere, cardType: 'REGULAR' },
    ])
    expect(await send('GET /cards?uitpasNumber=1')).toMatchObject(problemOf('uitpas/invalid-uitpas-number'))
    expect(await send(`GET /cards?uitpasNumber=${numbers.nobody}`)).toMatchObject(problemOf('url/not-found', 404))
  })
})

/** The check that cards of all kinds have, doubling every second digit from the right. */
function luhn(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + Math.floor(value / 10) + (value % 10)
  }, 0)
  return sum % 10 === 0
}
