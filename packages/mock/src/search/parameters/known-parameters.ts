import { refused } from '../problems.ts'
import type { SearchRequest } from './search-request.ts'

const everywhere = 'apiKey clientId embed start limit XDEBUG_SESSION_START'

const ofOrganizers = `
  q textLanguages id name website domain creator contributors workflowStatus labels hasImages
  postalCode addressCountry regions coordinates distance bounds facets sort disableDefaultFilters`

const ofOffers = `
  q text textLanguages id locationId organizerId departurePlaces productionId recommendationFor groupBy isDuplicate
  regions postalCode addressCountry coordinates distance bounds
  minAge maxAge allAges birthdateRangeFrom birthdateRangeTo price minPrice maxPrice audienceType childrenOnly uitpas
  availableFrom availableTo createdFrom createdTo modifiedFrom modifiedTo creator contributors workflowStatus
  calendarType status bookingAvailability attendanceMode recurringOnDayOfWeek dateFrom dateTo localTimeFrom localTimeTo
  hasChildcare hasOvernight hasMediaObjects hasVideos mainLanguage languages completedLanguages
  termIds termLabels locationTermIds locationTermLabels organizerTermIds organizerTermLabels
  labels locationLabels organizerLabels facets sort embedCalendarSummaries embedUitpasPrices disableDefaultFilters`

const known: Readonly<Record<'offers' | 'organizers', ReadonlySet<string>>> = {
  offers: new Set(`${everywhere} ${ofOffers}`.split(/\s+/)),
  organizers: new Set(`${everywhere} ${ofOrganizers}`.split(/\s+/)),
}

/** @throws {ProblemResponse} For parameters that Search does not know; it names them all. */
export function refuseUnknownParameters({ endpoint, parameters }: SearchRequest): void {
  const ours = known[endpoint === 'organizers' ? 'organizers' : 'offers']
  const unknown = [...parameters.keys()].filter((name) => !ours.has(name))
  if (unknown.length > 0) throw refused(`Unknown query parameter(s): ${unknown.join(', ')}`)
}
