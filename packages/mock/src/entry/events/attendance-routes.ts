import type { EntryContext, EntryRoute } from '../context.ts'
import {
  type AttendanceModeInput,
  checkAttendanceMode,
  refuseOffline,
  withAttendanceMode,
  withOnlineUrl,
} from './attendance-mode.ts'
import { eventUpdate, reading } from './event-update.ts'
import { requireLocation, requireMovable, withLocation } from './location.ts'

/** Where an event takes place: somewhere, online, or both. */
export const attendanceRoutes: readonly EntryRoute[] = [
  ...eventUpdate({
    at: ['PUT /location/{placeId}'],
    read: ({ params }: EntryContext) => params['placeId'] ?? '',
    check: (placeId, _, { state }) => requireLocation(placeId, state),
    change(event, placeId, { state }) {
      requireMovable(event, placeId)
      return withLocation(event, placeId, state)
    },
    log: 'Locatie aangepast',
  }),
  ...eventUpdate({
    at: ['PUT /attendance-mode'],
    read: reading<AttendanceModeInput>('updateAttendanceMode'),
    check: (mode, event, { state }) => checkAttendanceMode(mode, event, state),
    change: (event, mode, { state }) => withAttendanceMode(event, mode, state),
    log: 'Deelnamevorm aangepast',
  }),
  ...eventUpdate({
    at: ['PUT /online-url'],
    read: reading<{ onlineUrl: string }>('updateOnlineUrl'),
    change(event, { onlineUrl }) {
      refuseOffline(event)
      return withOnlineUrl(event, onlineUrl)
    },
    log: 'Online URL aangepast',
  }),
  ...eventUpdate({
    at: ['DELETE /online-url'],
    change: (event) => withOnlineUrl(event, undefined),
    log: 'Online URL verwijderd',
  }),
]
