import { bodyInvalidDetail } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import { type Body } from '../documents/legacy-body.ts'
import { withName } from '../documents/name.ts'
import { type CalendarInput, withCalendar } from '../offers/calendar.ts'
import { checkCalendar } from '../offers/check-calendar.ts'
import { convertMajorInfo, requireName } from '../offers/major-info.ts'
import { withoutOvernightUnlessCamp } from '../offers/overnight.ts'
import { typeInBody, withTheme, withType } from '../offers/terms.ts'
import { findTerm, type TaxonomyTerm } from '../terms/taxonomy.ts'
import { withAttendanceMode } from './attendance-mode.ts'
import { type AttendanceMode, type Event, eventKind } from './event.ts'
import { isOnlineLocation, requireLocation } from './location.ts'

/** Name, type, theme, place and calendar at once, in the main language; without a theme there is none any more. */
export interface MajorInfo {
  readonly name: string
  readonly type: { readonly id: string }
  /** An id. */
  readonly theme?: string
  readonly location: { readonly id: string }
  readonly calendar: CalendarInput
}

export function withMajorInfo(event: Event, { name, type, theme, location, calendar }: MajorInfo, state: State): Event {
  const typed = withType(withName(event, event.mainLanguage, name), typeInBody(type.id, 'events', state))
  const themed = withTheme(typed, theme === undefined ? undefined : themeInBody(theme, state))
  const attendanceMode = modeAt(location.id, event)
  const mode = { attendanceMode, location: `${state.hosts.entry}/places/${location.id}` }
  const located = withAttendanceMode(themed as Event, mode, state)
  return withoutOvernightUnlessCamp(withCalendar(located, calendar)) as Event
}

export function checkMajorInfo({ name, type, theme, location, calendar }: MajorInfo, state: State): void {
  requireName(name, eventKind)
  typeInBody(type.id, 'events', state)
  if (theme !== undefined) themeInBody(theme, state)
  checkCalendar(calendar, [type], eventKind)
  requireLocation(location.id, state)
}

/** The place may be no more than an id, the theme an object with one. */
export function convertEventMajorInfo(body: Body): Body {
  const { location, theme } = body
  const { id } = Object(theme) as { readonly id?: unknown }
  return {
    ...convertMajorInfo(body, eventKind),
    ...(typeof location === 'string' ? { location: { id: location } } : {}),
    ...(id === undefined ? {} : { theme: id }),
  }
}

function modeAt(placeId: string, { onlineUrl }: Event): AttendanceMode {
  if (isOnlineLocation(placeId)) return 'online'
  return onlineUrl === undefined ? 'offline' : 'mixed'
}

function themeInBody(termId: string, state: State): TaxonomyTerm {
  const term = findTerm(termId, 'events', state)
  if (term?.domain === 'theme') return term
  throw bodyInvalidDetail(`Category with id ${termId} not found in theme domain.`)
}
