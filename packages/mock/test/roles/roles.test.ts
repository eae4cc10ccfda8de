import { describe, expect, it } from 'vitest'
import { manager, owner, type SeededTwin, seededTwin, stranger } from '../support/seeded-twin.ts'

const as = manager

async function create(twin: SeededTwin, name = 'Redactie'): Promise<string> {
  const { status, body } = await twin.send('POST /roles', { name }, { as })
  expect(status).toBe(201)
  return (body as { roleId: string }).roleId
}

describe('roles', () => {
  it('are found by a part of their name', async () => {
    const twin = seededTwin()
    const uuid = await create(twin)
    const role = { uuid, name: 'Redactie', permissions: [] }
    expect(await twin.send('GET /roles/?query=DACT', undefined, { as })).toMatchObject({
      status: 200,
      body: { itemsPerPage: 30, totalItems: 1, member: [role] },
    })
    expect(await twin.send(`GET /roles/${uuid}`, undefined, { as })).toEqual({ status: 200, body: role })
  })

  it('are changed one property at a time, and give their users what they hold at once', async () => {
    const twin = seededTwin()
    const uuid = await create(twin)
    const label = twin.state.labels.get('private')?.uuid
    for (const [target, body] of [
      ['PATCH ', { name: 'Eindredactie' }],
      ['POST /constraints', { query: 'regions:x' }],
      ['PUT /constraints', { query: `creator:${owner.id}` }],
      ['PUT /permissions/AANBOD_BEWERKEN', undefined],
      ['PUT /permissions/LABELS_BEHEREN', undefined],
      ['PUT /permissions/LABELS_BEHEREN', undefined],
      [`PUT /labels/${label}`, undefined],
      [`PUT /users/${stranger.id}`, undefined],
    ] as const) {
      const [method, end] = target.split(' ')
      const contentType = 'application/ld+json;domain-model=RenameRole'
      expect(await twin.send(`${method} /roles/${uuid}${end}`, body, { as, contentType })).toEqual({
        status: 204,
        body: undefined,
      })
    }
    expect((await twin.send(`GET /roles/${uuid}`, undefined, { as })).body).toEqual({
      uuid,
      name: 'Eindredactie',
      permissions: ['AANBOD_BEWERKEN', 'LABELS_BEHEREN'],
      constraints: { v3: `creator:${owner.id}` },
    })
    expect((await twin.send(`GET /roles/${uuid}/users`, undefined, { as })).body).toEqual([
      { uuid: stranger.id, email: stranger.email, username: stranger.email },
    ])
    expect((await twin.send(`GET /roles/${uuid}/labels`, undefined, { as })).body).toMatchObject([
      { uuid: label, name: 'Private', visibility: 'visible', privacy: 'private' },
    ])
    expect(await twin.send('GET /user/permissions', undefined, { as: stranger })).toMatchObject({
      body: ['AANBOD_BEWERKEN', 'LABELS_BEHEREN', 'MEDIA_UPLOADEN'],
    })
    const path = `/organizers/${[...twin.state.organizers.keys()][0]}`
    expect(await twin.send(`PUT ${path}/labels/Private`, undefined, { as: stranger })).toMatchObject({ status: 204 })

    for (const end of ['constraints', 'permissions/LABELS_BEHEREN', `labels/${label}`, `users/${stranger.id}`]) {
      await twin.send(`DELETE /roles/${uuid}/${end}`, undefined, { as })
    }
    expect((await twin.send(`GET /roles/${uuid}`, undefined, { as })).body).toEqual({
      uuid,
      name: 'Eindredactie',
      permissions: ['AANBOD_BEWERKEN'],
    })
    expect((await twin.send(`GET /roles/${uuid}/users`, undefined, { as })).body).toEqual([])
    expect((await twin.send(`GET /roles/${uuid}/labels`, undefined, { as })).body).toEqual([])
  })

  it('are gone for all who have them once they are deleted', async () => {
    const twin = seededTwin()
    const uuid = await create(twin)
    await twin.send(`PUT /roles/${uuid}/permissions/LABELS_BEHEREN`, undefined, { as })
    await twin.send(`PUT /roles/${uuid}/users/${stranger.id}`, undefined, { as })
    expect(await twin.send(`DELETE /roles/${uuid}`, undefined, { as })).toMatchObject({ status: 204 })
    expect(await twin.send(`GET /roles/${uuid}`, undefined, { as })).toMatchObject({ status: 404 })
    expect(await twin.send(`GET /users/${stranger.id}/roles`, undefined, { as })).toMatchObject({ body: [] })
    expect(await twin.send('GET /user/permissions', undefined, { as: stranger })).toMatchObject({
      body: ['MEDIA_UPLOADEN'],
    })
    expect(await twin.send(`DELETE /roles/${uuid}`, undefined, { as })).toMatchObject({ status: 404 })
  })

  it('hold permissions that exist', async () => {
    const twin = seededTwin()
    const uuid = await create(twin)
    const { body } = await twin.send('GET /permissions', undefined, { as })
    expect(body).toContain('AANBOD_MODEREREN')
    expect(await twin.send(`PUT /roles/${uuid}/permissions/ALLES`, undefined, { as })).toMatchObject({ status: 404 })
  })

  it.each(['GET ', 'GET /users', 'GET /labels', 'PUT /permissions/AANBOD_BEWERKEN', 'PUT /users/x'])(
    '%s is 404 without the role',
    async (target) => {
      const [method, end] = target.split(' ')
      expect(await seededTwin().send(`${method} /roles/not-a-uuid${end}`, undefined, { as })).toMatchObject({
        status: 404,
        body: { detail: 'The Role with id "not-a-uuid" was not found.' },
      })
    },
  )

  it('are for who may manage users', async () => {
    const twin = seededTwin()
    const uuid = await create(twin)
    const before = twin.state.roles.get(uuid)
    for (const [target, body] of [
      ['GET /permissions', undefined],
      ['GET /roles', undefined],
      [`GET /roles/${uuid}`, undefined],
      ['POST /roles', { name: 'x' }],
      [`PATCH /roles/${uuid}`, { name: 'x' }],
      [`PUT /roles/${uuid}/users/${stranger.id}`, undefined],
      [`DELETE /roles/${uuid}`, undefined],
    ] as const) {
      expect(await twin.send(target, body, { as: stranger })).toMatchObject({ status: 403 })
    }
    expect(twin.state.roles.get(uuid)).toBe(before)
  })
})
