import type { SchemaError } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import { change } from '../documents/change.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { refuse } from '../documents/refuse.ts'
import { nilLocationId } from '../places/nil-location.ts'
import type { AttendanceMode, Event } from './event.ts'
import {
  attendanceModeNotSupported,
  isOnlineLocation,
  locationIdOf,
  requireLocationInBody,
  withLocation,
} from './location.ts'

/** An attendance mode as a client sends it. */
export interface AttendanceModeInput {
  readonly attendanceMode: AttendanceMode
  /** The URL of a place; never with `online`. */
  readonly location?: string
}

/** An online event takes place online; one that is offline has no online URL. */
export function withAttendanceMode(
  event: Event,
  { attendanceMode, location }: AttendanceModeInput,
  state: State,
): Event {
  const placeId = attendanceMode === 'online' ? nilLocationId : idInUrl(location)
  const located = placeId === '' ? event : withLocation(event, placeId, state)
  return change<Event, Pick<Event, 'attendanceMode' | 'onlineUrl'>>(located, {
    attendanceMode,
    onlineUrl: attendanceMode === 'offline' ? undefined : event.onlineUrl,
  })
}

/** An event that leaves the internet has to go somewhere. */
export function checkAttendanceMode(
  { attendanceMode, location }: AttendanceModeInput,
  event: Event,
  state: State,
): void {
  if (attendanceMode === 'online') return
  const placeId = location === undefined ? locationIdOf(event) : idInUrl(location)
  if (isOnlineLocation(placeId)) {
    const error = 'A location is required when changing an online event to mixed or offline'
    refuse([{ jsonPointer: '/', error }])
  }
  if (location !== undefined) requireLocationInBody(location, state)
}

export function withOnlineUrl(event: Event, onlineUrl: string | undefined): Event {
  return change<Event, Pick<Event, 'onlineUrl'>>(event, { onlineUrl })
}

export function refuseOffline({ attendanceMode }: Event): void {
  if (attendanceMode === 'offline') throw attendanceModeNotSupported('Cannot update the onlineUrl of an offline event.')
}

/** Of a full body: the mode, the place and the online URL have to go together. */
export function attendanceErrors(
  attendanceMode: AttendanceMode,
  location: string,
  onlineUrl: string | undefined,
): SchemaError[] {
  const isOnline = attendanceMode === 'online'
  const needed = isOnline ? 'an online location' : 'a real location'
  const mismatch = {
    jsonPointer: '/attendanceMode',
    error: `Attendance mode "${attendanceMode}" needs to have ${needed}.`,
  }
  const useless = {
    jsonPointer: '/onlineUrl',
    error: 'An onlineUrl can not be used in combination with an offline attendanceMode.',
  }
  return [
    ...(isOnlineLocation(idInUrl(location)) === isOnline ? [] : [mismatch]),
    ...(attendanceMode === 'offline' && onlineUrl !== undefined ? [useless] : []),
  ]
}
