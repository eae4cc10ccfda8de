import type { State } from '../../state.ts'
import { activeMemberships } from '../cards/holder.ts'
import { isWithin } from '../moment.ts'
import { findOrganizer } from '../organizers/uitpas-organizer.ts'
import { currentNumber } from '../passholders/passholder-document.ts'
import type { Period, Reward } from '../uitpas-seed.ts'
import { isRedeemableAt, redeemRefusal } from './redeem.ts'
import { isLastChance } from './reward-document.ts'

export interface RewardQuery {
  readonly text?: string
  readonly type?: 'POINTS' | 'WELCOME' | 'ANY'
  readonly subset?: 'ALL' | 'ENDUSERS' | 'REDEEMABLE' | 'REDEEMABLE-FUTURE' | 'ENDUSER-FUTURE'
  readonly status?: Reward['status']
  readonly organizerId?: readonly string[]
  readonly organizerPostalCode?: readonly string[]
  readonly owningCardSystemId?: readonly (number | string)[]
  readonly applicableCardSystemId?: readonly (number | string)[]
  readonly categories?: readonly string[]
  readonly pointsFrom?: number
  readonly pointsTo?: number
  readonly sport?: boolean
  readonly forKids?: boolean
  readonly featured?: boolean
  readonly online?: boolean
  readonly lastChance?: boolean
  readonly isRedeemableByPassholderId?: string
  readonly isInterestingForPassholderId?: string
}

/** The rewards that a query asks for, in the order in which they were made. */
export function findRewards(query: RewardQuery, state: State): readonly Reward[] {
  const filters = [bySubset, byWords, byOrganizer, byCardSystem, byProperties, byPassholder]
  return [...state.uitpas.rewards.values()].filter((reward) => filters.every((keeps) => keeps(reward, query, state)))
}

type Filter = (reward: Reward, query: RewardQuery, state: State) => boolean

const bySubset: Filter = (reward, { subset = 'ENDUSERS', status }, state) => {
  const { status: ownStatus = 'ACTIVE', publicationPeriod, redeemPeriod, owningCardSystemId } = reward
  if (status !== undefined && status !== ownStatus) return false
  if (subset === 'ALL') return true
  const now = state.clock()
  const isPermanent = state.uitpas.cardSystems.get(owningCardSystemId ?? 0)?.permanent ?? true
  const isInTime = subset.endsWith('FUTURE')
    ? ownStatus === 'ACTIVE' && redeemPeriod !== undefined && isAhead(redeemPeriod, now)
    : isRedeemableAt(reward, now)
  return isInTime && isPermanent && (subset.startsWith('REDEEMABLE') || isWithin(now, publicationPeriod))
}

const isAhead = ({ begin }: Period, instant: number) => instant < Date.parse(begin)

const byWords: Filter = ({ title, organizerIds }, { text }, state) => {
  if (text === undefined) return true
  const organizers = organizerIds.flatMap((id) => findOrganizer(id, state) ?? [])
  const words = [title, ...organizers.flatMap(({ name, address }) => [name, address?.city ?? ''])]
  return words.some((words) => words.toLowerCase().includes(text.toLowerCase()))
}

const byOrganizer: Filter = ({ organizerIds }, { organizerId, organizerPostalCode }, state) => {
  const postalCodes = organizerIds.map((id) => findOrganizer(id, state)?.address?.postalCode ?? '')
  return (
    (!organizerId || organizerId.some((id) => organizerIds.includes(id))) &&
    (!organizerPostalCode || organizerPostalCode.some((code) => postalCodes.includes(code)))
  )
}

const byCardSystem: Filter = (reward, { owningCardSystemId: owning, applicableCardSystemId: applicable }) => {
  const { owningCardSystemId, applicableCardSystemIds } = reward
  return (
    (!owning || owning.some((id) => Number(id) === owningCardSystemId)) &&
    (!applicable || !applicableCardSystemIds || applicable.some((id) => applicableCardSystemIds.includes(Number(id))))
  )
}

const byProperties: Filter = (reward, query, state) => {
  const { type = 'POINTS', categories, pointsFrom = -Infinity, pointsTo = Infinity, lastChance } = query
  const points = reward.points ?? 0
  return (
    (type === 'ANY' || reward.type === type) &&
    (!categories || categories.some((category) => reward.categories?.includes(category))) &&
    pointsFrom <= points &&
    points <= pointsTo &&
    (['sport', 'forKids', 'featured', 'online'] as const).every(
      (name) => query[name] === undefined || query[name] === (reward[name] ?? false),
    ) &&
    (lastChance === undefined || lastChance === isLastChance(reward, state.clock()))
  )
}

/** What may please a passholder is anyone's guess: the twin proposes what they can have as members. */
const byPassholder: Filter = (reward, { isRedeemableByPassholderId, isInterestingForPassholderId }, state) => {
  if (isRedeemableByPassholderId !== undefined) {
    const passholder = state.uitpas.passholders.get(isRedeemableByPassholderId)
    const card = passholder && state.uitpas.cards.get(currentNumber(passholder, state))
    if (!card || redeemRefusal(reward, card, state)) return false
  }
  if (isInterestingForPassholderId === undefined) return true
  const passholder = state.uitpas.passholders.get(isInterestingForPassholderId)
  const applicable = reward.applicableCardSystemIds
  return (
    passholder !== undefined &&
    activeMemberships(passholder, state).some(({ cardSystemId }) => !applicable || applicable.includes(cardSystemId))
  )
}
