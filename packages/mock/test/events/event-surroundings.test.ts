import { describe, expect, it } from 'vitest'
import { admin, organizer } from '../support/seeded-twin.ts'
import { minimalPlace } from '../places/place-twin.ts'
import { type EventTwin, eventTwin, storedEvent } from './event-twin.ts'

const faqs = [{ nl: { question: 'Wat?', answer: 'Dit.' } }]

describe('the dummy place for education', () => {
  it('makes an event that moves there one for schools', async () => {
    const { twin, dummy } = await withDummyPlace()
    const path = await twin.create({ audience: { audienceType: 'members' } })
    expect(await twin.send(`PUT ${path}/location/${dummy}`)).toMatchObject({ status: 204 })
    expect(await twin.read(path)).toMatchObject({
      audience: { audienceType: 'education' },
      location: { isDummyPlaceForEducationEvents: true },
    })
    expect(await twin.read(`/places/${dummy}`)).not.toHaveProperty('isDummyPlaceForEducationEvents')
  })

  it('has no events for others', async () => {
    const { twin, dummy } = await withDummyPlace()
    const location = { '@id': `${twin.state.hosts.entry}/places/${dummy}` }
    const path = await twin.create({ location })
    expect(await twin.read(path)).toMatchObject({ audience: { audienceType: 'education' } })
    const refusal = {
      status: 400,
      body: {
        type: 'https://api.publiq.be/probs/uitdatabank/incompatible-audience-type',
        detail: 'The audience type "everyone" can not be set.',
      },
    }
    const audience = { audienceType: 'everyone' }
    expect(await twin.send(`PUT ${path}/audience`, audience)).toMatchObject(refusal)
    expect(await twin.send('POST /events', { ...twin.minimalEvent, location, audience })).toMatchObject(refusal)
    expect(await twin.send(`PUT ${path}/audience`, { audienceType: 'education' })).toMatchObject({ status: 204 })
  })
})

describe('what a copy shows of its original', () => {
  it('is not known to the rules until it is set again', async () => {
    const twin = await eventTwin()
    const original = await twin.create({ childrenOnly: true, departurePlaces: [twin.placeUrl], faqs })
    const { body } = await twin.send(`POST ${original}/copies`, { calendarType: 'permanent' })
    const copy = `/events/${(body as { eventId: string }).eventId}`
    const shown = { childrenOnly: true, departurePlaces: [twin.placeUrl], faqs }
    expect(await twin.read(copy)).toMatchObject(shown)
    expect(await twin.read(copy)).not.toHaveProperty('copied')

    const { playhead } = await twin.read(copy)
    await twin.send(`PUT ${copy}/faqs`, [])
    await twin.send(`PUT ${copy}/children-only`, { childrenOnly: false })
    expect(await twin.read(copy)).toMatchObject({ ...shown, playhead })
    expect(await twin.send(`PUT ${copy}/departure-places`, [twin.placeUrl])).toMatchObject({
      body: { title: 'Incompatible audience type' },
    })

    await twin.send(`PUT ${copy}/faqs`, faqs)
    await twin.send(`PUT ${copy}/children-only`, { childrenOnly: true })
    expect(await twin.read(copy)).toMatchObject({ ...shown, playhead: Number(playhead) + 2 })
    await twin.send(`PUT ${copy}/faqs`, [])
    expect(await twin.send(`PUT ${copy}/departure-places`, [twin.placeUrl])).toMatchObject({ status: 204 })
    expect(await twin.read(copy)).not.toHaveProperty('faqs')
  })
})

describe('an event with UiTPAS ticket sales', () => {
  it('keeps its organizer', async () => {
    const twin = await eventTwin()
    const path = await twin.create({ organizer: { '@id': organizer.url } })
    const other = await twin.send('POST /organizers', {
      mainLanguage: 'nl',
      name: { nl: 'Een andere' },
      url: 'https://anders.example',
    })
    const { id: otherId } = other.body as { id: string }
    const selling = { ...storedEvent(twin, path), hasUitpasTicketSales: true }
    twin.state.events.set(path.slice('/events/'.length), selling)
    const sold = storedEvent(twin, path)
    for (const [target, body] of [
      [`PUT ${path}/organizer/${otherId}`],
      [`POST ${path}/organizer`, { organizer: otherId }],
      [`DELETE ${path}/organizer/${organizer.id}`],
      [`PUT ${path}`, twin.minimalEvent],
    ] as const) {
      expect(await twin.send(target, body), target).toMatchObject({
        status: 400,
        body: {
          type: 'https://api.publiq.be/probs/uitdatabank/event-has-uitpas-ticket-sales',
          title: 'Event has UiTPAS ticket sales',
        },
      })
    }
    expect(storedEvent(twin, path)).toBe(sold)
    expect(await twin.send(`PUT ${path}/organizer/${organizer.id}`)).toMatchObject({ status: 204 })
    expect(await twin.read(path)).not.toHaveProperty('hasUitpasTicketSales')
  })
})

describe('an organizer with UiTPAS', () => {
  it('gives its card systems to its events, not to its places', async () => {
    const twin = await eventTwin()
    const { state } = twin
    state.organizers.set(organizer.id, { ...state.organizers.get(organizer.id), labels: ['UiTPAS Gent', 'jazz'] })
    const path = await twin.create({ labels: ['avond'] })
    await twin.send(`PUT ${path}/organizer/${organizer.id}`)
    expect((await twin.read(path))['labels']).toEqual(['avond', 'UiTPAS Gent'])
    await twin.send(`PUT ${path}`, { ...twin.minimalEvent, organizer: { '@id': organizer.url } })
    expect((await twin.read(path))['labels']).toEqual(['UiTPAS Gent'])
    await twin.send(`PUT /places/${twin.placeId}/organizer/${organizer.id}`, undefined, { as: admin })
    expect(await twin.read(`/places/${twin.placeId}`)).not.toHaveProperty('labels')
  })
})

async function withDummyPlace(): Promise<{ twin: EventTwin; dummy: string }> {
  const twin = await eventTwin()
  const { body } = await twin.send('POST /places', { ...minimalPlace, name: { nl: 'Op school' } })
  const { id: dummy } = body as { id: string }
  twin.state.places.set(dummy, { ...twin.state.places.get(dummy), isDummyPlaceForEducationEvents: true })
  return { twin, dummy }
}
