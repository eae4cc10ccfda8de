import { listOfValues } from '../index/index-document.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { distanceInKilometres } from '../parameters/distance.ts'
import type { SearchPlan } from '../parameters/search-plan.ts'
import type { SortField } from '../parameters/sorting.ts'
import type { Hit } from '../search.ts'

/** In the order that is asked for, or the best first; what lacks a value comes last, whichever way. */
export function sorted(hits: readonly Hit[], plan: SearchPlan, index: SearchIndex): readonly Hit[] {
  if (plan.sorting.length === 0) {
    return plan.scorers.length === 0 ? hits : hits.toSorted((one, other) => other.score - one.score)
  }
  const keyed = hits.map((hit) => ({ hit, values: plan.sorting.map(({ field }) => valueOf(hit, field, plan, index)) }))
  const isDescending = plan.sorting.map(({ order }) => order === 'desc')
  return keyed.toSorted((one, other) => compare(one.values, other.values, isDescending)).map(({ hit }) => hit)
}

type Values = readonly (number | undefined)[]

function compare(one: Values, other: Values, isDescending: readonly boolean[]): number {
  for (const [index, descending] of isDescending.entries()) {
    const [left, right] = [one[index], other[index]]
    if (left === right) continue
    if (left === undefined) return 1
    if (right === undefined) return -1
    return descending ? right - left : left - right
  }
  return 0
}

function valueOf(
  { number, document, score }: Hit,
  field: SortField,
  { center, recommendationFor = '' }: Pick<SearchPlan, 'center' | 'recommendationFor'>,
  index: SearchIndex,
): number | undefined {
  if (field === 'score') return score
  if (field === 'recommendationScore') return document.recommendations.get(recommendationFor.toLowerCase())
  if (field === 'distance') return center && document.point && distanceInKilometres(center, document.point)
  const [value] = listOfValues(index.value(field === 'popularity' ? 'metadata.popularity' : field, number))
  return typeof value === 'number' ? value : undefined
}
