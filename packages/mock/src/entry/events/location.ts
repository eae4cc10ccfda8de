import { notFound, problem, type ProblemResponse } from '../../core/problem.ts'
import { createIndex, type FindIds } from '../../documents-index.ts'
import type { Document, State } from '../../state.ts'
import { change } from '../documents/change.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { refuse } from '../documents/refuse.ts'
import { isDummyPlace } from '../places/dummy-place.ts'
import { nilLocation, nilLocationId } from '../places/nil-location.ts'
import { type Place, placeKind } from '../places/place.ts'
import { defaultAudience } from './audience.ts'
import type { Event, PlaceLink } from './event.ts'

export function locationIdOf({ location }: Pick<Event, 'location'>): string {
  return idInUrl(location['@id'])
}

/** The ids of the events that take place somewhere, by the id of the place. */
export const eventsAt: FindIds = createIndex(({ location }) => {
  const { '@id': url } = (location ?? {}) as Partial<PlaceLink>
  return url === undefined ? [] : [idInUrl(url)]
})

export function isOnlineLocation(placeId: string): boolean {
  return placeId === nilLocationId
}

/** A place that is a duplicate gives way to the one that it duplicates. */
export function withLocation(event: Event, placeId: string, state: State): Event {
  const id = canonicalId(placeId, state)
  const location: PlaceLink = { '@type': 'Place', '@id': `${state.hosts.entry}/places/${id}` }
  const audience = isDummyPlace(id, state) ? defaultAudience(id, state) : event.audience
  return change<Event, Pick<Event, 'location' | 'audience'>>(event, { location, audience })
}

/** Where an online event has to stay, and any other event can't go. */
export function requireMovable({ attendanceMode }: Event, placeId: string): void {
  if (isOnlineLocation(placeId)) {
    throw attendanceModeNotSupported('Cannot update the location of an offline or mixed event to an online location.')
  }
  if (attendanceMode === 'online') {
    throw attendanceModeNotSupported(
      'Cannot update the location of an online event to a real location. Set the attendanceMode to mixed or offline first.',
    )
  }
}

export function requireLocation(placeId: string, state: State): void {
  if (!isPlace(placeId, state)) throw notFound(`Location with id "${placeId}" does not exist.`)
}

/** @param url That of a place in a body, at `/location`. */
export function requireLocationInBody(url: string, state: State): void {
  const id = idInUrl(url)
  if (!isPlace(id, state)) {
    refuse([{ jsonPointer: '/location', error: `The location with id "${id}" was not found.` }])
  }
}

/** The whole place as it is now; one that can't be found stays the reference that was stored. */
export function embeddedLocation(location: PlaceLink, state: State): Document {
  const placeId = idInUrl(location['@id'])
  if (isOnlineLocation(placeId)) return nilLocation(state)
  const place = state.places.get(placeId)
  if (!place) return location
  const document = placeKind.read(place as Place, state)
  return isDummyPlace(placeId, state) ? { ...document, isDummyPlaceForEducationEvents: true } : document
}

/** For what the attendance mode of an event does not go with. */
export function attendanceModeNotSupported(what: string): ProblemResponse {
  const see =
    'For more information check the documentation of the update attendance mode endpoint. See: https://publiq.stoplight.io/docs/uitdatabank/b3A6NTUwMDY3NjA-attendance-mode-update'
  const path = 'uitdatabank/attendance-mode-not-supported'
  return problem(path, 400, 'Attendance mode not supported', `${what} ${see}`)
}

function isPlace(placeId: string, state: State): boolean {
  return isOnlineLocation(placeId) || state.places.has(placeId)
}

function canonicalId(placeId: string, state: State): string {
  const { duplicateOf } = state.places.get(placeId) ?? {}
  return typeof duplicateOf === 'string' ? idInUrl(duplicateOf) : placeId
}
