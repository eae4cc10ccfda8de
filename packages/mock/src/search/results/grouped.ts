import type { SearchPlan } from '../parameters/search-plan.ts'
import type { Hit } from '../search.ts'
import { sorted } from './sorted.ts'

/** The best of each production alone; what is in no production stays. */
export function grouped(hits: readonly Hit[], plan: SearchPlan): readonly Hit[] {
  const best = new Map<string, Hit>()
  for (const hit of sorted(hits, plan)) {
    const [production] = hit.document.fields.get('productionCollapseValue') ?? []
    if (!best.has(String(production))) best.set(String(production), hit)
  }
  return [...best.values()]
}
