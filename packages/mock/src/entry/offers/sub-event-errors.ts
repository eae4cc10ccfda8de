import type { SchemaError } from '../../core/problem.ts'
import { instantOf, partsInZone } from '../documents/date-time.ts'
import { childcareErrors } from './childcare.ts'
import type { SubEventInput } from './sub-events.ts'

/** What a schema can't tell of sub-events. @param at The pointer to the list of them. */
export function subEventErrors(subEvents: readonly SubEventInput[] = [], at: string): SchemaError[] {
  return subEvents.flatMap((subEvent, index) => errorsOfSubEvent(subEvent, `${at}/${index}`))
}

/** @param at The pointer to the sub-event. */
export function errorsOfSubEvent(subEvent: SubEventInput, at: string): SchemaError[] {
  const start = instantOf(subEvent.startDate)
  const end = instantOf(subEvent.endDate)
  return [
    ...(end < start ? [{ jsonPointer: `${at}/endDate`, error: 'endDate should not be before startDate' }] : []),
    ...childcareErrors(
      subEvent.childcare,
      {
        opens: brusselsTime(start),
        closes: brusselsTime(end),
        opensName: 'the time portion of startDate',
        closesName: 'the time portion of endDate',
      },
      `${at}/childcare`,
    ),
  ]
}

function brusselsTime(instant: number): string {
  const { hour, minute } = partsInZone(instant, 'Europe/Brussels')
  return `${hour}:${minute}`
}
