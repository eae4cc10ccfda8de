import { json, noContent } from '../../core/exchange.ts'
import { notFound } from '../../core/problem.ts'
import type { SpecContext, SpecHandlers } from '../../spec-server/spec-context.ts'
import { isUitpasNumber } from '../cards/holder.ts'
import { momentOf } from '../moment.ts'
import { page } from '../page.ts'
import { passholderOfCaller } from '../passholders/own-passholder.ts'
import { hasPermission, requirePermission } from '../permissions/permissions.ts'
import type { Card, Reward } from '../uitpas-seed.ts'
import { endUserMessage, uitpasProblem } from '../uitpas-problems.ts'
import type { Redemption } from '../uitpas-state.ts'
import { redeemProblems, redeemRefusal } from './redeem.ts'
import { rewardDocument } from './reward-document.ts'
import { rewardInPath } from './reward-in-path.ts'

interface RedeemedQuery {
  readonly uitpasNumber?: string
  readonly passholderId?: string
  readonly organizerId?: readonly string[]
  readonly rewardType?: Reward['type']
  readonly rewardTitle?: string
}

export const redeemHandlers: SpecHandlers = {
  rewardsGetRedeemStatus(context) {
    const reward = rewardInPath(context)
    requireAtOrganizer(reward, context)
    const { uitpasNumber } = context.query<{ uitpasNumber: string }>()
    const reason = redeemRefusal(reward, cardOf(uitpasNumber, context), context.state)
    if (!reason) return json(200, { redeemable: true })
    return json(200, { redeemable: false, reason, message: endUserMessage(redeemProblems[reason]).nl })
  },

  rewardsRedeem(context) {
    const { rewardId, uitpasNumber } = context.body<{ rewardId: string; uitpasNumber: string }>()
    const { state } = context
    const reward = state.uitpas.rewards.get(rewardId)
    if (!reward || reward.status === 'DELETED') throw uitpasProblem('reward-not-found', { status: 404 })
    const isOwn = isOwnCard(uitpasNumber, context)
    if (isOwn && reward.online !== true) throw uitpasProblem('reward-invalid-redeem-type')
    if (!isOwn) requireAtOrganizer(reward, context)
    const card = cardOf(uitpasNumber, context)
    const refusal = redeemRefusal(reward, card, state)
    if (refusal) throw uitpasProblem(redeemProblems[refusal])
    const redemption: Redemption = {
      id: state.ids(),
      redeemDate: momentOf(state.clock()),
      holderId: card.holderId ?? '',
      rewardId,
      points: reward.points ?? 0,
    }
    state.uitpas.redemptions.set(redemption.id, redemption)
    return json(201, redemptionDocument(redemption, context))
  },

  rewardsGetRedeemed(context) {
    const {
      uitpasNumber,
      passholderId,
      organizerId: organizerIds,
      rewardType,
      rewardTitle = '',
    } = context.query<RedeemedQuery>()
    const { state } = context
    if ((uitpasNumber === undefined) === (passholderId === undefined)) {
      throw notFound('One of the query parameters uitpasNumber and passholderId is needed, not both.')
    }
    if (passholderId !== undefined && !organizerIds) throw notFound('Query parameter organizerId is missing.')
    for (const organizerId of organizerIds ?? [undefined]) requirePermission(context, organizerId)
    if (uitpasNumber !== undefined && !isUitpasNumber(uitpasNumber)) throw uitpasProblem('invalid-uitpas-number')
    const holderId = passholderId ?? state.uitpas.cards.get(uitpasNumber ?? '')?.holderId
    const redemptions = [...state.uitpas.redemptions.values()].filter((one) => {
      const reward = state.uitpas.rewards.get(one.rewardId)
      return (
        one.holderId === holderId &&
        reward !== undefined &&
        (organizerIds ?? reward.organizerIds).some((id) => reward.organizerIds.includes(id)) &&
        (rewardType === undefined || reward.type === rewardType) &&
        reward.title.toLowerCase().includes(rewardTitle.toLowerCase())
      )
    })
    return page(
      context,
      redemptions.map((one) => redemptionDocument(one, context)),
    )
  },

  rewardsDeleteRedeemed(context) {
    const { redemptions, rewards } = context.state.uitpas
    const redemption = redemptions.get(context.params['redeemedRewardId'] ?? '')
    if (!redemption) throw notFound()
    const reward = rewards.get(redemption.rewardId)
    if (reward) requireAtOrganizer(reward, context)
    redemptions.delete(redemption.id)
    return noContent
  },
}

/** The permission has to be for one of the organizers where the reward can be had. */
function requireAtOrganizer({ organizerIds }: Reward, context: SpecContext): void {
  const allowed = organizerIds.some((id) => hasPermission(context, ['REWARDS_REDEEM'], id))
  if (!allowed) requirePermission(context, organizerIds[0])
}

/** Whether a user who has no desk to stand behind redeems with their own card. */
function isOwnCard(uitpasNumber: string, context: SpecContext): boolean {
  const own = passholderOfCaller(context)
  const holderId = context.state.uitpas.cards.get(uitpasNumber)?.holderId
  return own !== undefined && own.id === holderId && !hasPermission(context, ['REWARDS_REDEEM'])
}

function cardOf(uitpasNumber: string, { state }: SpecContext): Card {
  if (!isUitpasNumber(uitpasNumber)) throw uitpasProblem('invalid-uitpas-number')
  const card = state.uitpas.cards.get(uitpasNumber)
  if (card?.holderId === undefined) throw uitpasProblem('passholder-not-found')
  return card
}

function redemptionDocument({ id, redeemDate, rewardId }: Redemption, { state }: SpecContext): object {
  const reward = state.uitpas.rewards.get(rewardId)
  return { id, ...(reward && { reward: rewardDocument(reward, state) }), redeemDate }
}
