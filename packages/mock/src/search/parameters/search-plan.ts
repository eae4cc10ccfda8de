import type { Scorer } from '../query/scorer.ts'
import type { Point } from '../regions/regions.ts'
import type { FacetName } from '../facets/facet-names.ts'
import type { Filter } from './filters.ts'
import type { PageRequest } from './page-request.ts'
import type { Sorting } from './sorting.ts'

/** What a search asks for, once every parameter was found right. */
export interface SearchPlan {
  readonly filters: readonly Filter[]
  /** What has to be found, and orders the results. */
  readonly scorers: readonly Scorer[]
  readonly sorting: readonly Sorting[]
  /** The best of each production alone. */
  readonly isGrouped: boolean
  readonly facets: readonly FacetName[]
  readonly page: PageRequest
  /** Where distances are measured from. */
  readonly center: Point | undefined
  readonly recommendationFor: string | undefined
}
