import type { State } from '../../state.ts'
import { settingsOf, takesCheckins, type UitpasEvent } from '../events/uitpas-event.ts'
import { isSamePeriod, momentOf } from '../moment.ts'
import type { Card } from '../uitpas-seed.ts'
import type { Checkin } from '../uitpas-state.ts'

/** Why a person can't check in at an event now; undefined when nothing stands in the way. */
export function checkinRefusal(holderId: string, event: UitpasEvent, state: State): 'closed' | 'limit' | undefined {
  if (!takesCheckins(event, state)) return 'closed'
  const { checkinLimit: limit } = settingsOf(event.id, state)
  if (!limit) return undefined
  const now = state.clock()
  const earlier = [...state.uitpas.checkins.values()].filter(
    (checkin) =>
      checkin.holderId === holderId &&
      checkin.eventId === event.id &&
      isSamePeriod(Date.parse(checkin.creationDate), now, limit.periodType),
  )
  return earlier.length >= limit.volume ? 'limit' : undefined
}

/** Stores that someone was there, and gives it back. */
export function checkIn(
  holderId: string,
  uitpasNumber: Card['uitpasNumber'],
  event: UitpasEvent,
  state: State,
): Checkin {
  const checkin: Checkin = {
    id: state.ids(),
    creationDate: momentOf(state.clock()),
    holderId,
    uitpasNumber,
    eventId: event.id,
    points: settingsOf(event.id, state).checkinPoints,
  }
  state.uitpas.checkins.set(checkin.id, checkin)
  return checkin
}
