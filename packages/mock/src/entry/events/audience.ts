import { problem, type ProblemResponse } from '../../core/problem.ts'
import { change } from '../documents/change.ts'
import type { Audience, Event } from './event.ts'

export function withAudience(event: Event, { audienceType }: Audience): Event {
  return change<Event, Pick<Event, 'audience'>>(event, { audience: { audienceType } })
}

export function incompatibleAudience(detail: string): ProblemResponse {
  return problem('uitdatabank/incompatible-audience-type', 400, 'Incompatible audience type', detail)
}
