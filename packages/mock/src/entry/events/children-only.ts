import type { SchemaError } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import { unlessEmpty } from '../documents/change.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { incompatibleAudience } from './audience.ts'
import { withKnown } from './copied-properties.ts'
import type { Event } from './event.ts'

export function withChildrenOnly(event: Event, childrenOnly: boolean): Event {
  return withKnown(event, 'childrenOnly', childrenOnly || undefined)
}

/** @param urls Those of places; older spellings of them are stored as the current one, and once. */
export function withDeparturePlaces(event: Event, urls: readonly string[], state: State): Event {
  const current = urls.map((url) => `${state.hosts.entry}/places/${idInUrl(url)}`)
  const departurePlaces = unlessEmpty([...new Set(current)])
  return withKnown(event, 'departurePlaces', departurePlaces)
}

/** Only children are brought somewhere. */
export function refuseDeparturePlaces(urls: readonly string[], childrenOnly: boolean, eventId: string): void {
  if (urls.length === 0 || childrenOnly) return
  throw incompatibleAudience(
    `Departure places can only be set on events where "childrenOnly" is true. Event: ${eventId}`,
  )
}

/** @param at The pointer to the list. */
export function departurePlaceErrors(urls: readonly string[] = [], at: string, state: State): SchemaError[] {
  return urls.flatMap((url, index) =>
    state.places.has(idInUrl(url))
      ? []
      : [{ jsonPointer: `${at}/${index}`, error: `The place with url "${url}" was not found.` }],
  )
}
