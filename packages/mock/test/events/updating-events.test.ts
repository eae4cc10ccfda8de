import { describe, expect, it } from 'vitest'
import { minimalPlace } from '../places/place-twin.ts'
import { admin, editor, manager, organizer, owner, stranger } from '../support/seeded-twin.ts'
import { eventTwin, first, mistakesOf, second, storedEvent } from './event-twin.ts'

const nowhere = '99999999-9999-4999-8999-999999999999'
const nilId = '00000000-0000-0000-0000-000000000000'

describe('where an event takes place', () => {
  it('moves to another place, and to the one that a duplicate stands for', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    const other = await twin.send('POST /places', { ...minimalPlace, name: { nl: 'De Zolder' } })
    const { placeId, url } = other.body as { placeId: string; url: string }
    expect((await twin.send(`PUT ${path}/location/${placeId}`)).status).toBe(204)
    expect(await twin.read(path)).toMatchObject({ location: { '@id': url, name: { nl: 'De Zolder' } } })
    twin.state.places.set(nowhere, { ...twin.state.places.get(placeId), duplicateOf: twin.placeUrl })
    await twin.send(`PUT ${path}/location/${nowhere}`)
    expect(await twin.read(path)).toMatchObject({ location: { '@id': twin.placeUrl } })
    expect(await twin.send(`GET /places/${twin.placeId}/events`)).toMatchObject({
      body: { events: [{ '@id': path.split('/').at(-1) }] },
    })
    expect((await twin.send(`GET /places/${placeId}/events`)).body).toEqual({ events: [] })
  })

  it('does not move to a place that is not there, or online', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    expect(await twin.send(`PUT ${path}/location/${nowhere}`)).toMatchObject({
      status: 404,
      body: { detail: `Location with id "${nowhere}" does not exist.` },
    })
    const path400 = {
      status: 400,
      body: { type: 'https://api.publiq.be/probs/uitdatabank/attendance-mode-not-supported' },
    }
    expect(await twin.send(`PUT ${path}/location/${nilId}`)).toMatchObject(path400)
    await twin.send(`PUT ${path}/attendance-mode`, { attendanceMode: 'online' })
    const answer = await twin.send(`PUT ${path}/location/${twin.placeId}`)
    expect(answer).toMatchObject(path400)
    expect(mistakesOf(answer)[0]).toMatch(/real location\. Set the attendanceMode to mixed or offline first\. For more/)
  })

  it('goes online and comes back', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    const put = (body: object) => twin.send(`PUT ${path}/attendance-mode`, body)
    expect(await twin.send(`PUT ${path}/online-url`, { onlineUrl: 'https://x.example' })).toMatchObject({ status: 400 })
    expect((await put({ attendanceMode: 'online' })).status).toBe(204)
    expect((await twin.send(`PUT ${path}/online-url`, { onlineUrl: 'https://x.example' })).status).toBe(204)
    expect(await twin.read(path)).toMatchObject({
      onlineUrl: 'https://x.example',
      location: { name: { nl: 'Online' } },
    })
    expect(mistakesOf(await put({ attendanceMode: 'online', location: twin.placeUrl }))).toEqual([
      '/: Additional object properties are not allowed: location',
    ])
    expect(mistakesOf(await put({ attendanceMode: 'offline' }))).toEqual([
      '/: A location is required when changing an online event to mixed or offline',
    ])
    await put({ attendanceMode: 'mixed', location: twin.placeUrl })
    expect(await twin.read(path)).toMatchObject({ onlineUrl: 'https://x.example', location: { '@id': twin.placeUrl } })
    await put({ attendanceMode: 'offline' })
    expect(await twin.read(path)).not.toHaveProperty('onlineUrl')
  })
})

describe('whom an event is for', () => {
  it('is told by ages or by dates of birth, the last that was told', async () => {
    const twin = await eventTwin()
    const path = await twin.create({ typicalAgeRange: '6-12' })
    await twin.send(`PUT ${path}/birthdateRange`, { from: '2015-01-01', to: '2016-01-01' })
    expect(await twin.read(path)).not.toHaveProperty('typicalAgeRange')
    await twin.send(`PUT ${path}/typical-age-range`, { typicalAgeRange: '-6' })
    expect(await twin.read(path)).toMatchObject({ typicalAgeRange: '0-6' })
    expect(await twin.read(path)).not.toHaveProperty('birthdateRange')
    await twin.send(`PUT ${path}/birthdate-range`, { from: '2015-01-01', to: '2016-01-01' })
    await twin.send(`DELETE ${path}/birthdate-range`)
    expect(await twin.read(path)).toMatchObject({ typicalAgeRange: '-' })
  })

  it('has departure places when it is for children only', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    const put = (urls: readonly string[]) => twin.send(`PUT ${path}/departurePlaces`, urls)
    expect(await put([twin.placeUrl])).toMatchObject({ status: 400, body: { title: 'Incompatible audience type' } })
    expect((await put([])).status).toBe(204)
    await twin.send(`PUT ${path}/children-only`, { childrenOnly: true })
    expect((await put([twin.placeUrl])).status).toBe(204)
    const unknown = `${twin.state.hosts.entry}/places/${nowhere}`
    expect(mistakesOf(await put([twin.placeUrl, unknown]))).toEqual([
      `/1: The place with url "${unknown}" was not found.`,
    ])
    await twin.send(`PUT ${path}/children-only`, { childrenOnly: false })
    expect(await twin.read(path)).not.toHaveProperty('childrenOnly')
  })
})

describe('what else only events have', () => {
  it('is a theme of its own domain', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    await twin.send(`PUT ${path}/theme/1.8.2.0.0`)
    await twin.send(`PUT ${path}/theme/1.8.3.1.0`)
    expect(storedEvent(twin, path).terms.map(({ id }) => id)).toEqual(['0.50.4.0.0', '1.8.3.1.0'])
    expect(await twin.send(`PUT ${path}/theme/0.50.4.0.0`)).toMatchObject({
      status: 404,
      body: { detail: 'Category with id 0.50.4.0.0 not found in theme domain.' },
    })
    await twin.send(`DELETE ${path}/theme`)
    const { playhead } = storedEvent(twin, path)
    expect((await twin.send(`DELETE ${path}/theme`)).status).toBe(204)
    expect(storedEvent(twin, path).playhead).toBe(playhead)
  })

  it('is a list of questions', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    const faqs = [{ nl: { question: 'Wat?', answer: 'Dit.' } }]
    expect((await twin.send(`PUT ${path}/faqs`, faqs)).status).toBe(204)
    expect(await twin.read(path)).toMatchObject({ faqs })
    expect(mistakesOf(await twin.send(`PUT ${path}/faqs`, [{}]))).toHaveLength(4)
    await twin.send(`PUT ${path}/faqs`, [])
    expect(await twin.read(path)).not.toHaveProperty('faqs')
  })

  it('is the production, with the other events in it', async () => {
    const twin = await eventTwin()
    const [path, other] = [await twin.create(), await twin.create()]
    const eventIds = [path, other].map((each) => each.split('/').at(-1))
    await twin.send('POST /productions', { name: 'Hamlet', eventIds }, { as: manager })
    expect(await twin.read(path)).toMatchObject({
      production: { title: 'Hamlet', otherEvents: [twin.state.hosts.entry + other] },
    })
  })

  it('is major info, in its older form too', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    const { status } = await twin.send(`POST ${path}/majorInfo`, {
      name: 'Blazers',
      type: { id: '0.3.1.0.0', label: 'Lessenreeks', domain: 'eventtype' },
      theme: { id: '1.8.2.0.0', label: 'Jazz en blues', domain: 'theme' },
      location: nilId,
      calendar: { type: 'multiple', timeSpans: [{ start: first.startDate, end: first.endDate }] },
    })
    expect(status).toBe(204)
    expect(await twin.read(path)).toMatchObject({
      name: { nl: 'Blazers' },
      attendanceMode: 'online',
      calendarType: 'single',
      availableTo: first.startDate,
      terms: [{ id: '0.3.1.0.0' }, { id: '1.8.2.0.0' }],
    })
  })

  it('is major info that takes the theme away when it has none', async () => {
    const twin = await eventTwin()
    const path = await twin.create({ terms: [{ id: '0.50.4.0.0' }, { id: '1.8.2.0.0' }] })
    const { status } = await twin.send(`PUT ${path}/major-info`, {
      name: 'Blazers',
      type: '0.50.4.0.0',
      location: { id: twin.placeId },
      calendar: { calendarType: 'permanent' },
    })
    expect(status).toBe(204)
    expect((await twin.read(path))['terms']).toEqual([{ id: '0.50.4.0.0', label: 'Concert', domain: 'eventtype' }])
  })

  it('is no major info without a name', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    const majorInfo = { type: '0.50.4.0.0', location: twin.placeId, calendar: { calendarType: 'permanent' } }
    expect(mistakesOf(await twin.send(`PUT ${path}/major-info`, { ...majorInfo, name: ' ' }))).toEqual([
      '/name: The string should match pattern: \\S',
    ])
  })

  it('is a list of facilities', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    await twin.send(`PUT ${path}/facilities`, ['3.13.2.0.0'], { as: admin })
    expect((await twin.read(path))['terms']).toMatchObject([{ id: '0.50.4.0.0' }, { label: 'Audiodescriptie' }])
    expect(mistakesOf(await twin.send(`PUT ${path}/facilities`, ['0.50.4.0.0'], { as: admin }))).toEqual([
      'Category with id 0.50.4.0.0 not found in facility domain or not applicable for Event.',
    ])
  })
})

describe('a copy', () => {
  it('has all but the labels and what made the original public', async () => {
    const twin = await eventTwin()
    const path = await twin.create({
      labels: ['avond'],
      faqs: [{ nl: { question: 'Wat?', answer: 'Dit.' } }],
      workflowStatus: 'READY_FOR_VALIDATION',
    })
    await twin.send(`PUT ${path}/contributors`, [stranger.email])
    const { body } = await twin.send(
      `POST ${path}/copies`,
      { calendarType: 'single', subEvent: [second] },
      { as: editor },
    )
    const copy = `/events/${(body as { eventId: string }).eventId}`
    const document = await twin.read(copy)
    expect(document).toMatchObject({
      '@id': twin.state.hosts.entry + copy,
      workflowStatus: 'DRAFT',
      creator: editor.id,
      subEvent: [second],
      faqs: [{ nl: { question: 'Wat?', answer: 'Dit.' } }],
      playhead: (storedEvent(twin, path).playhead ?? 0) + 1,
    })
    for (const property of ['labels', 'availableFrom']) expect(document).not.toHaveProperty(property)
    expect(storedEvent(twin, copy).contributors).toBeUndefined()
    expect(storedEvent(twin, path)).toMatchObject({ labels: ['avond'], calendarType: 'permanent' })
  })

  it('is for those who may edit the original', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    expect(await twin.send(`POST ${path}/copies`, { calendarType: 'permanent' }, { as: stranger })).toMatchObject({
      status: 403,
    })
    expect(twin.state.events.size).toBe(1)
  })
})

describe('the creator of an organizer', () => {
  it('may do with its events what their creators may, not with its places', async () => {
    const twin = await eventTwin()
    const made = await twin.send(
      'POST /organizers',
      { mainLanguage: 'nl', name: { nl: 'De Kring' }, url: 'https://kring.example' },
      { as: stranger },
    )
    const { organizerId } = made.body as { organizerId: string }
    const path = await twin.create()
    await twin.send(`PUT ${path}/organizer/${organizer.id}`)
    expect((await twin.send(`PUT ${path}/name/nl`, { name: 'Anders' }, { as: stranger })).status).toBe(403)
    for (const offer of [path, `/places/${twin.placeId}`])
      await twin.send(`PUT ${offer}/organizer/${organizerId}`, undefined, { as: owner })
    expect((await twin.send(`PUT ${path}/name/nl`, { name: 'Anders' }, { as: stranger })).status).toBe(204)
    expect((await twin.send(`PUT /places/${twin.placeId}/name/nl`, { name: 'Anders' }, { as: stranger })).status).toBe(
      403,
    )
    await twin.send(`DELETE /organizers/${organizerId}`, undefined, { as: manager })
    expect(await twin.read(path)).not.toHaveProperty('organizer')
  })
})

describe('an owner of an organizer', () => {
  it('may edit its events once approved', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    await twin.send(`PUT ${path}/organizer/${organizer.id}`)
    const request = { itemId: organizer.id, itemType: 'organizer', ownerId: stranger.id }
    const asked = await twin.send('POST /ownerships', request, { as: stranger })
    const { id } = asked.body as { id: string }
    const rename = () => twin.send(`PUT ${path}/name/nl`, { name: 'Anders' }, { as: stranger })
    expect((await rename()).status).toBe(403)
    expect((await twin.send(`POST /ownerships/${id}/approve`, undefined, { as: admin })).status).toBe(204)
    expect((await rename()).status).toBe(204)
  })
})

describe('an event', () => {
  it('is not found among the places, nor a place among the events', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    expect((await twin.send(`GET ${path.replace('events', 'places')}`)).status).toBe(404)
    expect((await twin.send(`GET /events/${twin.placeId}`)).status).toBe(404)
  })

  it('that is deleted can be read', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    for (const _ of [1, 2]) expect((await twin.send(`DELETE ${path}`)).status).toBe(204)
    expect(await twin.read(path)).toMatchObject({ workflowStatus: 'DELETED', playhead: 1 })
  })

  it('is not changed by a body that is wrong', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    const before = storedEvent(twin, path)
    for (const target of [
      'PUT /attendance-mode',
      'PUT /audience',
      'PUT /faqs',
      'PATCH /sub-events',
      'PUT /calendar',
      'POST /copies',
      'PUT /major-info',
    ]) {
      const [method, end] = target.split(' ')
      for (const body of ['', '{', '"x"', { __proto__x: 1, calendarType: 'nooit' }]) {
        expect((await twin.send(`${method} ${path}${end}`, body)).status).toBe(400)
      }
    }
    expect(storedEvent(twin, path)).toBe(before)
    expect(twin.state.events.size).toBe(1)
  })
})
