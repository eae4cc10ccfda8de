import { clockInBrussels } from '../../core/brussels-time.ts'
import type { Document } from '../../state.ts'
import { localTimesOf } from './local-times.ts'
import { openDaysOf, recurring, weekdaysBetween } from './open-days.ts'
import { distinct, everything, type Ranges } from './ranges.ts'
import { instantOf, objectOf, objectsOf, textOf } from './source.ts'

/** What can be searched of a calendar. */
export interface CalendarIndex {
  readonly status: string
  readonly bookingAvailability: string
  readonly hasChildcare: boolean
  readonly hasOvernight: boolean
  readonly recurringOnDayOfWeek: readonly string[]
  readonly dateRange: Ranges
  readonly localTimeRange: Ranges
  /** Of each range of `dateRange` in turn, or the one of all of them. */
  readonly timeDetails: readonly TimeDetails[]
}

export interface TimeDetails {
  readonly status: string
  readonly bookingAvailability: string
  readonly hasChildcare: boolean
  readonly hasOvernight: boolean
}

/** Calendars with opening hours that were laid out: many places have the same, and each takes hundreds of times. */
const laidOut = new Map<string, CalendarIndex>()
const mostLaidOut = 1000

/** @param now When it is indexed: a permanent calendar with opening hours is laid out around that. */
export function calendarIndex(calendar: Document, now: number): CalendarIndex {
  const { openingHours, openingHoursClosedDays, openingHoursAdjustedDays, calendarType, startDate, endDate } = calendar
  if (openingHours === undefined) return makeIndex(calendar, now)
  const days = [openingHours, openingHoursClosedDays, openingHoursAdjustedDays]
  const today = new Date(clockInBrussels(now)).toISOString().slice(0, 10)
  const state = [statusOf(calendar), bookingOf(calendar)]
  const key = JSON.stringify([calendarType, startDate, endDate, ...days, calendar['subEvent'], ...state, today])
  const index = laidOut.get(key) ?? makeIndex(calendar, now)
  if (laidOut.size >= mostLaidOut) laidOut.clear()
  laidOut.set(key, index)
  return index
}

function makeIndex(calendar: Document, now: number): CalendarIndex {
  const given = { status: statusOf(calendar), bookingAvailability: bookingOf(calendar) }
  const subEvents = objectsOf(calendar['subEvent'])
  const { ranges, details, weekdays } = layOut(calendar, given, subEvents, now)
  const hours = objectsOf(calendar['openingHours'])
  return {
    ...given,
    hasChildcare: [...subEvents, ...hours].some(({ childcare }) => childcare !== undefined),
    hasOvernight: subEvents.some(({ overnight }) => overnight === true),
    recurringOnDayOfWeek: recurring(weekdays),
    dateRange: ranges,
    localTimeRange: distinct(pairs(ranges).flatMap(([from, to]) => localTimesOf(from, to))),
    timeDetails: details,
  }
}

/** Each time that an offer takes place. */
interface Times {
  readonly ranges: Ranges
  readonly details: readonly TimeDetails[]
}

type Given = Pick<TimeDetails, 'status' | 'bookingAvailability'>

interface Layout extends Times {
  /** Of each open day. */
  readonly weekdays: readonly string[]
}

function layOut(calendar: Document, given: Given, subEvents: readonly Document[], now: number): Layout {
  const { calendarType, startDate, endDate, openingHours } = calendar
  const common: TimeDetails = { ...given, hasChildcare: false, hasOvernight: false }
  if (calendarType === 'permanent' || calendarType === 'periodic') {
    const [from, to] = calendarType === 'permanent' ? windowAround(now) : periodOf(startDate, endDate)
    const days = openDaysOf(calendar, from, to)
    const weekdays = days.map(({ weekday }) => weekday)
    if (openingHours !== undefined) return { ranges: days.flatMap(({ slots }) => slots), details: [common], weekdays }
    if (calendarType === 'permanent') return { ranges: everything, details: [common], weekdays }
    if (subEvents.length === 0) return { ranges: rangeOf(calendar), details: [common], weekdays }
    return { ...listed(subEvents, given), weekdays }
  }
  const times = subEvents.length > 0 ? listed(subEvents, given) : { ranges: rangeOf(calendar), details: [common] }
  return { ...times, weekdays: calendarType === 'multiple' ? weekdaysOf(times.ranges) : [] }
}

/** What has no start or no end is on at no time. */
function listed(subEvents: readonly Document[], given: Given): Times {
  const dated = subEvents.filter((subEvent) => rangeOf(subEvent).length > 0)
  return {
    ranges: dated.flatMap(rangeOf),
    details: dated.map((subEvent) => ({
      status: statusOf(subEvent, given.status),
      bookingAvailability: bookingOf(subEvent, given.bookingAvailability),
      hasChildcare: subEvent['childcare'] !== undefined,
      hasOvernight: subEvent['overnight'] === true,
    })),
  }
}

function rangeOf({ startDate, endDate }: Document): Ranges {
  const from = instantOf(startDate)
  const to = instantOf(endDate)
  return from === undefined || to === undefined ? [] : [from, to]
}

/** From half a year ago to a year from now. */
function windowAround(now: number): readonly [number, number] {
  const today = new Date(clockInBrussels(now))
  const month = (months: number) => Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, today.getUTCDate())
  return [month(-6), month(12)]
}

/** The days are those of the offset that the start was written with. */
function periodOf(startDate: unknown, endDate: unknown): readonly [number, number] {
  const from = instantOf(startDate)
  const to = instantOf(endDate)
  const start = textOf(startDate)
  if (from === undefined || to === undefined || start === undefined) return [0, 0]
  const clock = Date.parse(`${start.slice(0, 19)}Z`)
  return [clock, clock + (to - from)]
}

/** Each day that something is on counts once. */
function weekdaysOf(ranges: Ranges): readonly string[] {
  const days = pairs(ranges).flatMap(([from, to]) => weekdaysBetween(clockInBrussels(from), clockInBrussels(to)))
  return [...new Map(days).values()]
}

function pairs(ranges: Ranges): readonly (readonly [number, number])[] {
  return Array.from({ length: ranges.length / 2 }, (_, index) => [ranges[2 * index] ?? 0, ranges[2 * index + 1] ?? 0])
}

/** It was a text once. */
function statusOf({ status }: Document, otherwise = 'Available'): string {
  return textOf(status) ?? textOf(objectOf(status)['type']) ?? otherwise
}

function bookingOf({ bookingAvailability }: Document, otherwise = 'Available'): string {
  return textOf(bookingAvailability) ?? textOf(objectOf(bookingAvailability)['type']) ?? otherwise
}
