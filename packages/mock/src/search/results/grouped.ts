import type { SearchIndex } from '../index/search-index.ts'
import type { SearchPlan } from '../parameters/search-plan.ts'
import type { Hit } from '../search.ts'
import { sorted } from './sorted.ts'

/** The best of each production alone; what is in no production stays. */
export function grouped(hits: readonly Hit[], plan: SearchPlan, index: SearchIndex): readonly Hit[] {
  const best = new Map<string, Hit>()
  for (const hit of sorted(hits, plan, index)) {
    const production = String(index.value('productionCollapseValue', hit.number))
    if (!best.has(production)) best.set(production, hit)
  }
  return [...best.values()]
}
