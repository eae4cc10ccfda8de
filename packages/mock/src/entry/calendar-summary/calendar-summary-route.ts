import { readCalendar } from '../../calendar-summary/read-calendar.ts'
import { type SummaryFormat, summarize, summaryFormats } from '../../calendar-summary/summarize.ts'
import { summarySizes } from '../../calendar-summary/voice.ts'
import { type MockResponse, plainText, withHeaders } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { partsInZone } from '../documents/date-time.ts'
import { requireDocument } from '../documents/document-store.ts'
import type { Language } from '../documents/localized.ts'
import type { Offer } from '../offers/offer.ts'
import type { OfferKind } from '../offers/offer-kind.ts'
import { oneOfInQuery } from '../query.ts'

export function calendarSummaryRoute(kind: OfferKind): EntryRoute {
  return {
    method: 'GET',
    path: `/${kind.path}/{${kind.idName}}/calendar-summary`,
    isPublic: true,
    handle: (context) => getCalendarSummary(context, requireDocument(context, kind)),
  }
}

const languages = ['nl', 'fr', 'de', 'en'] as const
const langCodes = ['nl_BE', 'fr_BE', 'de_BE', 'en_BE'] as const

function getCalendarSummary(context: EntryContext, offer: Offer): MockResponse {
  const { url, state } = context
  const langCode = oneOfInQuery(url, 'langCode', langCodes)
  const language = oneOfInQuery(url, 'language', languages) ?? ((langCode?.slice(0, 2) ?? 'nl') as Language)
  const size = oneOfInQuery(url, 'size', summarySizes) ?? oneOfInQuery(url, 'format', summarySizes) ?? 'lg'
  const hidePast = oneOfInQuery(url, 'hidePast', ['true', 'false']) === 'true'
  const format = formatAskedFor(context)

  const calendar = readCalendar(offer, { now: state.clock(), timeZone: timeZoneIn(url), hidePast })
  const summary = summarize(calendar, { language, size, format })
  const answer = plainText(200, summary)
  return format === 'html' ? withHeaders(answer, { 'content-type': 'text/html; charset=utf-8' }) : answer
}

function formatAskedFor({ request, url }: EntryContext): SummaryFormat {
  const prefersHtml = /^\s*text\/html\s*(?:[,;]|$)/i.test(request.headers['accept'] ?? '')
  return oneOfInQuery(url, 'style', summaryFormats) ?? (prefersHtml ? 'html' : 'text')
}

function timeZoneIn({ searchParams }: URL): string {
  const name = searchParams.has('timezone') ? 'timezone' : 'timeZone'
  const timeZone = searchParams.get(name) ?? 'Europe/Brussels'
  try {
    partsInZone(0, timeZone)
    return timeZone
  } catch {
    throw notFound(`Query parameter ${name} has invalid value "${timeZone}".`)
  }
}
