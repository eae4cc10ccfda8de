import type { State } from '../state.ts'
import type { Consumer } from './consumer.ts'
import { facetsOf } from './facets/facets.ts'
import type { IndexDocument } from './index/index-document.ts'
import { stateIndex } from './index/state-index.ts'
import { offerPlan } from './parameters/offer-plan.ts'
import { organizerPlan } from './parameters/organizer-plan.ts'
import { flag, type Parameters } from './parameters/parameters.ts'
import type { SearchPlan } from './parameters/search-plan.ts'
import type { Endpoint, SearchRequest } from './parameters/search-request.ts'
import type { SearchIndex } from './index/search-index.ts'
import { askedSummaries } from './page/asked-summaries.ts'
import { member } from './page/member.ts'
import type { Scorer } from './query/scorer.ts'
import { grouped } from './results/grouped.ts'
import { sorted } from './results/sorted.ts'
import { type PagedCollection, pagedCollection } from '../entry/paged-collection.ts'

/** What was found, with how well it fits. */
export interface Hit {
  readonly number: number
  readonly document: IndexDocument
  readonly score: number
}

/**
 * Searches the documents as they are at this moment.
 *
 * @throws {ProblemResponse} For a parameter that is not right.
 */
export function search(
  endpoint: Endpoint,
  parameters: Parameters,
  consumer: Consumer,
  state: State,
): PagedCollection<object> & { readonly facet?: object } {
  const isOfOffers = endpoint !== 'organizers'
  const { offers, organizers } = stateIndex(state)
  const index = isOfOffers ? offers : organizers
  const request: SearchRequest = {
    endpoint,
    parameters,
    consumer,
    state,
    index,
    now: Math.floor(state.clock() / 1000) * 1000,
    hasDefaults: flag(parameters, 'disableDefaultFilters') !== true,
  }
  const plan = isOfOffers ? offerPlan(request) : organizerPlan(request)
  const hits = find(plan, index)
  const results = sorted(plan.isGrouped ? grouped(hits, plan, index) : hits, plan, index)
  const { start, limit } = plan.page
  const summaries = isOfOffers ? askedSummaries(parameters) : []
  const options = {
    isWhole: flag(parameters, 'embed') === true,
    embedUitpasPrices: flag(parameters, 'embedUitpasPrices') === true,
    summaries,
  }
  const members = results.slice(start, start + limit).map(({ document }) => member(document, options, state))
  const page = pagedCollection(members, results.length, limit)
  if (plan.facets.length === 0) return page
  return { ...page, facet: facetsOf(hits, plan.facets, index, state) }
}

function find({ filters, scorers }: SearchPlan, index: SearchIndex): readonly Hit[] {
  const hits: Hit[] = []
  for (const [number, document] of index.documents.entries()) {
    // What is looked for is rarer than what the filters let through.
    const score = document ? total(scorers, number) : undefined
    if (document && score !== undefined && filters.every((filter) => filter(number, index))) {
      hits.push({ number, document, score })
    }
  }
  return hits.toSorted((one, other) => one.document.order - other.document.order)
}

/** Undefined where one of them finds nothing. */
function total(scorers: readonly Scorer[], number: number): number | undefined {
  let sum = 1
  for (const scorer of scorers) {
    const score = scorer(number)
    if (score === undefined) return undefined
    sum += score
  }
  return sum
}
