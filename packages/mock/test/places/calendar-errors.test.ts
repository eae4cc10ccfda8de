import { describe, expect, it } from 'vitest'
import type { CalendarInput } from '../../src/entry/offers/calendar.ts'
import { calendarErrors } from '../../src/entry/offers/calendar-errors.ts'

const hours = [{ opens: '9:00', closes: '17:00', dayOfWeek: ['monday'] }]
const year = {
  calendarType: 'periodic',
  startDate: '2026-01-01T00:00:00+01:00',
  endDate: '2026-12-31T23:59:59+01:00',
} as const
const adjusted = (startDate: string, endDate: string) => ({ startDate, endDate, openingHours: hours })

describe('calendarErrors', () => {
  it.each<[string, CalendarInput]>([
    ['a period of no time', { ...year, endDate: year.startDate }],
    ['opening hours that close when they open', { ...year, openingHours: [{ ...hours[0]!, closes: '09:00' }] }],
    [
      'the first and last day closed',
      { ...year, openingHoursClosedDays: [{ startDate: '2026-01-01', endDate: '2026-12-31' }] },
    ],
    [
      'adjusted days that touch',
      {
        ...year,
        openingHoursAdjustedDays: [adjusted('2026-02-01', '2026-02-02'), adjusted('2026-02-03', '2026-02-03')],
      },
    ],
    [
      'closed days outside any period, when permanent',
      { calendarType: 'permanent', openingHoursClosedDays: [{ startDate: '1999-01-01', endDate: '1999-01-01' }] },
    ],
  ])('has nothing against %s', (_, calendar) => {
    expect(calendarErrors(calendar)).toEqual([])
  })

  it.each<[CalendarInput, string, string]>([
    [{ ...year, startDate: '2027-01-01T00:00:00+01:00' }, '/endDate', 'endDate should not be before startDate'],
    [
      { ...year, openingHours: [hours[0]!, { ...hours[0]!, opens: '10:00', closes: '9:59' }] },
      '/openingHours/1/closes',
      'closes should not be before opens',
    ],
    [
      { ...year, openingHoursClosedDays: [{ startDate: '2026-05-02', endDate: '2026-05-01' }] },
      '/openingHoursClosedDays/0/endDate',
      'endDate should not be before startDate',
    ],
    [
      { ...year, openingHoursClosedDays: [{ startDate: '2025-12-31', endDate: '2026-01-01' }] },
      '/openingHoursClosedDays/0/startDate',
      'the start date of a closed day should not be before the calendar start date',
    ],
    [
      { ...year, openingHoursClosedDays: [{ startDate: '2026-12-31', endDate: '2027-01-01' }] },
      '/openingHoursClosedDays/0/endDate',
      'the end date of a closed day should not be after the calendar end date',
    ],
    [
      { ...year, openingHoursAdjustedDays: [adjusted('2026-05-02', '2026-05-01')] },
      '/openingHoursAdjustedDays/0/endDate',
      'startDate should not be later than endDate',
    ],
    [
      { ...year, openingHoursAdjustedDays: [adjusted('2025-12-31', '2026-01-01')] },
      '/openingHoursAdjustedDays/0/startDate',
      'the start date of adjusted opening hours should not be before the calendar start date',
    ],
    [
      { ...year, openingHoursAdjustedDays: [adjusted('2026-12-31', '2027-01-01')] },
      '/openingHoursAdjustedDays/0/endDate',
      'the end date of adjusted opening hours should not be after the calendar end date',
    ],
    [
      {
        ...year,
        openingHoursAdjustedDays: [adjusted('2026-02-02', '2026-02-05'), adjusted('2026-02-01', '2026-02-02')],
      },
      '/openingHoursAdjustedDays/0/startDate',
      'adjusted opening hours entries must not overlap',
    ],
  ])('refuses %j at %s', (calendar, jsonPointer, error) => {
    expect(calendarErrors(calendar)).toEqual([{ jsonPointer, error }])
  })
})
