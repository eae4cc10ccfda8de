import { problem, type ProblemResponse } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import { change } from '../documents/change.ts'
import { isDummyPlace } from '../places/dummy-place.ts'
import type { Audience, Event } from './event.ts'

/** Whom an event at a place is for, unless it says so itself. */
export function defaultAudience(placeId: string, state: State): Audience {
  return { audienceType: isDummyPlace(placeId, state) ? 'education' : 'everyone' }
}

export function withAudience(event: Event, { audienceType }: Audience): Event {
  return change<Event, Pick<Event, 'audience'>>(event, { audience: { audienceType } })
}

/** What takes place at the dummy place is for schools alone. */
export function refuseAudience({ audienceType }: Audience, placeId: string, state: State): void {
  if (audienceType === 'education' || !isDummyPlace(placeId, state)) return
  throw incompatibleAudience(`The audience type "${audienceType}" can not be set.`)
}

export function incompatibleAudience(detail: string): ProblemResponse {
  return problem('uitdatabank/incompatible-audience-type', 400, 'Incompatible audience type', detail)
}
