import { askedFacets } from '../facets/facet-names.ts'
import { refused } from '../problems.ts'
import {
  ageFilters,
  allAgesFilters,
  birthdateFilters,
  priceFilters,
  refuseReversedBirthdates,
} from './ages-and-prices.ts'
import { availabilityFilters } from './availability.ts'
import { attendanceModeFilters, calendarFilters, weekdayFilters } from './calendar-filters.ts'
import { childrenOnlyFilters } from './children-only.ts'
import {
  countFilters,
  countryFilters,
  flagFilters,
  listFilters,
  plainFilters,
  singleFilters,
  workflowStatusFilters,
} from './common-filters.ts'
import { anyOf, type Filter, hasValue, hasValueInAnyLanguage, isBetween, not, when } from './filters.ts'
import { instantParameter, requireOrder } from './instant.ts'
import { refuseUnknownParameters } from './known-parameters.ts'
import { labelFilters } from './label-filters.ts'
import { pageRequest } from './page-request.ts'
import { flag, isOff, type Parameters, plainText, singleText, texts } from './parameters.ts'
import { boundsFilters, isNear, surroundings } from './places-on-the-map.ts'
import type { SearchPlan } from './search-plan.ts'
import type { SearchRequest } from './search-request.ts'
import { sortings } from './sorting.ts'
import { languageFilters, offerScorers, textLanguages } from './text-filters.ts'

/**
 * What a search for events or places asks for.
 *
 * The parameters are read in the real server's order: of several mistakes it tells the first.
 *
 * @throws {ProblemResponse} For a parameter that is not right.
 */
export function offerPlan(request: SearchRequest): SearchPlan {
  const { parameters } = request
  refuseUnknownParameters(request)
  const page = pageRequest(parameters)
  const filters: Filter[] = [
    ...ageFilters(parameters),
    ...availabilityFilters(request),
    ...birthdateFilters(parameters),
    ...calendarFilters(parameters),
    ...attendanceModeFilters(parameters),
    ...weekdayFilters(parameters),
  ]
  const around = surroundings(parameters)
  filters.push(
    ...when(around, isNear),
    ...when(singleText(parameters, 'mainLanguage') || undefined, (language) =>
      anyOf(languageFilters('mainLanguage', [language])),
    ),
    ...languageFilters('languages', texts(parameters, 'languages')),
    ...languageFilters('completedLanguages', texts(parameters, 'completedLanguages')),
    ...boundsFilters(parameters),
  )
  const isGrouped = readGroupBy(parameters)
  filters.push(...duplicateFilters(request))
  const sorting = sortings(request)
  filters.push(
    ...singleFilters(parameters, 'productionId', 'production.id'),
    ...singleFilters(parameters, 'contributors', 'contributors'),
    ...workflowStatusFilters(request, ['APPROVED', 'READY_FOR_VALIDATION']),
  )
  const inLanguages = textLanguages(parameters)
  filters.push(...otherFilters(request))
  const facets = askedFacets(parameters)
  // What follows is found wrong by the search itself, which comes last.
  const scorers = offerScorers(request, inLanguages)
  refuseReversedBirthdates(parameters)
  const recommendationFor = plainText(parameters, 'recommendationFor') || undefined
  return { filters, scorers, sorting, isGrouped, facets, page, center: around?.center, recommendationFor }
}

function otherFilters(request: SearchRequest): readonly Filter[] {
  const { parameters } = request
  return [
    ...(request.endpoint === 'offers'
      ? []
      : ([(number, { documents }) => documents[number]?.collection === request.endpoint] satisfies Filter[])),
    ...plainFilters(parameters, 'id', 'id'),
    ...plainFilters(parameters, 'locationId', 'location.id'),
    ...plainFilters(parameters, 'organizerId', 'organizer.id'),
    ...listFilters(parameters, 'departurePlaces', 'departurePlaces'),
    ...recommendationFilters(parameters),
    ...listFilters(parameters, 'regions', 'regions'),
    ...when(plainText(parameters, 'postalCode') || undefined, (code) =>
      hasValueInAnyLanguage('address.{language}.postalCode', code),
    ),
    ...countryFilters(request, 'BE'),
    ...audienceFilters(request),
    ...childrenOnlyFilters(request),
    ...priceFilters(parameters),
    ...allAgesFilters(parameters),
    ...countFilters(parameters, 'hasMediaObjects', 'mediaObjectsCount'),
    ...countFilters(parameters, 'hasVideos', 'videosCount'),
    ...when(flag(parameters, 'uitpas'), (value) => (value ? hasUitpas : not(hasUitpas))),
    ...plainFilters(parameters, 'creator', 'creator'),
    ...periodFilters(parameters, 'created'),
    ...periodFilters(parameters, 'modified'),
    ...listFilters(parameters, 'termIds', 'terms.id'),
    ...listFilters(parameters, 'termLabels', 'terms.label'),
    ...listFilters(parameters, 'locationTermIds', 'location.terms.id'),
    ...listFilters(parameters, 'locationTermLabels', 'location.terms.label'),
    ...labelFilters(parameters, 'labels', 'labels'),
    ...labelFilters(parameters, 'locationLabels', 'location.labels'),
    ...labelFilters(parameters, 'organizerLabels', 'organizer.labels'),
  ]
}

function readGroupBy(parameters: Parameters): boolean {
  const field = plainText(parameters, 'groupBy')
  if (field === undefined || field === '') return false
  if (field === 'productionId') return true
  throw refused(`Unknown groupBy field "${field}", supported fields: productionId`)
}

function duplicateFilters({ parameters, hasDefaults }: SearchRequest): readonly Filter[] {
  const asked = flagFilters(parameters, 'isDuplicate', 'isDuplicate')
  if (asked.length > 0 || !hasDefaults || isOff(parameters, 'isDuplicate')) return asked
  return [hasValue('isDuplicate', 'false')]
}

function audienceFilters({ parameters, hasDefaults }: SearchRequest): readonly Filter[] {
  const asked = singleFilters(parameters, 'audienceType', 'audienceType')
  if (asked.length > 0 || !hasDefaults || isOff(parameters, 'audienceType')) return asked
  return [hasValue('audienceType', 'everyone')]
}

function recommendationFilters(parameters: Parameters): readonly Filter[] {
  return when(plainText(parameters, 'recommendationFor') || undefined, (event) => {
    const id = event.toLowerCase()
    return (number, { documents }) => documents[number]?.recommendations.has(id) === true
  })
}

const hasUitpas: Filter = (number, { documents }) =>
  documents[number]?.labels.some((label) => /^(?:uitpas|paspartoe$)/i.test(label)) === true

function periodFilters(parameters: Parameters, what: 'created' | 'modified'): readonly Filter[] {
  const from = instantParameter(parameters, `${what}From`)
  const to = instantParameter(parameters, `${what}To`)
  requireOrder(from, to, what)
  return from === undefined && to === undefined ? [] : [isBetween(what, from, to)]
}
