import { type MockResponse, plainText, withHeaders } from '../../core/exchange.ts'
import { notFound, problemResponse, ProblemResponse } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { partsInZone } from '../offers/date-time.ts'
import type { Language, Offer } from '../offers/offer.ts'
import type { OfferKind } from '../offers/offer-kind.ts'
import { requireOffer } from '../offers/offer-store.ts'
import { calendarSummary, hasAdjustedDays, type SummaryOptions } from './calendar-summary.ts'

export function calendarSummaryRoute(kind: OfferKind): EntryRoute {
  return {
    method: 'GET',
    path: `/${kind.path}/{${kind.idName}}/calendar-summary`,
    isPublic: true,
    handle: (context) => getCalendarSummary(context, requireOffer(context, kind)),
  }
}

const sizes = ['xs', 'sm', 'md', 'lg', 'xl'] as const
const languages = ['nl', 'fr', 'de', 'en'] as const
const langCodes = ['nl_BE', 'fr_BE', 'de_BE', 'en_BE'] as const

function getCalendarSummary({ url, request, state }: EntryContext, offer: Offer): MockResponse {
  const { searchParams } = url
  const langCode = oneOf(searchParams, 'langCode', langCodes)
  const language = oneOf(searchParams, 'language', languages) ?? ((langCode?.slice(0, 2) ?? 'nl') as Language)
  const size = oneOf(searchParams, 'size', sizes) ?? oneOf(searchParams, 'format', sizes) ?? 'lg'
  const style = oneOf(searchParams, 'style', ['text', 'html'])
  const timeZone = searchParams.get('timezone') ?? searchParams.get('timeZone') ?? 'Europe/Brussels'
  requireTimeZone(timeZone)

  const options = { language, timeZone, now: state.clock() }
  const isHtml = style === undefined ? /^\s*text\/html/.test(request.headers['accept'] ?? '') : style === 'html'
  if (isHtml) return notPlayed('Calendar summaries in HTML')
  if (size !== 'xl') return plainText(200, calendarSummary(offer, { ...options, size }))
  return hasDeviatingDays(offer, { ...options, size: 'lg' })
    ? notPlayed('Calendar summaries of size xl with closed or adjusted days')
    : plainText(200, calendarSummary(offer, { ...options, size: 'lg' }))
}

function hasDeviatingDays(offer: Offer, options: SummaryOptions): boolean {
  return offer.openingHoursClosedDays !== undefined || hasAdjustedDays(offer, options)
}

function oneOf<Value extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const sent = query.get(name)
  if (sent === null) return undefined
  const value = allowed.find((value) => value === sent)
  if (value !== undefined) return value
  throw notFound(`Query parameter ${name} has invalid value "${sent}". Should be one of ${allowed.join(', ')}`)
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
