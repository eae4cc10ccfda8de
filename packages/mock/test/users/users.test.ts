import { describe, expect, it } from 'vitest'
import { admin, editor, manager, owner, seededTwin, stranger } from '../support/seeded-twin.ts'

describe('users', () => {
  it('are told by id and by e-mail address', async () => {
    const { send } = seededTwin()
    const answer = { status: 200, body: { uuid: owner.id, email: owner.email, username: owner.email } }
    expect(await send(`GET /users/${owner.id}`, undefined, { as: manager })).toEqual(answer)
    expect(await send(`GET /users/emails/${owner.email.toUpperCase()}`, undefined, { as: manager })).toEqual(answer)
  })

  it.each([
    ['/users/nobody', 'No user found for the given user ID.'],
    ['/users/emails/no@body.example', 'No user found for the given email address.'],
    ['/users/emails/nobody', '"nobody" is not a valid email address'],
  ])('are not found at %s', async (path, detail) => {
    expect(await seededTwin().send(`GET ${path}`, undefined, { as: manager })).toMatchObject({
      status: 404,
      body: { detail },
    })
  })

  it.each([`/users/${owner.id}`, `/users/emails/${owner.email}`, `/users/${owner.id}/roles`])(
    'are told at %s to who may manage users',
    async (path) => {
      const { send } = seededTwin()
      expect(await send(`GET ${path}`, undefined, { as: owner })).toMatchObject({
        status: 403,
        body: { detail: 'This request requires the "Gebruikers beheren" permission' },
      })
      expect(await send(`GET ${path}`, undefined, { as: admin })).toMatchObject({ status: 200 })
    },
  )
})

describe('what a user may do', () => {
  it.each([
    [editor, ['AANBOD_BEWERKEN', 'ORGANISATIES_BEWERKEN', 'MEDIA_UPLOADEN']],
    [
      manager,
      ['ORGANISATIES_BEHEREN', 'GEBRUIKERS_BEHEREN', 'LABELS_BEHEREN', 'PRODUCTIES_AANMAKEN', 'MEDIA_UPLOADEN'],
    ],
    [stranger, ['MEDIA_UPLOADEN']],
  ])('is a list of permissions, of $name', async (user, permissions) => {
    expect(await seededTwin().send('GET /user/permissions', undefined, { as: user })).toEqual({
      status: 200,
      body: permissions,
    })
  })

  it('is everything, of one who may do everything', async () => {
    const { body } = await seededTwin().send('GET /user/permissions', undefined, { as: admin })
    expect(body).toHaveLength(12)
  })

  it('comes from roles', async () => {
    const { send, state } = seededTwin()
    const [role] = state.roles.values()
    const roles = [
      {
        uuid: role?.uuid,
        name: 'editors',
        permissions: ['AANBOD_BEWERKEN', 'ORGANISATIES_BEWERKEN'],
        constraints: { v3: `creator:${owner.id}` },
      },
    ]
    expect(await send('GET /user/roles', undefined, { as: editor })).toEqual({ status: 200, body: roles })
    expect(await send(`GET /users/${editor.id}/roles`, undefined, { as: admin })).toEqual({ status: 200, body: roles })
    expect(await send('GET /user/roles', undefined, { as: stranger })).toEqual({ status: 200, body: [] })
  })
})
