import { describe, expect, it } from 'vitest'
import { ProblemResponse } from '../../src/core/problem.ts'
import { createState } from '../../src/create-state.ts'
import type { CurrentUser } from '../../src/entry/context.ts'
import { givenUser } from '../../src/entry/current-user.ts'
import { mayUseLabel, permissionsOn, requirePermission, type Permission } from '../../src/entry/permissions.ts'
import type { Document } from '../../src/state.ts'
import { ann, contextOf, editor, entrySeed, god } from '../support/entry-twin.ts'

const state = createState({ seed: entrySeed })
const client = 'entry-id@clients'
const all = ['Aanbod bewerken', 'Aanbod modereren', 'Aanbod verwijderen']

const place: Document = {
  '@id': 'https://io.example/places/1',
  creator: 'somebody',
  address: { nl: { postalCode: '9000' } },
}
const inRegion = { ...place, address: { nl: { postalCode: '3291' } } }
const labelled = { ...place, labels: ['shared'] }

describe('permissionsOn', () => {
  const asked: readonly Permission[] = ['AANBOD_BEWERKEN', 'AANBOD_MODEREREN', 'AANBOD_VERWIJDEREN']

  it.each<[string, string, Document, string[]]>([
    ['a god', god.id, place, all],
    ['the creator', ann.id, { ...place, creator: ann.id }, all],
    ['a client that created it', client, { ...place, creator: client }, all],
    ['a contributor', ann.id, { ...place, contributors: ['x@y.example', ann.email] }, all],
    ['a stranger', ann.id, place, []],
    ['someone of whom nothing is known', 'unknown', place, []],
    ['a user whose role finds it by region', editor.id, inRegion, ['Aanbod bewerken']],
    ['a user whose role finds it by label', editor.id, labelled, ['Aanbod bewerken']],
    ['a user whose role does not find it', editor.id, place, []],
    ['a client whose constraint finds it', client, labelled, ['Aanbod bewerken']],
    ['a client whose constraint does not find it', client, inRegion, []],
    ['a client that has been given nothing', 'search-id@clients', labelled, []],
  ])('gives %s', (_, id, document, permissions) => {
    expect(permissionsOn(givenUser(id, state), asked, document, state)).toEqual(permissions)
  })

  it('gives a user nothing of the client that it came by', () => {
    const user: CurrentUser = { ...givenUser(ann.id, state), clientId: 'entry-id' }
    expect(permissionsOn(user, asked, labelled, state)).toEqual([])
  })
})

describe('requirePermission', () => {
  const attempt = (user: CurrentUser | undefined, permission: Permission, document = place) =>
    requirePermission(contextOf(state, { user }), permission, 'resource-id', document)

  it('lets through who has it', () => {
    expect(() => attempt(givenUser(editor.id, state), 'AANBOD_BEWERKEN', inRegion)).not.toThrow()
    expect(() => attempt(givenUser(god.id, state), 'VOORZIENINGEN_BEWERKEN')).not.toThrow()
  })

  it('throws the 403 of the real server', () => {
    const refused = (): unknown => {
      try {
        return attempt(givenUser(ann.id, state), 'AANBOD_MODEREREN')
      } catch (error) {
        return error instanceof ProblemResponse ? error.problem : error
      }
    }
    expect(refused()).toEqual({
      type: 'https://api.publiq.be/probs/auth/forbidden',
      title: 'Forbidden',
      status: 403,
      detail: 'User ann-id has no permission "Aanbod modereren" on resource resource-id',
    })
  })

  it('asks for the permission itself when it is not about the document: the creator may not, a role may anywhere', () => {
    const own = { ...place, creator: ann.id, contributors: [ann.email] }
    expect(() => attempt(givenUser(ann.id, state), 'VOORZIENINGEN_BEWERKEN', own)).toThrow(ProblemResponse)
    expect(() => attempt(givenUser(editor.id, state), 'VOORZIENINGEN_BEWERKEN', place)).not.toThrow()
  })

  it('refuses nobody in particular', () => {
    expect(() => attempt(undefined, 'AANBOD_BEWERKEN')).toThrow(ProblemResponse)
  })
})

describe('mayUseLabel', () => {
  it.each([
    ['anyone', ann.id, 'Of everyone', true],
    ['anyone', ann.id, 'Never used', true],
    ['a stranger', ann.id, 'Of the role', false],
    ['a user with the role', editor.id, 'OF THE ROLE', true],
    ['a user with another role', editor.id, 'Of the client', false],
    ['a client that was given it', client, 'of the client', true],
    ['a client that was given another', client, 'Of the role', false],
    ['a god', god.id, 'Of the role', true],
  ])('lets %s (%s) use %s: %s', (_, id, label, expected) => {
    expect(mayUseLabel(givenUser(id, state), label, state)).toBe(expected)
  })
})
