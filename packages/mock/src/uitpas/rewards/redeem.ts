import type { State } from '../../state.ts'
import { activeMemberships, findHolder, type Holder } from '../cards/holder.ts'
import { isSamePeriod, isWithin } from '../moment.ts'
import { pointsOf } from '../passholders/points.ts'
import type { Card, Reward } from '../uitpas-seed.ts'

/** Why a passholder can't have a reward: as the status of a reward tells it, with the problem that redeeming it answers. */
export const redeemProblems = {
  INVALID_CARD: 'invalid-card',
  PASSHOLDER_NO_ACTIVE_CARDSYSTEM: 'passholder-no-active-cardsystems',
  REWARD_PERIOD: 'reward-period-constraint',
  PASSHOLDER_APPLICABLE_CARDSYSTEMS: 'reward-passholder-no-applicable-cardsystems',
  REWARD_VOLUME: 'reward-volume-constraint',
  PASSHOLDER_VOLUME: 'reward-passholder-volume-constraint',
  PASSHOLDER_POINTS: 'reward-passholder-points-constraint',
} as const

export type RedeemRefusal = keyof typeof redeemProblems

/** The first thing that stands in the way; undefined when nothing does. What the card is comes first, the points last. */
export function redeemRefusal(reward: Reward, card: Card, state: State): RedeemRefusal | undefined {
  const holder = findHolder(card, state)
  if (card.status !== 'ACTIVE' || holder?.type !== 'INDIVIDUAL') return 'INVALID_CARD'
  const memberships = activeMemberships(holder.passholder, state)
  if (memberships.length === 0) return 'PASSHOLDER_NO_ACTIVE_CARDSYSTEM'
  if (!isRedeemableAt(reward, state.clock())) return 'REWARD_PERIOD'
  const applicable = reward.applicableCardSystemIds
  if (applicable && !memberships.some(({ cardSystemId }) => applicable.includes(cardSystemId))) {
    return 'PASSHOLDER_APPLICABLE_CARDSYSTEMS'
  }
  if (isSoldOut(reward, state)) return 'REWARD_VOLUME'
  if (hadEnough(reward, holder, state)) return 'PASSHOLDER_VOLUME'
  return (reward.points ?? 0) > pointsOf(holder.id, state) ? 'PASSHOLDER_POINTS' : undefined
}

export function isRedeemableAt({ status = 'ACTIVE', redeemPeriod }: Reward, instant: number): boolean {
  return status === 'ACTIVE' && (redeemPeriod === undefined || isWithin(instant, redeemPeriod))
}

export function unitsTaken({ id, unitsTaken = 0 }: Reward, { uitpas }: State): number {
  return unitsTaken + [...uitpas.redemptions.values()].filter(({ rewardId }) => rewardId === id).length
}

function isSoldOut(reward: Reward, state: State): boolean {
  const { maxAvailableUnits = 0 } = reward
  return maxAvailableUnits > 0 && unitsTaken(reward, state) >= maxAvailableUnits
}

function hadEnough({ id, redeemConstraint }: Reward, holder: Holder, state: State): boolean {
  if (!redeemConstraint) return false
  const now = state.clock()
  const earlier = [...state.uitpas.redemptions.values()].filter(
    ({ rewardId, holderId, redeemDate }) =>
      rewardId === id && holderId === holder.id && isSamePeriod(Date.parse(redeemDate), now, redeemConstraint.period),
  )
  return earlier.length >= redeemConstraint.volume
}
