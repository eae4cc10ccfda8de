import { describe, expect, it } from 'vitest'
import { type Organizer } from '../../src/entry/organizers/organizer.ts'
import { address, idIn, type OrganizerTwin, organizerTwin, storedOrganizer } from '../organizers/organizer-twin.ts'
import { admin, editor, manager, owner, stranger } from '../support/seeded-twin.ts'

const unknownId = '99999999-9999-4999-8999-999999999999'

async function twinWithOrganizer() {
  const twin = organizerTwin()
  const path = await twin.create()
  return { twin, path, itemId: path.split('/').at(-1) ?? '' }
}

/** Gives the id of the ownership that a stranger asks for. */
async function request(twin: OrganizerTwin, itemId: string, as = stranger): Promise<string> {
  return idIn(await twin.send('POST /ownerships', { itemId, itemType: 'organizer' }, { as }), 'id')
}

const get = async (twin: OrganizerTwin, id: string, as = owner) =>
  (await twin.send(`GET /ownerships/${id}`, undefined, { as })).body

describe('requesting an ownership', () => {
  it('asks for oneself when nobody is named', async () => {
    const { twin, itemId } = await twinWithOrganizer()
    const id = await request(twin, itemId)
    expect(await get(twin, id)).toEqual({
      id,
      itemId,
      itemType: 'organizer',
      ownerId: stranger.id,
      ownerEmail: stranger.email,
      requesterId: stranger.id,
      requesterEmail: stranger.email,
      state: 'requested',
      created: '2026-09-01T12:00:00+00:00',
      modified: '2026-09-01T12:00:00+00:00',
    })
  })

  it.each([{ ownerId: stranger.id }, { ownerEmail: stranger.email.toUpperCase() }])(
    'asks for somebody else by %j, when one may edit the organizer',
    async (whom) => {
      const { twin, itemId } = await twinWithOrganizer()
      const body = { itemId, itemType: 'organizer', ...whom }
      expect(await twin.send('POST /ownerships', body, { as: manager })).toMatchObject({
        status: 403,
        body: { detail: 'You are not allowed to request ownership for this item' },
      })
      const id = idIn(await twin.send('POST /ownerships', body), 'id')
      expect(await get(twin, id)).toMatchObject({ ownerId: stranger.id, requesterId: owner.id })
    },
  )

  it('is refused a second time, until the first is rejected or deleted', async () => {
    const { twin, itemId } = await twinWithOrganizer()
    const again = () => twin.send('POST /ownerships', { itemId, itemType: 'organizer' }, { as: stranger })
    for (const end of ['POST /reject', 'DELETE ']) {
      const id = await request(twin, itemId)
      expect(await again()).toEqual({
        status: 409,
        body: {
          type: 'https://api.publiq.be/probs/uitdatabank/ownership-already-exists',
          title: 'Ownership already exists',
          status: 409,
          detail: `An ownership request for this item and owner already exists with id ${id}`,
        },
      })
      const [method, path] = end.split(' ')
      await twin.send(`${method} /ownerships/${id}${path}`)
    }
    expect(await again()).toMatchObject({ status: 201 })
  })

  it.each([
    [{ itemId: unknownId }, 404, `The Organizer with id "${unknownId}" was not found.`],
    [{ ownerId: 'nobody' }, 400, 'No user with id nobody was found in our system.'],
    [{ ownerEmail: 'no@body.example' }, 400, 'No user with email no@body.example was found in our system.'],
  ])('refuses %j', async (properties, status, detail) => {
    const { twin, itemId } = await twinWithOrganizer()
    expect(await twin.send('POST /ownerships', { itemId, itemType: 'organizer', ...properties })).toMatchObject({
      status,
      body: { detail },
    })
    expect(twin.state.ownerships.size).toBe(0)
  })
})

describe('approving an ownership', () => {
  it('gives the owner the organizer and its creator, and no place of the organizer', async () => {
    const { twin, path, itemId } = await twinWithOrganizer()
    const organizer = { '@id': `${twin.state.hosts.entry}${path}` }
    const place = {
      mainLanguage: 'nl',
      name: { nl: 'De Schuur' },
      terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
      address: { nl: address },
      calendarType: 'permanent',
      organizer,
    }
    const placePath = `/places/${idIn(await twin.send('POST /places', place), 'placeId')}`
    const permissionsAt = async (at: string) =>
      (await twin.send(`GET ${at}/permissions/${stranger.id}`, undefined, { as: null })).body

    const id = await request(twin, itemId)
    expect(await permissionsAt(path)).toEqual({ permissions: [] })
    expect(await twin.send(`POST /ownerships/${id}/approve`)).toEqual({ status: 204, body: undefined })
    expect(await permissionsAt(path)).toEqual({ permissions: ['Organisaties bewerken'] })
    expect(await permissionsAt(placePath)).toEqual({ permissions: [] })
    expect(await twin.send(`PUT ${path}/name/nl`, { name: 'Van mij' }, { as: stranger })).toMatchObject({ status: 204 })
    expect(await twin.send(`GET ${path}/creator`, undefined, { as: stranger })).toMatchObject({
      body: { userId: owner.id },
    })

    expect(await twin.send(`DELETE /ownerships/${id}`)).toMatchObject({ status: 204 })
    expect(await permissionsAt(path)).toEqual({ permissions: [] })
  })

  it('makes one role an organizer, by its name', async () => {
    const { twin, itemId } = await twinWithOrganizer()
    for (const as of [stranger, manager]) {
      await twin.send(`POST /ownerships/${await request(twin, itemId, as)}/approve`)
    }
    const roles = [...twin.state.roles.values()].filter(({ name }) => name === 'Beheerders organisatie De Kring')
    expect(roles).toMatchObject([
      {
        permissions: ['ORGANISATIES_BEWERKEN', 'AANBOD_BEWERKEN'],
        constraint: `(id:${itemId} OR (organizer.id:${itemId} AND _type:event))`,
      },
    ])
    expect(await twin.send(`GET /roles/${roles[0]?.uuid}/users`, undefined, { as: manager })).toMatchObject({
      body: [{ uuid: manager.id }, { uuid: stranger.id }],
    })
  })

  it('makes the owner the creator of an organizer that has none', async () => {
    const { twin, path, itemId } = await twinWithOrganizer()
    const { creator: _, ...withoutCreator } = storedOrganizer(twin, path)
    twin.state.organizers.set(itemId, withoutCreator satisfies Organizer)
    const id = await request(twin, itemId)
    await twin.send(`POST /ownerships/${id}/approve`, undefined, { as: admin })
    expect(await twin.read(path)).toMatchObject({ creator: stranger.id })
  })

  it('leaves the rights of an approved one alone when an earlier, rejected one is deleted', async () => {
    const { twin, path, itemId } = await twinWithOrganizer()
    const earlier = await request(twin, itemId)
    await twin.send(`POST /ownerships/${earlier}/reject`)
    await twin.send(`POST /ownerships/${await request(twin, itemId)}/approve`)
    await twin.send(`DELETE /ownerships/${earlier}`)
    expect(await twin.send(`GET ${path}/permissions`, undefined, { as: stranger })).toMatchObject({
      body: { permissions: ['Organisaties bewerken'] },
    })
  })

  it.each(['POST /approve', 'POST /reject', 'DELETE ', 'GET '])('%s is for who may edit the organizer', async (at) => {
    const { twin, itemId } = await twinWithOrganizer()
    const id = await request(twin, itemId)
    const [method = '', end = ''] = at.split(' ')
    const verb = end.slice(1) || method.toLowerCase()
    expect(await twin.send(`${method} /ownerships/${id}${end}`, undefined, { as: manager })).toMatchObject({
      status: 403,
      body: { detail: `You are not allowed to ${verb} this ownership` },
    })
    expect(await twin.send(`${method} /ownerships/${unknownId}${end}`)).toMatchObject({
      status: 404,
      body: { detail: `The Ownership with id "${unknownId}" was not found.` },
    })
    for (const as of [editor, admin]) {
      const { status } = await twin.send(`${method} /ownerships/${id}${end}`, undefined, { as })
      expect(status).toBe(method === 'GET' ? 200 : 204)
    }
  })

  it('can not be done by the one who asks', async () => {
    const { twin, itemId } = await twinWithOrganizer()
    const id = await request(twin, itemId)
    expect(await get(twin, id, stranger)).toMatchObject({ state: 'requested' })
    expect(await twin.send(`POST /ownerships/${id}/approve`, undefined, { as: stranger })).toMatchObject({
      status: 403,
    })
  })
})

describe('listing ownerships', () => {
  const list = async (twin: OrganizerTwin, query: string, as = owner) =>
    (await twin.send(`GET /ownerships?${query}`, undefined, { as })).body

  it('gives the ones that the caller may see, page by page', async () => {
    const { twin, itemId } = await twinWithOrganizer()
    const ofStranger = await request(twin, itemId)
    twin.clock.pass(60)
    const ofManager = await request(twin, itemId, manager)
    expect(await list(twin, `itemId=${itemId}`)).toMatchObject({
      '@type': 'PagedCollection',
      itemsPerPage: 2,
      totalItems: 2,
      member: [{ id: ofManager }, { id: ofStranger }],
    })
    expect(await list(twin, `itemId=${itemId}&sort=created&limit=1`)).toMatchObject({
      itemsPerPage: 1,
      totalItems: 2,
      member: [{ id: ofStranger }],
    })
    expect(await list(twin, `itemId=${itemId}&sort=-created&start=1`)).toMatchObject({ member: [{ id: ofStranger }] })
    const ofOwner = await request(twin, itemId, owner)
    expect(await list(twin, `itemId=${itemId}&sort=-created`)).toMatchObject({
      member: [{ id: ofOwner }, { id: ofManager }, { id: ofStranger }],
    })
    expect(await list(twin, `ownerId=${manager.id}&itemType=organizer&state=requested`)).toMatchObject({
      member: [{ id: ofManager }],
    })
    expect(await list(twin, `itemId=${itemId}`, stranger)).toMatchObject({
      totalItems: 1,
      member: [{ id: ofStranger }],
    })
    expect(await list(twin, `itemId=${unknownId}`)).toMatchObject({ itemsPerPage: 0, totalItems: 0, member: [] })
  })

  it.each([
    ['', 'Query parameter itemId or state is missing.'],
    ['sort=created', 'Query parameter itemId or state is missing.'],
    [
      'state=lost',
      'Query parameter state has invalid value "lost". Should be one of requested, approved, rejected, deleted',
    ],
    [
      'itemId=1&sort=name',
      'Query parameter sort has invalid value "name". Should be one of owner_id, created, -created',
    ],
  ])('refuses %s', async (query, detail) => {
    expect(await list(organizerTwin(), query)).toMatchObject({ status: 404, detail })
  })
})

describe('suggesting ownerships', () => {
  it('gives the organizers of what the user made, save those that it asked for', async () => {
    const { twin, path, itemId } = await twinWithOrganizer()
    const url = `${twin.state.hosts.entry}${path}`
    const place = {
      mainLanguage: 'nl',
      name: { nl: 'De Schuur' },
      terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }],
      address: { nl: address },
      calendarType: 'permanent',
      organizer: { '@id': url },
    }
    await twin.send('POST /places', place, { as: stranger })
    await twin.send('POST /places', { ...place, name: { nl: 'De Stal' } }, { as: stranger })
    const suggest = async (as = stranger) =>
      (await twin.send('GET /ownerships/suggestions?itemType=organizer', undefined, { as })).body
    expect(await suggest()).toMatchObject({ member: [{ '@id': url, '@type': 'Organizer' }] })
    expect(await suggest(manager)).toMatchObject({ member: [] })
    const id = await request(twin, itemId)
    expect(await suggest()).toMatchObject({ member: [] })
    await twin.send(`POST /ownerships/${id}/reject`)
    expect(await suggest()).toMatchObject({ member: [{ '@id': url }] })
  })

  it.each(['', '?itemType=place'])('is 404 with %j', async (query) => {
    expect(await organizerTwin().send(`GET /ownerships/suggestions${query}`)).toMatchObject({ status: 404 })
  })
})
