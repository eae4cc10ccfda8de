import { json, type MockResponse } from '../../core/exchange.ts'
import { notFound, problem } from '../../core/problem.ts'
import { formats } from '../../core/schema-errors/formats.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { publicHolidays } from './public-holidays.ts'

/** Days off, which publiq's documents do not have: the names of the parameters and the form of the answer are our own. */
export const holidayRoutes: readonly EntryRoute[] = [
  { method: 'GET', path: '/holidays', isPublic: true, handle: findHolidays },
]

const yearsAhead = 5

/** From today on for a year, when the query does not say. */
function findHolidays({ url, state }: EntryContext): MockResponse {
  const today = new Date(state.clock()).toISOString().slice(0, 10)
  const startDate = dateInQuery(url, 'startDate') ?? today
  const endDate = dateInQuery(url, 'endDate') ?? yearsAfter(startDate, 1)
  if (startDate > endDate) {
    throw problem('uitdatabank/start-date-cannot-be-after-end-date', 400, 'Start date cannot be after end date')
  }
  if (endDate > yearsAfter(today, yearsAhead)) {
    throw problem('uitdatabank/date-range-exceeds-limit', 400, 'Date range exceeds limit')
  }
  const first = yearOf(startDate)
  const years = Array.from({ length: yearOf(endDate) - first + 1 }, (_, index) => first + index)
  const holidays = years
    .flatMap(publicHolidays)
    .filter((holiday) => holiday.endDate >= startDate && holiday.startDate <= endDate)
  return json(200, holidays)
}

function dateInQuery({ searchParams }: URL, name: string): string | undefined {
  const sent = searchParams.get(name)
  if (sent === null) return undefined
  if (!formats['date']?.(sent)) throw notFound(`Query parameter ${name} has invalid value "${sent}".`)
  return sent
}

const yearOf = (date: string) => Number(date.slice(0, 4))

/** As a text it sorts well, also where that year has no 29th of February. */
function yearsAfter(date: string, years: number): string {
  return `${String(yearOf(date) + years).padStart(4, '0')}${date.slice(4)}`
}
