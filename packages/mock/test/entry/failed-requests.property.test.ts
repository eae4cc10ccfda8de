import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventTwin, first, second } from '../events/event-twin.ts'
import { minimalPlace } from '../places/place-twin.ts'
import { editor, manager, owner, stranger } from '../support/seeded-twin.ts'
import type { State } from '../../src/state.ts'

describe('a failed request', () => {
  it('changes nothing at all, whatever was sent, and leaves the twin alive', async () => {
    const twin = await eventTwin()
    const { state } = twin
    for (const documents of [state.events, state.places, state.organizers]) {
      for (const [, document] of documents) freeze(document)
      documents.onChange((_, after) => freeze(after))
    }
    const event = await twin.create({ calendarType: 'multiple', subEvent: [first, second], labels: ['avond'] })
    const place = `/places/${twin.placeId}`
    await twin.send(`PUT ${event}/videos`, {})

    let failures = 0
    const property = fc.asyncProperty(
      fc.constantFrom(...targetsOf(event), ...targetsOf(place), 'POST /events', 'POST /places', 'POST /imports/events'),
      bodies({ ...twin.minimalEvent, ...minimalPlace }),
      fc.constantFrom(owner, editor, stranger, manager, null),
      async (target, body, as) => {
        const before = rememberedBy(state)
        const { status, body: answer } = await twin.send(target, body, { as })
        if (status < 400) return
        failures += 1
        expect(rememberedBy(state), target).toEqual(before)
        expect(answer).toMatchObject({ status, title: expect.stringMatching(/^(?!Internal Server Error)/) })
      },
    )
    await fc.assert(property, { numRuns: 1500 })
    expect(failures).toBeGreaterThan(300)
    expect(await twin.send(`GET ${event}`)).toMatchObject({ status: 200 })
  })

  it.each([
    ['broken JSON', '{"name": "x"', 'body/invalid-syntax'],
    ['nothing', '', 'body/missing'],
    ['JSON that is nested too deep', `{"name":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'body/invalid-syntax'],
    ['a list', '[]', 'body/invalid-data'],
    ['a text', '"x"', 'body/invalid-data'],
  ])('is told what is wrong with %s', async (_, body, type) => {
    const twin = await eventTwin()
    const path = await twin.create()
    const before = rememberedBy(twin.state)
    for (const target of [
      'POST /events',
      'POST /places',
      `PUT ${path}`,
      `PUT ${path}/calendar`,
      `PUT ${path}/audience`,
    ]) {
      const answer = await twin.send(target, body, { contentType: 'text/plain' })
      expect(answer, target).toMatchObject({ status: 400, body: { type: `https://api.publiq.be/probs/${type}` } })
    }
    expect(rememberedBy(twin.state)).toEqual(before)
  })

  it('can not reach what objects inherit', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"audienceType":"members"}'
    expect(await twin.send(`PUT ${path}/audience`, body)).toMatchObject({ status: 204 })
    expect(await twin.send('GET /events/__proto__')).toMatchObject({ status: 404 })
    expect(await twin.send('GET /places/constructor')).toMatchObject({ status: 404 })
    expect(await twin.send(`PUT ${path}/name/__proto__`, { name: 'x' })).toMatchObject({ status: 404 })
    expect({}).not.toHaveProperty('polluted')
    expect((await twin.read(path))['audience']).toEqual({ audienceType: 'members' })
  })
})

const propertiesOfOffers =
  'name/nl name/xx description/fr calendar status booking-availability available-from contact-point booking-info ' +
  'price-info labels labels/a labels/Private facilities typical-age-range type/0.50.4.0.0 type/x theme/x organizer/x ' +
  'workflow-status images/main images/x contributors major-info location/x attendance-mode online-url audience faqs ' +
  'departure-places children-only birthdate-range address/nl address/es'

/** Requests that change an offer, most of them not when its body is anything at all. */
function targetsOf(path: string): readonly string[] {
  const under = (method: string, ends: string) => ends.split(' ').map((end) => `${method} ${path}/${end}`)
  return [
    ...['PUT', 'POST', 'PATCH'].map((method) => `${method} ${path}`),
    ...under('PUT', propertiesOfOffers),
    ...under('POST', 'labels videos images organizer copies'),
    ...under('PATCH', 'videos sub-events'),
    ...under('DELETE', 'name images/x description/xx'),
  ]
}

const propertiesOfBodies =
  'subEvent startDate openingHours labels organizer priceInfo workflowStatus type status bookingAvailability ' +
  'bookingInfo contactPoint videos mediaObject faqs __proto__ calendar'

/** A right body with wrong or strange values in it, or anything that is JSON. */
function bodies(right: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const names = [...Object.keys(right), ...propertiesOfBodies.split(' ')]
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('single', 'multiple', 'periodic', 'x'.repeat(256), '2031-02-30T00:00:00Z', -1, [first, {}], {
      id: 0,
    }),
    fc.record({ type: fc.constantFrom('Available', 'Foo'), capacity: fc.integer(), id: fc.integer() }),
  )
  const changed = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3 })
  return fc.oneof(
    { weight: 3, arbitrary: changed.map((changes) => ({ ...right, ...changes })) },
    { weight: 2, arbitrary: changed },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
    { weight: 1, arbitrary: fc.array(changed, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.string() },
  )
}

/** All that outlives a request. Documents never change: to be the same ones is to be equal. */
function rememberedBy(state: State): unknown {
  const { events, places, organizers, labels, labelKeys, media, ownerships, roles, productions, newsArticles } = state
  const lists = [events, places, organizers, labels, labelKeys, media, ownerships, roles, productions, newsArticles]
  return lists.map((list) => [...list])
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}
