import type { State } from '../../state.ts'
import { cardSystemIn } from '../card-systems/card-system.ts'
import { findOrganizer, organizerDocument } from '../organizers/uitpas-organizer.ts'
import type { Reward } from '../uitpas-seed.ts'
import { unitsTaken } from './redeem.ts'

const month = 30 * 86_400_000

/** A reward as it is read. */
export function rewardDocument(reward: Reward, state: State): object {
  const { owningCardSystemId, applicableCardSystemIds, organizerIds, status = 'ACTIVE', ...properties } = reward
  const organizers = organizerIds.flatMap((id) => findOrganizer(id, state) ?? [])
  return {
    ...properties,
    ...(owningCardSystemId !== undefined && { owningCardSystem: cardSystemIn(owningCardSystemId, state) }),
    allCardSystems: applicableCardSystemIds === undefined,
    ...(applicableCardSystemIds && {
      applicableCardSystems: applicableCardSystemIds.map((id) => cardSystemIn(id, state)),
    }),
    organizers: organizers.map(organizerDocument),
    status,
    unitsTaken: unitsTaken(reward, state),
    lastChance: isLastChance(reward, state.clock()),
  }
}

/** It ends within a month. */
export function isLastChance({ redeemPeriod }: Reward, instant: number): boolean {
  if (redeemPeriod?.end === undefined) return false
  const left = Date.parse(redeemPeriod.end) - instant
  return left >= 0 && left < month
}
