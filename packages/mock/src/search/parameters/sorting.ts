import { refused } from '../problems.ts'
import { type Parameters, plainText } from './parameters.ts'
import type { SearchRequest } from './search-request.ts'

export type SortField =
  | 'score'
  | 'availableTo'
  | 'completeness'
  | 'created'
  | 'modified'
  | 'distance'
  | 'popularity'
  | 'recommendationScore'

export interface Sorting {
  readonly field: SortField
  readonly order: 'asc' | 'desc'
}

const ofOrganizers: readonly SortField[] = ['score', 'completeness', 'created', 'modified']
const ofOffers: readonly SortField[] = [...ofOrganizers, 'availableTo', 'distance', 'popularity', 'recommendationScore']

/** The order that is asked for, what counts most first; none for the best results first. */
export function sortings({ endpoint, parameters }: SearchRequest): readonly Sorting[] {
  const sort = parameters.get('sort')
  const isOfOffers = endpoint !== 'organizers'
  if (sort === undefined || (sort === '' && !isOfOffers)) return []
  if (!(sort instanceof Map)) throw refused('Invalid sorting syntax given.')
  const fields = isOfOffers ? ofOffers : ofOrganizers
  return Array.from(sort, ([name, order]) => {
    const field = fields.find((known) => known === name)
    if (!field) throw refused(`Invalid sort field '${name}' given.`)
    if (order !== 'asc' && order !== 'desc') throw refused(`Invalid sort order '${String(order)}' given.`)
    requireWhatItNeeds(field, parameters)
    return { field, order }
  })
}

function requireWhatItNeeds(field: SortField, parameters: Parameters): void {
  if (field === 'distance' && !plainText(parameters, 'coordinates')) {
    throw refused('Required "coordinates" parameter missing when sorting by distance.')
  }
  if (field === 'recommendationScore' && !plainText(parameters, 'recommendationFor')) {
    throw refused('Required "recommendationFor" parameter missing when sorting by recommendation score.')
  }
}
