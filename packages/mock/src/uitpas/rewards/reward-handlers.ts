import { json } from '../../core/exchange.ts'
import { sameJson } from '../../core/same-json.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import type { State } from '../../state.ts'
import { nextNumber } from '../next-number.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'
import { page } from '../page.ts'
import { firstOrganizerWith, requireAlso, requirePermission } from '../permissions/permissions.ts'
import type { Reward } from '../uitpas-seed.ts'
import { uitpasProblem } from '../uitpas-problems.ts'
import { findRewards, type RewardQuery } from './find-rewards.ts'
import { unitsTaken } from './redeem.ts'
import { rewardDocument } from './reward-document.ts'
import { rewardFacets } from './reward-facets.ts'
import { rewardInPath } from './reward-in-path.ts'
import { sortRewards } from './sort-rewards.ts'

interface RewardInput extends Omit<Reward, 'id' | 'organizerIds' | 'owningCardSystemId' | 'applicableCardSystemIds'> {
  readonly owningCardSystem?: { readonly id: number }
  readonly applicableCardSystems?: readonly { readonly id: number }[]
  readonly allCardSystems?: boolean
  readonly organizers?: readonly { readonly id: string }[]
}

export const rewardHandlers: SpecHandlers = {
  rewardsList(context) {
    const query = context.query<RewardQuery & { organizerId?: readonly string[]; facets?: readonly string[] }>()
    const { state } = context
    if (query.isRedeemableByPassholderId !== undefined || query.isInterestingForPassholderId !== undefined) {
      requireAlso(context, 'REWARDS_PASSHOLDERS_READ')
    }
    if (query.organizerId?.some((id) => !findOrganizer(id, state))) throw uitpasProblem('organizer-not-found')
    const cardSystemIds = [...(query.owningCardSystemId ?? []), ...(query.applicableCardSystemId ?? [])]
    if (cardSystemIds.some((id) => !state.uitpas.cardSystems.has(Number(id))))
      throw uitpasProblem('cardsystem-not-found')
    const rewards = sortRewards(findRewards(query, state), context)
    return page(
      context,
      rewards.map((reward) => rewardDocument(reward, state)),
      query.facets && { facet: rewardFacets(rewards, query.facets, state) },
    )
  },

  rewardsCreate(context) {
    const input = context.body<RewardInput>()
    const written = writtenReward(input, context)
    for (const organizerId of written.organizerIds) requirePermission(context, organizerId)
    requireCardSystems(written, context.state)
    return store({ ...written, id: String(nextNumber('reward', context.state)), status: 'ACTIVE' }, context.state)
  },

  rewardsGet(context) {
    const reward = rewardInPath(context)
    requirePermission(context)
    return json(200, rewardDocument(reward, context.state))
  },

  rewardsReplace(context) {
    const reward = rewardInPath(context)
    const { id, status = 'ACTIVE', unitsTaken: taken } = reward
    const written = writtenReward(context.body<RewardInput>(), context)
    for (const organizerId of reward.organizerIds) requirePermission(context, organizerId)
    requireCardSystems(written, context.state)
    if (unitsTaken(reward, context.state) > 0 && changesWhatWasGiven(reward, written)) {
      throw uitpasProblem('reward-not-editable')
    }
    return store({ ...written, id, status, ...(taken !== undefined && { unitsTaken: taken }) }, context.state)
  },
}

function store(reward: Reward, state: State) {
  state.uitpas.rewards.set(reward.id, reward)
  return json(200, rewardDocument(reward, state))
}

/** What a body says of a reward. Without organizers it is for the first one that the caller may write rewards for. */
function writtenReward(input: RewardInput, context: SpecContext): Omit<Reward, 'id'> {
  const {
    owningCardSystem,
    applicableCardSystems,
    allCardSystems,
    organizers,
    unitsTaken: _,
    status: __,
    ...properties
  } = input
  const first = firstOrganizerWith(context, 'REWARDS_WRITE')
  const isForAll = allCardSystems ?? applicableCardSystems === undefined
  return {
    ...withoutReadOnly(properties),
    organizerIds: organizers?.map(({ id }) => id) ?? (first === undefined ? [] : [first]),
    ...(owningCardSystem && { owningCardSystemId: owningCardSystem.id }),
    ...(!isForAll && { applicableCardSystemIds: (applicableCardSystems ?? []).map(({ id }) => id) }),
  }
}

/** What may come along as it was read. */
function withoutReadOnly(properties: Omit<Reward, 'id' | 'organizerIds'>): Omit<Reward, 'id' | 'organizerIds'> {
  const { id: _, lastChance: __, ...rest } = properties as typeof properties & { id?: unknown; lastChance?: unknown }
  return rest
}

function requireCardSystems(
  { owningCardSystemId, applicableCardSystemIds = [] }: Omit<Reward, 'id'>,
  { uitpas }: State,
): void {
  const ids = [...(owningCardSystemId === undefined ? [] : [owningCardSystemId]), ...applicableCardSystemIds]
  if (ids.some((id) => !uitpas.cardSystems.has(id))) throw uitpasProblem('invalid-card-system')
}

/** Its points and the begin of the time in which it can be had are fixed once someone has it. */
function changesWhatWasGiven(before: Reward, after: Omit<Reward, 'id'>): boolean {
  const fixed = ({ points = 0, redeemPeriod, grantingPeriod }: Omit<Reward, 'id'>) => [
    points,
    redeemPeriod?.begin ?? null,
    grantingPeriod?.begin ?? null,
  ]
  return !sameJson(fixed(before), fixed(after))
}
