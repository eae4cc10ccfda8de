import { type Filter, isBetween } from './filters.ts'
import { instantParameter, requireOrder } from './instant.ts'
import { isOff } from './parameters.ts'
import type { SearchRequest } from './search-request.ts'

/** What can be found now, unless something else is asked for. */
export function availabilityFilters({ parameters, hasDefaults, now }: SearchRequest): readonly Filter[] {
  const [from, to] = ['availableFrom', 'availableTo'].map(
    (name) => instantParameter(parameters, name) ?? (hasDefaults && !isOff(parameters, name) ? now : undefined),
  )
  requireOrder(from, to, 'available')
  return from === undefined && to === undefined ? [] : [isBetween('availableRange', from, to)]
}
