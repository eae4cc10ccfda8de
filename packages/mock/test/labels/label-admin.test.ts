import { describe, expect, it } from 'vitest'
import { organizerTwin } from '../organizers/organizer-twin.ts'
import { manager, owner, type SeededTwin, seededTwin } from '../support/seeded-twin.ts'

const as = manager

async function create(twin: SeededTwin, properties: object = {}): Promise<string> {
  const label = { name: 'Kermis', visibility: 'visible', privacy: 'public', ...properties }
  const { status, body } = await twin.send('POST /labels', label, { as })
  expect(status).toBe(200)
  return (body as { uuid: string }).uuid
}

describe('the administration of labels', () => {
  it('makes a label, and tells it by uuid, by name and in a list', async () => {
    const twin = seededTwin()
    const uuid = await create(twin)
    const label = { uuid, name: 'Kermis', visibility: 'visible', privacy: 'public', excluded: false }
    expect(await twin.send(`GET /labels/${uuid}`)).toEqual({ status: 200, body: label })
    expect(await twin.send('GET /labels/kermis')).toEqual({ status: 200, body: label })
    expect(await twin.send('GET /labels?query=ERM&limit=5', undefined, { as: null })).toMatchObject({
      status: 200,
      body: { itemsPerPage: 5, totalItems: 1, member: [label] },
    })
  })

  it.each([
    ['MakeInvisible', { visibility: 'invisible' }],
    ['MakePrivate', { privacy: 'private' }],
    ['MakeVisible', { visibility: 'visible' }],
    ['MakePublic', { privacy: 'public' }],
  ])('changes a label by %s', async (command, expected) => {
    const twin = seededTwin()
    const uuid = await create(twin)
    expect(await twin.send(`PATCH /labels/${uuid}`, { command }, { as })).toEqual({ status: 204, body: undefined })
    expect((await twin.send(`GET /labels/${uuid}`)).body).toMatchObject(expected)
  })

  it('moves a label that changes on all that have it, which is no change of them', async () => {
    const twin = organizerTwin()
    const uuid = await create(twin)
    const path = await twin.create({ labels: ['jazz', 'kermis'] })
    const other = await twin.create({ labels: ['jazz'] })
    const before = [await twin.read(path), await twin.read(other)]
    twin.clock.pass(60)
    await twin.send(`PATCH /labels/${uuid}`, { command: 'MakeInvisible' }, { as })
    expect(await twin.read(path)).toEqual({ ...before[0], labels: ['jazz'], hiddenLabels: ['kermis'] })
    expect(await twin.read(other)).toEqual(before[1])
    await twin.send(`PATCH /labels/${uuid}`, { command: 'MakeVisible' }, { as })
    expect(await twin.read(path)).toEqual(before[0])
  })

  it.each([
    [{ name: 'a;b', visibility: 'visible', privacy: 'public' }, 400],
    [{ name: 'Kermis', visibility: 'hidden', privacy: 'public' }, 400],
    [{ name: 'shown', visibility: 'visible', privacy: 'public' }, 409],
  ])('refuses %j', async (body, status) => {
    const twin = seededTwin()
    const { size } = twin.state.labels
    expect(await twin.send('POST /labels', body, { as })).toMatchObject({ status })
    expect(twin.state.labels.size).toBe(size)
  })

  it('says 404 for a label that nobody used', async () => {
    for (const method of ['GET', 'PATCH']) {
      expect(await seededTwin().send(`${method} /labels/nooit`, { command: 'MakePublic' }, { as })).toMatchObject({
        status: 404,
        body: { detail: 'The Label with id "nooit" was not found.' },
      })
    }
  })

  it('takes "Labels beheren", and a token to read one', async () => {
    const twin = seededTwin()
    const uuid = await create(twin)
    const label = { name: 'Fuif', visibility: 'visible', privacy: 'public' }
    expect(await twin.send('POST /labels', label, { as: owner })).toMatchObject({ status: 403 })
    expect(await twin.send(`PATCH /labels/${uuid}`, { command: 'MakePrivate' }, { as: owner })).toMatchObject({
      status: 403,
    })
    expect(await twin.send(`GET /labels/${uuid}`, undefined, { as: null })).toMatchObject({ status: 401 })
  })
})
