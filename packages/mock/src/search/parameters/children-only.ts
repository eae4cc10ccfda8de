import { anyOf, type Filter, hasValue, not } from './filters.ts'
import { flagFilters } from './common-filters.ts'
import type { SearchRequest } from './search-request.ts'

/** What is for children only is for those who made it and for who organizes childcare: nothing switches that off. */
export function childrenOnlyFilters({ parameters, consumer }: SearchRequest): readonly Filter[] {
  const asked = flagFilters(parameters, 'childrenOnly', 'childrenOnly')
  if (consumer.seesChildrenOnly) return asked
  const isForAll = not(hasValue('childrenOnly', 'true'))
  if (consumer.creator === undefined) return [isForAll, ...asked]
  const isOwn = hasValue('creator', consumer.creator)
  return [anyOf([isForAll, isOwn]), ...asked]
}
