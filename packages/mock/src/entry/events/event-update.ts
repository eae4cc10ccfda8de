import type { EntryContext, EntryRoute } from '../context.ts'
import type { DocumentKind } from '../documents/document-kind.ts'
import { type Update, updateRoutes } from '../documents/update-routes.ts'
import { readBody } from '../read-body.ts'
import { type Event, eventKind } from './event.ts'

// What a change of an event makes is an event: recording it adds nothing that another kind has.
const kind = eventKind as DocumentKind as DocumentKind<Event>

/** A route for events alone: these look at the body before they look for the event. */
export function eventUpdate<Body>(update: Omit<Update<Body, Event>, 'findsLate'>): readonly EntryRoute[] {
  return updateRoutes(kind, { ...update, findsLate: true })
}

/** The body of one of the operations of events. */
export function reading<Body>(
  operation: string,
  convert?: (body: Readonly<Record<string, unknown>>) => unknown,
): (context: EntryContext) => Body {
  return (context) => readBody<Body>(context, eventKind.table, operation, convert)
}
