import type { State } from '../../state.ts'
import { titleOf, findEvent } from '../events/uitpas-event.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'

/** Points that were earned or spent. */
export interface Transaction {
  readonly title: string
  readonly location: string
  readonly creationDate: string
  /** Below zero when they were spent. */
  readonly points: number
}

/**
 * The points of a passholder: what check-ins brought, less what rewards cost.
 *
 * They are counted anew each time, so that undoing either needs no second place to be told.
 */
export function pointsOf(passholderId: string, { uitpas }: State): number {
  let points = uitpas.passholders.get(passholderId)?.points ?? 0
  for (const checkin of uitpas.checkins.values()) if (checkin.holderId === passholderId) points += checkin.points
  for (const spent of uitpas.redemptions.values()) if (spent.holderId === passholderId) points -= spent.points
  return points
}

/** What a passholder earned and spent, in the order in which it happened. */
export function transactionsOf(passholderId: string, state: State): readonly Transaction[] {
  const { checkins, redemptions, rewards } = state.uitpas
  const earned = [...checkins.values()]
    .filter(({ holderId }) => holderId === passholderId)
    .map(({ eventId, creationDate, points }) => ({
      title: titleOf(eventId, state),
      location: findEvent(eventId, state)?.organizer.name ?? '',
      creationDate,
      points,
    }))
  const spent = [...redemptions.values()]
    .filter(({ holderId }) => holderId === passholderId)
    .map(({ rewardId, redeemDate, points }) => ({
      title: rewards.get(rewardId)?.title ?? '',
      location: findOrganizer(rewards.get(rewardId)?.organizerIds[0] ?? '', state)?.name ?? '',
      creationDate: redeemDate,
      points: -points,
    }))
  return [...earned, ...spent].toSorted((a, b) => Date.parse(a.creationDate) - Date.parse(b.creationDate))
}
