import type { State } from '../../state.ts'
import type { Reward } from '../uitpas-seed.ts'
import { isLastChance } from './reward-document.ts'

/** A facet's values of a reward, each as it goes into the filter of the same name. */
const valuesOf: Readonly<Record<string, (reward: Reward, state: State) => readonly string[]>> = {
  categories: ({ categories = [] }) => categories,
  type: ({ type }) => [type],
  owningCardSystemId: ({ owningCardSystemId }) =>
    owningCardSystemId === undefined ? [] : [String(owningCardSystemId)],
  sport: ({ sport = false }) => [String(sport)],
  forKids: ({ forKids = false }) => [String(forKids)],
  online: ({ online = false }) => [String(online)],
  lastChance: (reward, { clock }) => [String(isLastChance(reward, clock()))],
}

/** Counts rewards by the values of the facets that were asked for. */
export function rewardFacets(rewards: readonly Reward[], facets: readonly string[], state: State): object {
  return Object.fromEntries(facets.map((facet) => [facet, countsOf(rewards, facet, state)]))
}

function countsOf(rewards: readonly Reward[], facet: string, state: State): object {
  const counts = new Map<string, number>()
  for (const value of rewards.flatMap((reward) => valuesOf[facet]?.(reward, state) ?? [])) {
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return Object.fromEntries(
    Array.from(counts, ([value, count]) => [value, { name: { nl: nameOf(value, facet, state) }, count }]),
  )
}

function nameOf(value: string, facet: string, { uitpas }: State): string {
  return facet === 'owningCardSystemId' ? (uitpas.cardSystems.get(Number(value))?.name ?? value) : value
}
