import { describe, expect, it } from 'vitest'
import { controlApi } from './control-api.ts'

const api = controlApi()

describe('the twin as a whole', () => {
  it('tells who there is and where the servers are', async () => {
    const { body } = await api.call('GET /status')
    expect(body.environment).toEqual(api.server.environment)
    expect(body.users[0]).toEqual({ name: 'beheerder', email: 'beheerder@twin.example', allowAll: true })
    expect(body.clients[1]).toEqual({ clientId: 'twin-cultuurhuis', name: 'Cultuurhuis De Notelaar' })
    expect(JSON.stringify(body)).not.toMatch(/geheim|secret/)
  })

  it('forgets all but its seed at a reset', async () => {
    await api.createPlace(await api.headersOf({ user: 'lotte' }))
    expect((await api.call('POST /reset')).status).toBe(204)
    expect((await api.call('GET /documents/places')).body.total).toBe(0)
    expect((await api.call('GET /documents/users')).body.total).toBe(4)
  })

  it('names its operations', async () => {
    expect((await api.call('GET /operations')).body).toContain('places.updateName')
  })

  it('says which methods a path takes', async () => {
    expect(await api.call('DELETE /reset')).toMatchObject({ status: 405, body: { detail: 'Allowed: POST.' } })
  })
})

describe('a snapshot', () => {
  it('can be taken and put back', async () => {
    const id = await api.createPlace(await api.headersOf({ user: 'lotte' }))
    const snapshot = (await api.call('GET /snapshot')).body
    await api.call('POST /reset')
    expect((await api.call('PUT /snapshot', snapshot)).status).toBe(204)
    expect((await api.call('GET /documents/places')).body.documents).toEqual([{ id, title: 'De Loods' }])
  })

  it('that is none is refused, and changes nothing', async () => {
    const { state } = api.server.mock
    const { status, body } = await api.call('PUT /snapshot', {})
    expect([status, body.detail]).toEqual([400, 'This is no snapshot of the twin.'])
    expect(api.server.mock.state).toBe(state)
  })
})
