import { type MockResponse, plainText, withHeaders } from '../../core/exchange.ts'
import { notFound, problemResponse, ProblemResponse } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { partsInZone } from '../documents/date-time.ts'
import { requireDocument } from '../documents/document-store.ts'
import type { Language } from '../documents/localized.ts'
import type { Offer } from '../offers/offer.ts'
import type { OfferKind } from '../offers/offer-kind.ts'
import { oneOfInQuery } from '../query.ts'
import { calendarSummary, hasAdjustedDays, type SummaryOptions } from './calendar-summary.ts'

export function calendarSummaryRoute(kind: OfferKind): EntryRoute {
  return {
    method: 'GET',
    path: `/${kind.path}/{${kind.idName}}/calendar-summary`,
    isPublic: true,
    handle: (context) => getCalendarSummary(context, requireDocument(context, kind)),
  }
}

const sizes = ['xs', 'sm', 'md', 'lg', 'xl'] as const
const languages = ['nl', 'fr', 'de', 'en'] as const
const langCodes = ['nl_BE', 'fr_BE', 'de_BE', 'en_BE'] as const

function getCalendarSummary({ url, request, state }: EntryContext, offer: Offer): MockResponse {
  const { searchParams } = url
  const langCode = oneOfInQuery(url, 'langCode', langCodes)
  const language = oneOfInQuery(url, 'language', languages) ?? ((langCode?.slice(0, 2) ?? 'nl') as Language)
  const size = oneOfInQuery(url, 'size', sizes) ?? oneOfInQuery(url, 'format', sizes) ?? 'lg'
  const style = oneOfInQuery(url, 'style', ['text', 'html'])
  const timeZone = searchParams.get('timezone') ?? searchParams.get('timeZone') ?? 'Europe/Brussels'
  requireTimeZone(timeZone)

  const options = { language, timeZone, now: state.clock() }
  const isHtml = style === undefined ? /^\s*text\/html/.test(request.headers['accept'] ?? '') : style === 'html'
  if (offer.subEvent) return notPlayed('Calendar summaries of single and multiple calendars')
  if (isHtml) return notPlayed('Calendar summaries in HTML')
  if (size !== 'xl') return plainText(200, calendarSummary(offer, { ...options, size }))
  return hasDeviatingDays(offer, { ...options, size: 'lg' })
    ? notPlayed('Calendar summaries of size xl with closed or adjusted days')
    : plainText(200, calendarSummary(offer, { ...options, size: 'lg' }))
}

function hasDeviatingDays(offer: Offer, options: SummaryOptions): boolean {
  return offer.openingHoursClosedDays !== undefined || hasAdjustedDays(offer, options)
}

function requireTimeZone(timeZone: string): void {
  try {
    partsInZone(0, timeZone)
  } catch {
    throw notFound(`Query parameter timezone has invalid value "${timeZone}".`)
  }
}

/** Says so, instead of an answer that looks like one. */
function notPlayed(what: string): MockResponse {
  const problem = {
    type: 'about:blank',
    title: 'Not Implemented',
    status: 501,
    detail: `The twin does not play this yet: ${what}.`,
  }
  return withHeaders(problemResponse(new ProblemResponse(problem)), { 'x-uitkit-twin': 'not-implemented' })
}
