import { describe, expect, it } from 'vitest'
import { manager, type SeededTwin, seededTwin, stranger } from '../support/seeded-twin.ts'

const unknownId = '99999999-9999-4999-8999-999999999999'
const [first, second, third] = ['event-1', 'event-2', 'event-3'] as const
const as = manager

async function create(twin: SeededTwin, name: string, ...eventIds: string[]): Promise<string> {
  const { status, body } = await twin.send('POST /productions', { name, eventIds }, { as })
  expect(status).toBe(201)
  return (body as { productionId: string }).productionId
}

const list = async (twin: SeededTwin, query = '') => (await twin.send(`GET /productions${query}`)).body

describe('productions', () => {
  it('are listed page by page, by a part of their name', async () => {
    const twin = seededTwin()
    const hamlet = await create(twin, 'Hamlet', first, second)
    const cats = await create(twin, 'Cats', third)
    expect(await list(twin)).toEqual({
      '@context': 'http://www.w3.org/ns/hydra/context.jsonld',
      '@type': 'PagedCollection',
      itemsPerPage: 30,
      totalItems: 2,
      member: [
        { name: 'Hamlet', production_id: hamlet, productionId: hamlet, events: [first, second] },
        { name: 'Cats', production_id: cats, productionId: cats, events: [third] },
      ],
    })
    expect(await list(twin, '?name=ham')).toMatchObject({ totalItems: 1, member: [{ name: 'Hamlet' }] })
    expect(await list(twin, '?start=1&limit=1')).toMatchObject({
      itemsPerPage: 1,
      totalItems: 2,
      member: [{ name: 'Cats' }],
    })
  })

  it('get and lose events; one that loses its last is gone', async () => {
    const twin = seededTwin()
    const id = await create(twin, 'Hamlet', first)
    for (const eventId of [second, second]) {
      expect(await twin.send(`PUT /productions/${id}/events/${eventId}`, undefined, { as })).toEqual({ status: 204 })
    }
    expect(await list(twin)).toMatchObject({ member: [{ events: [first, second] }] })
    await twin.send(`DELETE /productions/${id}/events/${first}`, undefined, { as })
    await twin.send(`DELETE /productions/${id}/events/${second}`, undefined, { as })
    expect(await list(twin)).toMatchObject({ totalItems: 0 })
    expect(await create(twin, 'Cats', first)).not.toBe(id)
  })

  it('share no event', async () => {
    const twin = seededTwin()
    await create(twin, 'Hamlet', first)
    const cats = await create(twin, 'Cats', second)
    for (const [target, body] of [
      [`PUT /productions/${cats}/events/${first}`, undefined],
      ['POST /productions', { name: 'Annie', eventIds: [third, first] }],
      [`DELETE /productions/${cats}/events/${first}`, undefined],
    ] as const) {
      expect(await twin.send(target, body, { as })).toMatchObject({ status: 400, body: { type: 'about:blank' } })
    }
    expect(await list(twin)).toMatchObject({ totalItems: 2, member: [{ events: [first] }, { events: [second] }] })
  })

  it('are merged: the other gives its events, and is gone', async () => {
    const twin = seededTwin()
    const hamlet = await create(twin, 'Hamlet', first)
    const other = await create(twin, 'Hamlet (2)', second, third)
    expect(await twin.send(`POST /productions/${hamlet}/merge/${other}`, undefined, { as })).toMatchObject({
      status: 204,
    })
    expect(await list(twin)).toMatchObject({
      totalItems: 1,
      member: [{ name: 'Hamlet', events: [first, second, third] }],
    })
    expect(await twin.send(`DELETE /productions/${hamlet}/events/${third}`, undefined, { as })).toMatchObject({
      status: 204,
    })
    expect(await twin.send(`POST /productions/${hamlet}/merge/${other}`, undefined, { as })).toMatchObject({
      status: 404,
    })
  })

  it('are renamed', async () => {
    const twin = seededTwin()
    const id = await create(twin, 'Hamlet', first)
    expect(await twin.send(`PUT /productions/${id}/name`, { name: 'Macbeth' }, { as })).toMatchObject({ status: 204 })
    expect(await list(twin)).toMatchObject({ member: [{ name: 'Macbeth', events: [first] }] })
  })

  it('are suggested never; a suggestion can be skipped', async () => {
    const twin = seededTwin()
    expect(await twin.send('GET /productions/suggestion')).toEqual({ status: 204, body: undefined })
    expect(await twin.send('POST /productions/skip', { eventIds: [first, second] }, { as })).toEqual({
      status: 200,
      body: undefined,
    })
  })

  it.each([
    ['POST /productions', { eventIds: [first] }, { name: 'Required but could not be found' }],
    [
      'POST /productions',
      { name: '', eventIds: [1] },
      { name: 'Cannot be empty', eventIds: 'At least one event should be provided' },
    ],
    ['POST /productions', { name: ' ', eventIds: [first] }, { name: 'Cannot be empty' }],
    ['POST /productions', { name: 'x' }, { eventIds: 'Required but could not be found' }],
    ['POST /productions', { name: 'x', eventIds: [] }, { eventIds: 'At least one event should be provided' }],
    ['POST /productions/skip', { eventIds: [first] }, { eventIds: 'At least two events should be provided' }],
    ['PUT /productions/x/name', { name: '' }, { name: 'Cannot be empty' }],
  ])('refuses %s with %j in words of old', async (target, body, messages) => {
    expect(await seededTwin().send(target, body, { as })).toEqual({
      status: 400,
      body: { type: 'about:blank', title: 'Invalid payload.', status: 400, validation_messages: messages },
    })
  })

  it.each([
    ['POST /productions', { name: 'x', eventIds: [first] }],
    ['POST /productions/skip', { eventIds: [first, second] }],
    [`PUT /productions/${unknownId}/events/${first}`, undefined],
    [`DELETE /productions/${unknownId}/events/${first}`, undefined],
    [`PUT /productions/${unknownId}/name`, { name: 'x' }],
    [`POST /productions/${unknownId}/merge/${unknownId}`, undefined],
  ])('%s takes "Producties aanmaken"', async (target, body) => {
    const twin = seededTwin()
    const { status, body: problem } = await twin.send(target, body, { as: stranger })
    expect(status).toBe(403)
    expect(problem).toMatchObject({
      detail: expect.stringMatching(/^User stranger-id has no permission "Producties aanmaken" on resource /),
    })
    expect(twin.state.productions.size).toBe(0)
  })
})
