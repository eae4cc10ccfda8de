import { storedDateTime } from './date-time.ts'

type Body = Readonly<Record<string, unknown>>

/** Turns the older forms of a full body into the current one; what both know is left alone. */
export function convertLegacyBody(body: Body): Body {
  return withCalendarType(convertCalendar(withCalendar(withTerms(withName(body)))))
}

/** What is changed in a calendar, alone or in a full body, before the schema sees it. */
export function convertCalendar(calendar: Body): Body {
  return withoutEmptyLists({ ...calendar, ...dates(calendar) })
}

/** For routes that once took their body wrapped in an object with one property. */
export function unwrapped(property: string): (body: Body) => unknown {
  return (body) => (isObject(body) && property in body ? body[property] : body)
}

/** A name in one language is a name in the main language. */
function withName(body: Body): Body {
  const { name, mainLanguage = 'nl' } = body
  return typeof name === 'string' ? { ...body, name: { [String(mainLanguage)]: name } } : body
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
  const isPeriodic = body['startDate'] !== undefined && body['endDate'] !== undefined
  return { ...body, calendarType: isPeriodic ? 'periodic' : 'permanent' }
}

/** Dates without an offset are Brussels time. */
function dates(body: Body): Body {
  return Object.fromEntries(
    ['startDate', 'endDate', 'availableFrom']
      .filter((property) => typeof body[property] === 'string')
      .map((property) => [property, storedDateTime(String(body[property]))]),
  )
}

const droppedWhenEmpty = ['labels', 'hiddenLabels', 'mediaObject', 'openingHours', 'priceInfo', 'videos']

function withoutEmptyLists(body: Body): Body {
  const isDropped = ([property, value]: [string, unknown]) =>
    droppedWhenEmpty.includes(property) && Array.isArray(value) && value.length === 0
  return Object.fromEntries(Object.entries(body).filter((entry) => !isDropped(entry)))
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
