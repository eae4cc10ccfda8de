import { json } from '../../core/exchange.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { idInPath, requireDocument, storeDocument } from '../documents/document-store.ts'
import { occasionOf } from '../documents/history.ts'
import { type CalendarInput, withCalendar } from '../offers/calendar.ts'
import { checkCalendar } from '../offers/check-calendar.ts'
import { withFollowing } from '../offers/record-change.ts'
import { requirePermission } from '../permissions.ts'
import { readBody } from '../read-body.ts'
import { copiedProperties } from './copied-properties.ts'
import { type Event, eventKind } from './event.ts'

/** A new draft with the properties of another event, and a calendar of its own. */
export const copyRoute: EntryRoute = {
  method: 'POST',
  path: '/events/{eventId}/copies',
  handle(context) {
    const calendar = readBody<CalendarInput>(context, eventKind.table, 'copy', eventKind.convertCalendar)
    const original = requireDocument(context, eventKind) as Event
    checkCalendar(calendar, original.terms, eventKind)
    requirePermission(context, 'AANBOD_BEWERKEN', idInPath(context, eventKind), original)
    const eventId = context.state.ids()
    const copy = copyOf(original, eventId, calendar, context)
    storeDocument(eventId, copy, eventKind, context.state)
    return json(201, { eventId, url: copy['@id'] })
  },
}

const notCopied: readonly string[] = [
  'labels',
  'hiddenLabels',
  'importedLabels',
  'availableFrom',
  'contributors',
  'rejectionReason',
  'hasUitpasTicketSales',
  'metadata',
] satisfies readonly (keyof Event)[]

function copyOf(original: Event, eventId: string, calendar: CalendarInput, context: EntryContext): Event {
  const kept = Object.entries(original).filter(([property]) => !notCopied.includes(property))
  const occasion = occasionOf(context)
  const copy: Event = {
    ...(Object.fromEntries(kept) as Event),
    '@id': `${context.state.hosts.entry}/events/${eventId}`,
    copied: copiedProperties.filter((property) => original[property] !== undefined),
    workflowStatus: 'DRAFT',
    creator: context.user?.id ?? '',
    created: occasion.date,
    modified: occasion.date,
    playhead: (original.playhead ?? 0) + 1,
    createdByApiConsumer: occasion.consumerName ?? occasion.clientName ?? 'unknown',
    history: [{ ...occasion, description: 'Gekopieerd' }],
  }
  return withFollowing(withCalendar(copy, calendar), eventKind) as Event
}
