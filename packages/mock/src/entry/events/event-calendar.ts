import { type Body, isObject } from '../documents/legacy-body.ts'
import { convertCalendar, dates } from '../offers/legacy-body.ts'

/**
 * Turns the older forms of an event's calendar into the current one: `timeSpans`, or a start and end without sub-events,
 * become sub-events, of which the number decides whether the calendar is single or multiple.
 */
export function convertEventCalendar(calendar: Body): Body {
  return withTypeOfSubEvents(withSubEventDates(withOnlySubEvent(withTimeSpans(convertCalendar(calendar)))))
}

function withTimeSpans(calendar: Body): Body {
  const { timeSpans, ...others } = calendar
  if (!Array.isArray(timeSpans) || 'subEvent' in others) return calendar
  const subEvent = timeSpans.map((timeSpan: unknown) => {
    if (!isObject(timeSpan)) return timeSpan
    const { start, end, ...properties } = timeSpan
    return { ...properties, startDate: start, endDate: end }
  })
  return withoutPeriod({ ...others, subEvent })
}

function withOnlySubEvent(calendar: Body): Body {
  const { startDate, endDate, subEvent } = calendar
  if (!hasSubEvents(calendar) || subEvent !== undefined) return calendar
  if (startDate === undefined || endDate === undefined) return calendar
  return withoutPeriod({ ...calendar, subEvent: [{ startDate, endDate }] })
}

function withSubEventDates(calendar: Body): Body {
  const { subEvent } = calendar
  if (!Array.isArray(subEvent)) return calendar
  const converted = subEvent.map((each: unknown) => (isObject(each) ? { ...each, ...dates(each) } : each))
  return { ...calendar, subEvent: converted }
}

/** A calendar that has no sub-events loses those that were sent. */
function withTypeOfSubEvents(calendar: Body): Body {
  const { subEvent, ...others } = calendar
  const { calendarType } = others
  if (hasSubEvents(calendar)) {
    if (!Array.isArray(subEvent) || subEvent.length === 0) return withoutPeriod(calendar)
    return withoutPeriod({ ...calendar, calendarType: subEvent.length === 1 ? 'single' : 'multiple' })
  }
  if (calendarType === undefined && Array.isArray(subEvent)) return withoutPeriod(calendar)
  return others
}

function hasSubEvents({ calendarType }: Body): boolean {
  return calendarType === 'single' || calendarType === 'multiple'
}

/** The start and end of the whole follow from the sub-events. */
function withoutPeriod(calendar: Body): Body {
  const { startDate: _, endDate: __, ...others } = calendar
  return others
}
