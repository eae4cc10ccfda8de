import { createUsersClient } from '@uitkit/users'
import { createPlacesClient } from '@uitkit/places'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import type { LoginCredentials } from '../../src/login/login-credentials.ts'

let mock: Mock
beforeEach(() => {
  mock = createMock()
})

const options = (credentials: LoginCredentials) => ({ environment: mock.environment, fetch: mock.fetch, credentials })

describe('mock.seed', () => {
  it('makes users who can log in', async () => {
    const user = mock.seed.user('jan')
    expect(user).toMatchObject({ name: 'jan', email: 'jan@twin.example', password: 'geheim' })
    expect(mock.seed.user({ email: 'els@twin.example', allowAll: true }).name).toBe('gebruiker-6')
    const client = createUsersClient(options(mock.login('jan')))
    expect((await client.getCurrent()).data).toMatchObject({ uuid: user.id, email: user.email })
    expect(await mock.walkLogin('jan', { destination: 'oob' })).toContain('jwt=')
  })

  it('makes roles, which give their users permissions', async () => {
    const place = mock.seed.place()
    const rename = () => createPlacesClient(options(mock.login('bram'))).updateName(place.id, 'nl', { name: 'Nieuw' })
    expect((await rename()).status).toBe(403)
    mock.seed.role({ name: 'redactie', permissions: ['AANBOD_BEWERKEN'], constraint: '*:*', users: ['bram'] })
    expect((await rename()).status).toBe(204)
  })

  it('makes labels, OAuth clients and API keys', async () => {
    expect(mock.seed.label('Kermis')).toMatchObject({ name: 'Kermis', visibility: 'visible', privacy: 'public' })
    mock.seed.label({ name: 'Stil', visibility: 'invisible' })
    expect(mock.seed.place({ labels: ['Kermis', 'Stil'] })).toMatchObject({
      labels: ['Kermis'],
      hiddenLabels: ['Stil'],
    })

    mock.seed.client({ name: 'bus', clientSecret: 'not-a-secret' })
    mock.seed.apiKey({ name: 'sleutel', status: 'BLOCKED' })
    const { fetch, environment } = mock
    const search = (headers: Record<string, string>) => fetch(`${environment.search}/events`, { headers })
    expect((await search({ 'x-client-id': 'bus' })).status).toBe(200)
    expect((await search({ 'x-api-key': 'sleutel' })).status).toBe(403)
    expect(
      (await createPlacesClient(options(mock.loginClient('bus'))).updateName('x', 'nl', { name: 'y' })).status,
    ).toBe(404)
  })

  it.each<[string, (mock: Mock) => unknown, string]>([
    ['a label twice', ({ seed }) => seed.label('kasseien'), 'mock.seed.label: there is a label "kasseien" already'],
    ['a label that is too short', ({ seed }) => seed.label('k'), 'mock.seed.label: The label should match pattern'],
    [
      'an odd visibility',
      ({ seed }) => seed.label({ name: 'Kermis', visibility: 'seen' as 'visible' }),
      'mock.seed.label: visibility: expected "visible" or "invisible"',
    ],
    ['a user twice', ({ seed }) => seed.user('lotte'), 'mock.seed.user: name: expected another one'],
    [
      'a role for nobody',
      ({ seed }) => seed.role({ name: 'r', users: ['jan'] }),
      'mock.seed.role: the twin has no user "jan"',
    ],
    [
      'a client twice',
      ({ seed }) => seed.client({ name: 'x', clientId: 'twin-affiche' }),
      'mock.seed.client: clientId: expected',
    ],
    [
      'a key twice',
      ({ seed }) => seed.apiKey({ name: 'twin-key-without-refresh' }),
      'mock.seed.apiKey: key: expected another one',
    ],
  ])('refuses %s, and makes nothing', (_, build, message) => {
    const before = JSON.stringify(mock.snapshot().state['users'])
    expect(() => build(mock)).toThrow(TypeError)
    expect(() => build(mock)).toThrow(message)
    expect(JSON.stringify(mock.snapshot().state['users'])).toBe(before)
  })
})
