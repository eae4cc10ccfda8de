import { describe, expect, it } from 'vitest'
import { event, searchTwin, subEvent } from './search-twin.ts'

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const evening = (from: string, to: string) => `dateFrom=${from}&dateTo=${to}`
const full = { type: 'Unavailable' }

const { find } = searchTwin({
  events: [
    event('single', {
      calendarType: 'single',
      startDate: '2026-11-10T20:00:00+01:00',
      endDate: '2026-11-11T01:30:00+01:00',
    }),
    event('multiple', {
      calendarType: 'multiple',
      startDate: '2026-11-02T09:00:00+01:00',
      endDate: '2026-11-23T18:00:00+01:00',
      subEvent: [
        subEvent('2026-11-02', '09:00', '17:00', { childcare: { start: '08:00' }, overnight: true }),
        subEvent('2026-11-09', '09:00', '17:00', { status: full }),
        subEvent('2026-11-16', '09:00', '17:00', { bookingAvailability: full }),
        subEvent('2026-11-23', '09:00', '18:00'),
      ],
    }),
    event('periodic', {
      calendarType: 'periodic',
      startDate: '2026-12-01T00:00:00+01:00',
      endDate: '2027-01-01T00:00:00+01:00',
    }),
    event('hours', {
      calendarType: 'periodic',
      startDate: '2027-02-01T00:00:00+01:00',
      endDate: '2027-03-01T00:00:00+01:00',
      status: full,
      openingHours: [
        { opens: '09:00', closes: '12:00', dayOfWeek: ['monday', 'wednesday'], childcare: { start: '08:00' } },
        { opens: '20:00', closes: '02:00', dayOfWeek: week },
      ],
      openingHoursClosedDays: [{ startDate: '2027-02-03', endDate: '2027-02-09' }],
      openingHoursAdjustedDays: [
        {
          startDate: '2027-02-08',
          endDate: '2027-02-14',
          openingHours: [{ opens: '14:00', closes: '16:00', dayOfWeek: ['friday'] }],
        },
      ],
    }),
    event('closed', { openingHours: [] }),
    event('shop', { openingHours: [{ opens: '10:00', closes: '18:00', dayOfWeek: ['saturday'] }] }),
    event('always'),
  ],
})

describe('dates', () => {
  it.each([
    ['an evening', evening('2026-11-10T22:00:00%2B01:00', '2026-11-10T23:00:00%2B01:00'), ['single', 'always']],
    ['a day between two times', evening('2026-11-03T00:00:00%2B01:00', '2026-11-03T23:59:59%2B01:00'), ['always']],
    [
      'one of several times',
      evening('2026-11-09T00:00:00%2B01:00', '2026-11-09T23:59:59%2B01:00'),
      ['multiple', 'always'],
    ],
    [
      'a day of a period',
      evening('2026-12-24T00:00:00%2B01:00', '2026-12-24T23:59:59%2B01:00'),
      ['periodic', 'always'],
    ],
    ['an open hour', evening('2027-02-01T11:00:00%2B01:00', '2027-02-01T13:00:00%2B01:00'), ['hours', 'always']],
    [
      'an hour at night that is written the wrong way round',
      evening('2027-02-02T21:00:00Z', '2027-02-02T23:00:00Z'),
      ['always'],
    ],
    ['a closed day', evening('2027-02-03T00:00:00%2B01:00', '2027-02-03T23:59:59%2B01:00'), ['always']],
    [
      'a closed day that is adjusted as well',
      evening('2027-02-08T00:00:00%2B01:00', '2027-02-08T23:59:59%2B01:00'),
      ['always'],
    ],
    ['an adjusted day', evening('2027-02-12T15:00:00%2B01:00', '2027-02-12T15:30:00%2B01:00'), ['hours', 'always']],
    [
      'a weekday that the adjusted days lack',
      evening('2027-02-10T00:00:00%2B01:00', '2027-02-10T23:59:59%2B01:00'),
      ['always'],
    ],
    ['an end', evening('2027-03-01T00:00:00%2B01:00', '2027-03-01T12:00:00%2B01:00'), ['always']],
    ['summer time', evening('2027-07-03T15:59:00Z', '2027-07-03T16:30:00Z'), ['shop', 'always']],
    ['a year from now, and later', evening('2027-09-04T08:00:00Z', '2027-09-04T17:00:00Z'), ['always']],
  ])('find what is on at %s', async (_, query, ids) => {
    expect(await find(`/events?${query}`)).toEqual(ids)
  })

  it('may have an open side', async () => {
    expect(await find('/events?dateTo=2026-11-02T12:00:00%2B01:00')).toEqual(['multiple', 'shop', 'always'])
    expect(await find('/events?dateFrom=2027-02-28T00:00:00%2B01:00')).toEqual(['shop', 'always'])
  })

  it('forget local times, where nothing else is asked for', async () => {
    const query = `${evening('2026-11-10T20:00:00%2B01:00', '2026-11-10T21:00:00%2B01:00')}&localTimeFrom=900&localTimeTo=930`
    expect(await find(`/events?${query}`)).toEqual(['single', 'always'])
  })
})

describe('local times', () => {
  it.each([
    ['0100', '0130', ['single', 'always']],
    ['2130', '2200', ['single', 'always']],
    ['0800', '0859', ['always']],
    ['1730', '1745', ['multiple', 'shop', 'always']],
    ['1201', '1330', ['multiple', 'shop', 'always']],
  ])('from %s to %s find what is on then, by the clock in Brussels', async (from, to, ids) => {
    const query = `localTimeFrom=${from}&localTimeTo=${to}&calendarType=single,multiple,permanent`
    expect(await find(`/events?${query}`)).toEqual(ids)
  })
})

describe('status, booking, childcare and overnight', () => {
  const day = (date: string) => evening(`${date}T00:00:00%2B01:00`, `${date}T23:59:59%2B01:00`)

  it.each([
    ['status=Unavailable', ['hours']],
    [
      'status=Unavailable,Available&hasChildcare=true',
      ['single', 'multiple', 'periodic', 'hours', 'closed', 'shop', 'always'],
    ],
    ['bookingAvailability=unavailable', []],
    ['hasChildcare=true', ['multiple', 'hours']],
    ['hasOvernight=true', ['multiple']],
    // With a date, all of it has to hold of one and the same time.
    [`status=Unavailable&${day('2026-11-09')}`, ['multiple']],
    [`status=Unavailable&${day('2026-11-02')}`, []],
    [`status=Available&${day('2026-11-02')}`, ['multiple', 'always']],
    [`bookingAvailability=Unavailable&${day('2026-11-16')}`, ['multiple']],
    [`hasChildcare=true&${day('2026-11-02')}`, ['multiple']],
    [`hasChildcare=true&${day('2026-11-09')}`, []],
    [`hasChildcare=false&${day('2026-11-09')}`, ['multiple', 'always']],
    [`hasOvernight=true&status=Available&${day('2026-11-02')}`, ['multiple']],
    [`hasOvernight=true&status=Unavailable&${day('2026-11-02')}`, []],
    [`status=Unavailable&${day('2027-02-01')}`, ['hours']],
    // Childcare of opening hours is none of a single day.
    [`hasChildcare=true&${day('2027-02-01')}`, []],
    ['status=Available&localTimeFrom=1730&calendarType=multiple', ['multiple']],
    [`status=Available&localTimeFrom=1730&${day('2026-11-02')}&calendarType=multiple`, []],
  ])('find by %s', async (query, ids) => {
    expect(await find(`/events?${query}`)).toEqual(ids)
  })
})

describe('weekdays', () => {
  it.each([
    ['monday', ['multiple']],
    ['SUNDAY, monday', ['multiple']],
    // 2 to 28 February, without the closed and adjusted weeks, leaves two Wednesdays.
    ['wednesday', []],
    ['saturday', ['shop']],
  ])('on which something recurs: %s', async (days, ids) => {
    expect(await find(`/events?recurringOnDayOfWeek=${days}`)).toEqual(ids)
  })
})
