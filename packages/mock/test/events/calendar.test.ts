import { describe, expect, it } from 'vitest'
import { eventTwin, first, mistakesOf, second, third } from './event-twin.ts'

const soldOut = { status: { type: 'Unavailable', reason: { nl: 'Ziek' } } }
const multiple = (...subEvent: object[]) => ({ calendarType: 'multiple', subEvent })

describe('the sub-events of an event', () => {
  it('are put in the order of time, and numbered', async () => {
    const twin = await eventTwin()
    const path = await twin.create(multiple(third, first, second))
    expect(await twin.read(path)).toMatchObject({
      startDate: first.startDate,
      endDate: third.endDate,
      subEvent: [first, second, third].map((dates, id) => ({ id, '@type': 'Event', ...dates })),
    })
  })

  it('decide whether the calendar is single or multiple', async () => {
    const twin = await eventTwin()
    const path = await twin.create(multiple(first))
    expect(await twin.read(path)).toMatchObject({ calendarType: 'single' })
    await twin.send(`PUT ${path}/calendar`, { calendarType: 'single', subEvent: [first, second] })
    expect(await twin.read(path)).toMatchObject({ calendarType: 'multiple' })
    await twin.send(`PUT ${path}/calendar`, { calendarType: 'multiple', ...second })
    expect(await twin.read(path)).toMatchObject({ calendarType: 'single', subEvent: [second] })
  })

  it('inherit what they do not tell', async () => {
    const twin = await eventTwin()
    const path = await twin.create({
      ...multiple(first, { ...second, status: { type: 'Available', reason: {} } }),
      ...soldOut,
      bookingAvailability: { type: 'Unavailable', capacity: 50 },
    })
    expect(await twin.read(path)).toMatchObject({
      status: { type: 'Available' },
      bookingAvailability: { type: 'Unavailable', capacity: 50 },
      subEvent: [
        { ...soldOut, bookingAvailability: { type: 'Unavailable', capacity: 50 } },
        { status: { type: 'Available' } },
      ],
    })
  })

  it('tell the status of the whole', async () => {
    const twin = await eventTwin()
    const path = await twin.create(
      multiple({ ...first, ...soldOut }, { ...second, status: { type: 'TemporarilyUnavailable' } }),
    )
    expect((await twin.read(path))['status']).toEqual({ type: 'TemporarilyUnavailable' })
    const single = await twin.create({ calendarType: 'single', subEvent: [{ ...first, ...soldOut }] })
    expect((await twin.read(single))['status']).toEqual(soldOut.status)
  })

  it('all get the status that is put', async () => {
    const twin = await eventTwin()
    const path = await twin.create(multiple(first, second))
    await twin.send(`PUT ${path}/status`, soldOut.status)
    expect(await twin.read(path)).toMatchObject({ ...soldOut, subEvent: [soldOut, soldOut] })
  })

  it('all get the booking availability that is put, save those whose places are counted', async () => {
    const twin = await eventTwin()
    const counted = { ...second, bookingAvailability: { capacity: 9, remainingCapacity: 2 } }
    const path = await twin.create(
      multiple({ ...first, bookingAvailability: { type: 'Available', capacity: 5 } }, counted),
    )
    await twin.send(`PUT ${path}/booking-availability`, { type: 'Unavailable' })
    expect(await twin.read(path)).toMatchObject({
      bookingAvailability: { type: 'Available' },
      subEvent: [
        { bookingAvailability: { type: 'Unavailable', capacity: 5 } },
        { bookingAvailability: { type: 'Available', capacity: 9, remainingCapacity: 2 } },
      ],
    })
  })

  it('can be changed one by one', async () => {
    const twin = await eventTwin()
    const path = await twin.create(
      multiple({ ...first, childcare: { start: '9:00' } }, { ...second, childcare: { end: '17:00' } }),
    )
    const { status } = await twin.send(`PATCH ${path}/subEvents`, [
      {
        id: 0,
        startDate: third.startDate,
        endDate: third.endDate,
        bookingAvailability: { capacity: 4, remainingCapacity: 0 },
      },
      { id: 1, childcare: {} },
      { id: 7, status: { type: 'Unavailable' } },
    ])
    expect(status).toBe(204)
    const { subEvent, ...event } = await twin.read(path)
    expect(subEvent).toEqual([
      { id: 0, '@type': 'Event', ...second, status: { type: 'Available' }, bookingAvailability: { type: 'Available' } },
      {
        id: 1,
        '@type': 'Event',
        ...third,
        status: { type: 'Available' },
        bookingAvailability: { type: 'Unavailable', capacity: 4, remainingCapacity: 0 },
        childcare: { start: '9:00' },
      },
    ])
    expect(event).toMatchObject({ startDate: second.startDate, endDate: third.endDate, availableTo: third.endDate })
  })

  it('are booked by a type or by what remains, not by both', async () => {
    const twin = await eventTwin()
    const path = await twin.create({ calendarType: 'single', subEvent: [first] })
    const patch = async (bookingAvailability: object) =>
      mistakesOf(await twin.send(`PATCH ${path}/sub-events`, [{ id: 0, bookingAvailability }]))
    const at = '/0/bookingAvailability'
    expect(await patch({ type: 'Available', remainingCapacity: 1 })).toEqual([
      `${at}: The data must not match schema`,
      `${at}: The data must not match schema`,
    ])
    expect(await patch({ type: 'Full' })).toEqual([`${at}/type: The data should match one item from enum`])
    expect(await patch({ capacity: 1 })).toEqual([
      `${at}: The required properties (type) are missing`,
      `${at}: The required properties (remainingCapacity) are missing`,
    ])
  })

  it('are looked at as they would become', async () => {
    const twin = await eventTwin()
    const path = await twin.create({
      calendarType: 'single',
      subEvent: [{ ...first, bookingAvailability: { type: 'Available', capacity: 4 } }],
    })
    const patch = async (update: object) =>
      mistakesOf(await twin.send(`PATCH ${path}/sub-events`, [{ id: 0, ...update }]))
    expect(await patch({ endDate: '2031-02-01T10:00:00+01:00' })).toEqual([
      '/0/endDate: endDate should not be before startDate',
    ])
    expect(await patch({ bookingAvailability: { remainingCapacity: 5 } })).toEqual([
      '/0/bookingAvailability/remainingCapacity: remainingCapacity must be less than or equal to capacity',
    ])
    expect(await patch({ overnight: true })).toEqual(['overnight is only allowed when the event has term 0.57.0.0.0'])
  })

  it('are missing in the other calendars', async () => {
    const twin = await eventTwin()
    const path = await twin.create({ subEvent: [first] })
    expect(await twin.read(path)).not.toHaveProperty('subEvent')
    for (const [target, body] of [
      [`PATCH ${path}/sub-events`, [{ id: 0, status: { type: 'Available' } }]],
      [`PUT ${path}/booking-availability`, { type: 'Unavailable' }],
    ] as const) {
      expect(mistakesOf(await twin.send(target, body))).toEqual([
        'Updating booking availability on calendar type: "PERMANENT" is not supported. Only single and multiple calendar types can be updated.',
      ])
    }
  })

  it('can be ten thousand', async () => {
    const twin = await eventTwin()
    const subEvent = Array.from({ length: 10_000 }, (_, day) => {
      const startDate = new Date(Date.UTC(2031, 0, 1) + day * 3_600_000).toISOString().slice(0, 19)
      return { startDate, endDate: startDate, childcare: {} }
    })
    const path = await twin.create({ calendarType: 'multiple', subEvent })
    expect((await twin.read(path))['subEvent']).toHaveLength(10_000)
  })
})

describe('a calendar without sub-events', () => {
  it('replaces them, and keeps the childcare of its opening hours', async () => {
    const twin = await eventTwin()
    const path = await twin.create(multiple(first, second))
    const openingHours = [{ opens: '9:00', closes: '17:00', dayOfWeek: ['monday'], childcare: { start: '8:00' } }]
    await twin.send(`PUT ${path}/calendar`, { calendarType: 'permanent', openingHours })
    const event = await twin.read(path)
    expect(event).toMatchObject({ calendarType: 'permanent', openingHours })
    for (const property of ['subEvent', 'startDate', 'endDate']) expect(event).not.toHaveProperty(property)
  })

  it('of a place has no childcare', async () => {
    const twin = await eventTwin()
    const openingHours = [{ opens: '9:00', closes: '17:00', dayOfWeek: ['monday'], childcare: { start: 'never' } }]
    const { status } = await twin.send(`PUT /places/${twin.placeId}/calendar`, {
      calendarType: 'permanent',
      openingHours,
    })
    expect(status).toBe(204)
    expect((await twin.read(`/places/${twin.placeId}`))['openingHours']).toEqual([
      { opens: '9:00', closes: '17:00', dayOfWeek: ['monday'] },
    ])
  })
})
