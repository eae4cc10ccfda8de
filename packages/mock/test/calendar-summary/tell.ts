import { readCalendar } from '../../src/calendar-summary/read-calendar.ts'
import { summarize, type SummaryFormat } from '../../src/calendar-summary/summarize.ts'
import type { SummarySize } from '../../src/calendar-summary/voice.ts'
import type { Language } from '../../src/entry/documents/localized.ts'
import type { Document } from '../../src/state.ts'

/** A Tuesday morning in summer. */
const now = '2027-06-15T09:30:00+02:00'

export interface TellOptions {
  readonly now?: string
  readonly timeZone?: string
  readonly hidePast?: boolean
}

export type InFourLanguages = readonly [nl: string, fr: string, de: string, en: string]

export const event = (properties: Document): Document => ({
  '@context': '/contexts/event',
  ...available,
  ...properties,
})
export const place = (properties: Document): Document => ({
  '@context': '/contexts/place',
  ...available,
  ...properties,
})

export const available = { status: { type: 'Available' }, bookingAvailability: { type: 'Available' } }
export const soldOut = { ...available, bookingAvailability: { type: 'Unavailable' } }
export const cancelled = { ...available, status: { type: 'Unavailable' } }
export const postponed = { ...available, status: { type: 'TemporarilyUnavailable' } }

/** From one local time in summer, such as `2027-07-01T20:00`, to another. */
export const dates = (start: string, end: string) => ({
  startDate: `${start}:00+02:00`,
  endDate: `${end}:00+02:00`,
})

/** @param what A language, a size and a format, as in `nl md text`. */
export function tell(document: Document, what: string, options: TellOptions = {}): string {
  const [language, size, format] = what.split(' ') as [Language, SummarySize, SummaryFormat]
  const { timeZone = 'Europe/Brussels', hidePast = true } = options
  const calendar = readCalendar(document, { now: Date.parse(options.now ?? now), timeZone, hidePast })
  return summarize(calendar, { language, size, format })
}

/** @param what A size and a format, as in `md text`. */
export function inFourLanguages(document: Document, what: string): InFourLanguages {
  return [
    tell(document, `nl ${what}`),
    tell(document, `fr ${what}`),
    tell(document, `de ${what}`),
    tell(document, `en ${what}`),
  ]
}
