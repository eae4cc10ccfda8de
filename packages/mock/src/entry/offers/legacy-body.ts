import { storedDateTime } from '../documents/date-time.ts'
import type { OfferKind } from './offer-kind.ts'
import { type Body, isObject, withLocalizedName, withoutEmptyLists } from '../documents/legacy-body.ts'

/** Turns the older forms of a full body into the current one; what both know is left alone. */
export function convertLegacyBody(body: Body, kind: Pick<OfferKind, 'convertCalendar'>): Body {
  return withCalendarType(kind.convertCalendar(withCalendar(withTerms(withLocalizedName(body)))))
}

const droppedWhenEmpty = ['labels', 'hiddenLabels', 'mediaObject', 'openingHours', 'priceInfo', 'videos']

/** What is changed in a calendar of any kind, alone or in a full body, before the schema sees it. */
export function convertCalendar(calendar: Body): Body {
  return withoutEmptyLists({ ...calendar, ...dates(calendar) }, droppedWhenEmpty)
}

/** For routes that once took their body wrapped in an object with one property. */
export function unwrapped(property: string): (body: Body) => unknown {
  return (body) => (isObject(body) && property in body ? body[property] : body)
}

/** `type` and `theme` are terms. */
function withTerms(body: Body): Body {
  const { type, theme, ...others } = body
  const older = [type, theme].filter(isObject)
  if (older.length === 0) return body
  const terms = Array.isArray(body['terms']) ? (body['terms'] as unknown[]) : []
  return { ...others, terms: [...terms, ...older] }
}

/** The calendar's properties stand among the others. */
function withCalendar(body: Body): Body {
  const { calendar, ...others } = body
  return isObject(calendar) ? { ...others, ...calendar } : body
}

function withCalendarType(body: Body): Body {
  if (body['calendarType'] !== undefined) return body
  const { subEvent } = body
  if (Array.isArray(subEvent) && subEvent.length > 0) {
    return { ...body, calendarType: subEvent.length > 1 ? 'multiple' : 'single' }
  }
  const isPeriodic = body['startDate'] !== undefined && body['endDate'] !== undefined
  return { ...body, calendarType: isPeriodic ? 'periodic' : 'permanent' }
}

/** Dates without an offset are Brussels time. */
export function dates(body: Body): Body {
  return Object.fromEntries(
    ['startDate', 'endDate', 'availableFrom']
      .filter((property) => typeof body[property] === 'string')
      .map((property) => [property, storedDateTime(String(body[property]))]),
  )
}
