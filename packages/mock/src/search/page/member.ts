import { readCalendar } from '../../calendar-summary/read-calendar.ts'
import { summarize } from '../../calendar-summary/summarize.ts'
import type { Offer } from '../../entry/offers/offer.ts'
import { offerKinds } from '../../entry/offers/offer-kinds.ts'
import type { Organizer } from '../../entry/organizers/organizer.ts'
import { organizerKind } from '../../entry/organizers/organizer-kind.ts'
import type { Document, State } from '../../state.ts'
import type { Collection, IndexDocument } from '../index/index-document.ts'
import { languages } from '../languages.ts'
import type { AskedSummary } from './asked-summaries.ts'
import { foundDocument } from './found-document.ts'

export interface MemberOptions {
  /** The document itself, or no more than a reference to it. */
  readonly isWhole: boolean
  readonly embedUitpasPrices: boolean
  readonly summaries: readonly AskedSummary[]
}

/** One of the results, as a page shows it. */
export function member(found: IndexDocument, options: MemberOptions, state: State): Document {
  const { id, collection, url, type } = found
  const stored = state[collection].get(id) ?? {}
  const shown = options.isWhole
    ? foundDocument(wholeDocument(stored, collection, state), found, options, state)
    : { '@id': url, '@type': type }
  if (options.summaries.length === 0) return shown
  return { ...shown, calendarSummary: calendarSummary(stored, options.summaries, state) }
}

function wholeDocument(stored: Document, collection: Collection, state: State): Document {
  const kind = offerKinds.find(({ path }) => path === collection)
  return kind
    ? kind.read(stored as Offer, state, { embedUitpasPrices: true })
    : organizerKind.read(stored as Organizer, state)
}

/** By language, then by format, then by size. */
function calendarSummary(offer: Document, asked: readonly AskedSummary[], state: State): Document {
  const calendar = readCalendar(offer, { now: state.clock(), timeZone: 'Europe/Brussels', hidePast: true })
  const formats = [...new Set(asked.map(({ format }) => format))]
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(
        formats.map((format) => [
          format,
          Object.fromEntries(
            asked
              .filter((summary) => summary.format === format)
              .map(({ size }) => [size, summarize(calendar, { language, size, format })]),
          ),
        ]),
      ),
    ]),
  )
}
