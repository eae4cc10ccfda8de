import type { SchemaError } from '../../core/problem.ts'
import { instantOf } from '../documents/date-time.ts'
import type { CalendarInput } from './calendar.ts'
import { childcareErrors, minutesOf } from './childcare.ts'
import type { AdjustedDays, ClosedDays, OpeningHours } from './offer.ts'
import { subEventErrors } from './sub-event-errors.ts'

/** Mistakes that a schema can't tell: what ends before it starts, lies outside the period, or overlaps. */
export function calendarErrors(calendar: CalendarInput): SchemaError[] {
  return [
    ...periodErrors(calendar),
    ...subEventErrors(calendar.subEvent, '/subEvent'),
    ...openingHoursErrors(calendar.openingHours, '/openingHours'),
    ...closedDaysErrors(calendar),
    ...adjustedDaysErrors(calendar),
  ]
}

function periodErrors({ startDate, endDate }: CalendarInput): SchemaError[] {
  if (startDate === undefined || endDate === undefined || instantOf(startDate) <= instantOf(endDate)) return []
  return [{ jsonPointer: '/endDate', error: 'endDate should not be before startDate' }]
}

function openingHoursErrors(openingHours: readonly OpeningHours[] = [], at: string): SchemaError[] {
  return openingHours.flatMap(({ opens, closes, childcare }, index) => [
    ...(minutesOf(closes) < minutesOf(opens)
      ? [error(`${at}/${index}/closes`, 'closes should not be before opens')]
      : []),
    ...childcareErrors(
      childcare,
      { opens, closes, opensName: 'opens', closesName: 'closes' },
      `${at}/${index}/childcare`,
    ),
  ])
}

function closedDaysErrors(calendar: CalendarInput): SchemaError[] {
  return (calendar.openingHoursClosedDays ?? []).flatMap((days, index) => [
    ...(days.endDate < days.startDate
      ? [error(`/openingHoursClosedDays/${index}/endDate`, 'endDate should not be before startDate')]
      : []),
    ...outsidePeriod(calendar, days, `/openingHoursClosedDays/${index}`, 'a closed day'),
  ])
}

function adjustedDaysErrors(calendar: CalendarInput): SchemaError[] {
  const list = calendar.openingHoursAdjustedDays ?? []
  return [
    ...list.flatMap((days, index) => [
      ...(days.endDate < days.startDate
        ? [error(`/openingHoursAdjustedDays/${index}/endDate`, 'startDate should not be later than endDate')]
        : []),
      ...outsidePeriod(calendar, days, `/openingHoursAdjustedDays/${index}`, 'adjusted opening hours'),
      ...openingHoursErrors(days.openingHours, `/openingHoursAdjustedDays/${index}/openingHours`),
    ]),
    ...overlapErrors(list),
  ]
}

function outsidePeriod(calendar: CalendarInput, days: ClosedDays, at: string, what: string): SchemaError[] {
  if (calendar.calendarType !== 'periodic') return []
  const { startDate = '', endDate = '9999' } = calendar
  const start = days.startDate < startDate.slice(0, 10)
  const end = days.endDate > endDate.slice(0, 10)
  return [
    ...(start
      ? [error(`${at}/startDate`, `the start date of ${what} should not be before the calendar start date`)]
      : []),
    ...(end ? [error(`${at}/endDate`, `the end date of ${what} should not be after the calendar end date`)] : []),
  ]
}

/** The entry that starts later is the one that is wrong. */
function overlapErrors(list: readonly AdjustedDays[]): SchemaError[] {
  const sorted = [...list.entries()].toSorted(([, left], [, right]) => left.startDate.localeCompare(right.startDate))
  return sorted.flatMap(([index, { startDate }], position) => {
    const previous = sorted[position - 1]?.[1]
    return previous && startDate <= previous.endDate
      ? [error(`/openingHoursAdjustedDays/${index}/startDate`, 'adjusted opening hours entries must not overlap')]
      : []
  })
}

function error(jsonPointer: string, message: string): SchemaError {
  return { jsonPointer, error: message }
}
