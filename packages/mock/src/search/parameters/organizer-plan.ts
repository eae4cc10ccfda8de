import { askedFacets } from '../facets/facet-names.ts'
import { websiteOf, withoutWww } from '../index/website.ts'
import {
  countFilters,
  countryFilters,
  listFilters,
  plainFilters,
  singleFilters,
  workflowStatusFilters,
} from './common-filters.ts'
import { type Filter, hasValue, hasValueInAnyLanguage, when } from './filters.ts'
import { refuseUnknownParameters } from './known-parameters.ts'
import { labelFilters } from './label-filters.ts'
import { nameScorer } from './name-scorer.ts'
import { pageRequest } from './page-request.ts'
import { plainText } from './parameters.ts'
import { boundsFilters, isNear, surroundings } from './places-on-the-map.ts'
import type { SearchPlan } from './search-plan.ts'
import type { SearchRequest } from './search-request.ts'
import { sortings } from './sorting.ts'
import { organizerScorers, textLanguages } from './text-filters.ts'

/**
 * What a search for organizers asks for; the parameters are read in the real server's order.
 *
 * @throws {ProblemResponse} For a parameter that is not right.
 */
export function organizerPlan(request: SearchRequest): SearchPlan {
  const { parameters, index } = request
  refuseUnknownParameters(request)
  const page = pageRequest(parameters)
  const filters: Filter[] = [...singleFilters(parameters, 'id', 'id')]
  const around = surroundings(parameters)
  filters.push(
    ...when(around, isNear),
    ...boundsFilters(parameters),
    ...workflowStatusFilters(request, ['ACTIVE']),
    ...singleFilters(parameters, 'contributors', 'contributors'),
  )
  const sorting = sortings(request)
  const inLanguages = textLanguages(parameters)
  const name = plainText(parameters, 'name')
  filters.push(
    ...when(plainText(parameters, 'website') || undefined, (website) => hasValue('url', websiteOf(website))),
    ...when(plainText(parameters, 'domain') || undefined, (domain) => hasValue('domain', withoutWww(domain))),
    ...when(plainText(parameters, 'postalCode'), (code) =>
      hasValueInAnyLanguage('address.{language}.postalCode', code),
    ),
    ...countryFilters(request),
    ...listFilters(parameters, 'regions', 'regions'),
    ...plainFilters(parameters, 'creator', 'creator'),
    ...countFilters(parameters, 'hasImages', 'imagesCount'),
    ...labelFilters(parameters, 'labels', 'labels'),
  )
  const facets = askedFacets(parameters).filter((facet) => facet === 'regions')
  // A query is found wrong by the search itself, which comes last.
  const scorers = [...organizerScorers(request, inLanguages), ...(name ? [nameScorer(name, index)] : [])]
  const isGrouped = false
  return { filters, scorers, sorting, isGrouped, facets, page, center: around?.center, recommendationFor: undefined }
}
