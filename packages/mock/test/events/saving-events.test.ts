import { describe, expect, it } from 'vitest'
import { organizer, stranger } from '../support/seeded-twin.ts'
import { campType, eventTwin, first, mistakesOf, second, storedEvent } from './event-twin.ts'

const newId = '99999999-9999-4999-8999-999999999999'

describe('a new event', () => {
  it('is a draft with the defaults of an event', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    expect(await twin.read(path)).toMatchObject({
      '@id': twin.state.hosts.entry + path,
      '@context': '/contexts/event',
      workflowStatus: 'DRAFT',
      attendanceMode: 'offline',
      audience: { audienceType: 'everyone' },
      typicalAgeRange: '-',
      status: { type: 'Available' },
      bookingAvailability: { type: 'Available' },
      availableTo: '2100-01-01T00:00:00+00:00',
      terms: [{ id: '0.50.4.0.0', label: 'Concert', domain: 'eventtype' }],
      sameAs: [`http://www.uitinvlaanderen.be/agenda/e/strijkers/${path.split('/').at(-1)}`],
      playhead: 0,
      completeness: 62,
      production: null,
    })
  })

  it('is more complete with a theme', async () => {
    const twin = await eventTwin()
    const path = await twin.create({ terms: [{ id: '0.50.4.0.0' }, { id: '1.8.2.0.0' }] })
    expect(await twin.read(path)).toMatchObject({ completeness: 67 })
  })

  it('comes of a PUT to an id that is not in use', async () => {
    const twin = await eventTwin()
    const { status, body } = await twin.send(`PUT /events/${newId}`, twin.minimalEvent)
    expect([status, body]).toMatchObject([200, { id: newId, eventId: newId }])
    expect(await twin.read(`/events/${newId}`)).toMatchObject({ name: { nl: 'Strijkers' } })
  })

  it('can not have the id of a place or organizer', async () => {
    const twin = await eventTwin()
    for (const id of [twin.placeId, organizer.id]) {
      expect(mistakesOf(await twin.send(`PUT /events/${id}`, twin.minimalEvent))).toEqual([
        `The id ${id} is already in use by a resource of a different type.`,
      ])
    }
    expect(twin.state.events.size).toBe(0)
  })

  it('is published by an import', async () => {
    const twin = await eventTwin()
    const { status, body } = await twin.send('POST /imports/events', twin.minimalEvent)
    expect(status).toBe(200)
    expect(await twin.read(`/events/${(body as { id: string }).id}`)).toMatchObject({
      workflowStatus: 'READY_FOR_VALIDATION',
    })
  })

  it('can be told in the older form', async () => {
    const twin = await eventTwin()
    const { status, body } = await twin.send('POST /event/', {
      mainLanguage: 'nl',
      name: 'Strijkers',
      type: { id: '0.50.4.0.0', label: 'Concert', domain: 'eventtype' },
      theme: { id: '1.8.2.0.0' },
      location: { id: twin.placeId },
      calendar: {
        calendarType: 'single',
        timeSpans: [
          { start: second.startDate, end: second.endDate },
          { start: first.startDate, end: first.endDate },
        ],
      },
    })
    expect(status).toBe(201)
    expect(await twin.read(`/events/${(body as { id: string }).id}`)).toMatchObject({
      name: { nl: 'Strijkers' },
      calendarType: 'multiple',
      startDate: first.startDate,
      endDate: second.endDate,
      terms: [{ domain: 'eventtype' }, { domain: 'theme' }],
      location: { name: { nl: 'De Schuur' } },
    })
  })

  it('needs what every event has', async () => {
    const twin = await eventTwin()
    expect(mistakesOf(await twin.send('POST /events', {}))).toEqual([
      '/: The required properties (mainLanguage, name, terms, location) are missing',
    ])
  })

  it.each([
    [{ attendanceMode: 'online' }, '/attendanceMode: Attendance mode "online" needs to have an online location.'],
    [
      { onlineUrl: 'https://x.example' },
      '/onlineUrl: An onlineUrl can not be used in combination with an offline attendanceMode.',
    ],
    [
      { location: { '@id': `https://io.example/places/${newId}` } },
      `/location: The location with id "${newId}" was not found.`,
    ],
    [
      { birthdateRange: { from: '2020-01-01', to: '2019-01-01' } },
      '/birthdateRange: "From" birthdate should not be greater than the "to" birthdate.',
    ],
    [
      { birthdateRange: { from: '2018-01-01', to: '2019-01-01' }, typicalAgeRange: '6-12' },
      'An event cannot have both a typicalAgeRange and a birthdateRange.',
    ],
    [
      { bookingAvailability: { type: 'Available', capacity: 3 } },
      '/bookingAvailability/capacity: capacity is not supported on events with a permanent or periodic calendar.',
    ],
    [
      { bookingAvailability: { type: 'Available', capacity: -1 } },
      '/bookingAvailability/capacity: Number must be greater than or equal to 0',
    ],
    [
      { calendarType: 'single', subEvent: [first], bookingAvailability: { type: 'Available', remainingCapacity: 3 } },
      '/bookingAvailability/remainingCapacity: remainingCapacity is not supported on the top-level bookingAvailability..',
    ],
    [
      { calendarType: 'single', subEvent: [{ ...first, bookingAvailability: { capacity: 3, remainingCapacity: 4 } }] },
      '/subEvent/0/bookingAvailability/remainingCapacity: remainingCapacity must be less than or equal to capacity',
    ],
    [
      { calendarType: 'single', subEvent: [{ startDate: first.endDate, endDate: first.startDate }] },
      '/subEvent/0/endDate: endDate should not be before startDate',
    ],
    [{ calendarType: 'single', subEvent: [] }, '/subEvent: Array should have at least 1 items, 0 found'],
    [
      { calendarType: 'single', subEvent: [{ ...first, childcare: { start: '10:00' } }] },
      '/subEvent/0/childcare/start: childcare.start must be before the time portion of startDate',
    ],
    [
      { calendarType: 'single', subEvent: [{ ...first, childcare: { end: '16:00' } }] },
      '/subEvent/0/childcare/end: childcare.end must be after the time portion of endDate',
    ],
    [
      { calendarType: 'single', subEvent: [{ ...first, childcare: { start: '17:00', end: '9:00' } }] },
      '/subEvent/0/childcare: "17:00" must be before "9:00".',
    ],
    [
      { openingHours: [{ opens: '9:00', closes: '17:00', dayOfWeek: ['monday'], childcare: { start: '9:00' } }] },
      '/openingHours/0/childcare/start: childcare.start must be before opens',
    ],
    [
      { calendarType: 'single', subEvent: [{ ...first, overnight: true }] },
      'overnight is only allowed when the event has term 0.57.0.0.0',
    ],
    [
      { departurePlaces: [`https://io.example/place/${newId}`] },
      `/departurePlaces/0: The place with url "https://io.example/place/${newId}" was not found.`,
    ],
    [
      { terms: [{ id: 'OyaPaf64AEmEAYXHeLMAtA' }] },
      '/terms/0/id: The term OyaPaf64AEmEAYXHeLMAtA does not exist or is not supported',
    ],
    [{ name: { fr: 'Cordes' } }, '/name: A value in the mainLanguage (nl) is required.'],
    [
      { organizer: { '@id': `https://io.example/organizers/${newId}` } },
      `/organizer: The organizer with id "${newId}" was not found.`,
    ],
  ])('is refused with %j', async (properties, mistake) => {
    const twin = await eventTwin()
    expect(mistakesOf(await twin.send('POST /events', { ...twin.minimalEvent, ...properties }))).toEqual([mistake])
    expect(twin.state.events.size).toBe(0)
  })

  it('can have nights when it is a camp', async () => {
    const twin = await eventTwin()
    const path = await twin.create({
      terms: [campType],
      calendarType: 'single',
      subEvent: [{ ...first, overnight: true }],
    })
    expect(await twin.read(path)).toMatchObject({ subEvent: [{ overnight: true }], availableTo: first.startDate })
    await twin.send(`PUT ${path}/type/0.50.4.0.0`)
    expect(await twin.read(path)).toMatchObject({ availableTo: first.endDate })
    expect(storedEvent(twin, path).subEvent?.[0]).not.toHaveProperty('overnight')
  })

  it('takes place online without a place', async () => {
    const twin = await eventTwin()
    const { location: _, ...body } = twin.minimalEvent
    const { status } = await twin.send(`PUT /events/${newId}`, { ...body, attendanceMode: 'online' })
    expect(status).toBe(200)
    expect(await twin.read(`/events/${newId}`)).toMatchObject({
      location: { name: { nl: 'Online' }, '@type': 'Place' },
    })
  })
})

describe('a full overwrite', () => {
  it('that says the same changes nothing', async () => {
    const twin = await eventTwin()
    const body = {
      ...twin.minimalEvent,
      calendarType: 'single',
      subEvent: [first],
      birthdateRange: { from: '2015-01-01', to: '2016-01-01' },
    }
    const path = await twin.create(body)
    const before = storedEvent(twin, path)
    expect((await twin.send(`PUT ${path}`, body)).status).toBe(200)
    expect(storedEvent(twin, path)).toBe(before)
  })

  it('clears what can be cleared', async () => {
    const twin = await eventTwin()
    const path = await twin.create({
      description: { nl: 'Muziek' },
      attendanceMode: 'mixed',
      onlineUrl: 'https://x.example',
      audience: { audienceType: 'members' },
      birthdateRange: { from: '2015-01-01', to: '2016-01-01' },
      childrenOnly: true,
      departurePlaces: [twin.placeUrl.replace('/places/', '/place/')],
      faqs: [{ nl: { question: 'Wat?', answer: 'Dit.' } }],
    })
    expect(await twin.read(path)).toMatchObject({ childrenOnly: true, departurePlaces: [twin.placeUrl] })
    await twin.send(`PUT ${path}`, twin.minimalEvent)
    const event = await twin.read(path)
    expect(event).toMatchObject({ description: { nl: 'Muziek' }, attendanceMode: 'offline', typicalAgeRange: '-' })
    for (const property of ['onlineUrl', 'birthdateRange', 'childrenOnly', 'departurePlaces', 'faqs']) {
      expect(event).not.toHaveProperty(property)
    }
  })

  it('is for those who may edit', async () => {
    const twin = await eventTwin()
    const path = await twin.create()
    expect((await twin.send(`PUT ${path}`, twin.minimalEvent, { as: stranger })).status).toBe(403)
  })
})

describe('the theme of an event', () => {
  it('can be changed by a full body, but not be taken away', async () => {
    const twin = await eventTwin()
    const path = await twin.create({ terms: [{ id: '0.50.4.0.0' }, { id: '1.8.2.0.0' }] })
    await twin.send(`PUT ${path}`, { ...twin.minimalEvent, terms: [{ id: '0.5.0.0.0' }] })
    expect(await twin.read(path)).toMatchObject({ terms: [{ id: '0.5.0.0.0' }, { id: '1.8.2.0.0' }], completeness: 67 })
    await twin.send(`PUT ${path}`, { ...twin.minimalEvent, terms: [{ id: '1.8.1.0.0' }, { id: '0.5.0.0.0' }] })
    expect(await twin.read(path)).toMatchObject({ terms: [{ id: '1.8.1.0.0' }, { id: '0.5.0.0.0' }] })
  })
})

describe('an address in the body of an event', () => {
  it('is ignored', async () => {
    const twin = await eventTwin()
    const path = await twin.create({ address: { addressCountry: 'BE', addressLocality: '' } })
    expect(await twin.read(path)).not.toHaveProperty('address')
  })
})
