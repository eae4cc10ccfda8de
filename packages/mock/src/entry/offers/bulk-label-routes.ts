import { json, type MockResponse } from '../../core/exchange.ts'
import { bodyInvalidDetail } from '../../core/problem.ts'
import { offersFoundBy } from '../../search/found-by-query.ts'
import { QueryError } from '../../search/query/query.ts'
import type { State } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { storeDocument } from '../documents/document-store.ts'
import { type Occasion, occasionOf } from '../documents/history.ts'
import { idInUrl } from '../documents/id-in-url.ts'
import { labelRulesOf, requireLabelPermission } from '../documents/label-rules.ts'
import { type LabelRules, withLabel } from '../documents/labels.ts'
import { labelInBody } from '../labels/labels.ts'
import { readBody } from '../read-body.ts'
import { undocumentedBodies } from '../undocumented-bodies.ts'
import type { Offer } from './offer.ts'
import { offerKinds } from './offer-kinds.ts'

/** Give many offers a label. The real server does it a moment later, and passes over what it can't find too. */
export const bulkLabelRoutes: readonly EntryRoute[] = [
  { method: 'POST', path: '/offers/labels', handle: labelOffers },
  { method: 'POST', path: '/query/labels', handle: labelResults },
]

interface Selection {
  readonly label: string
  readonly offers: readonly { readonly '@id': string }[]
}

function labelOffers(context: EntryContext): MockResponse {
  const { label, offers } = readBody<Selection>(context, undocumentedBodies, 'labelOffers')
  return labelAll(label, () => offers.map(({ '@id': url }) => url), context)
}

function labelResults(context: EntryContext): MockResponse {
  const { label, query } = readBody<{ label: string; query: string }>(context, undocumentedBodies, 'labelResults')
  return labelAll(label, () => resultsOf(query, context.state), context)
}

function labelAll(name: string, urlsOf: () => readonly string[], context: EntryContext): MockResponse {
  const label = labelInBody(name)
  requireLabelPermission(label, context)
  const [rules, occasion] = [labelRulesOf(context), occasionOf(context)]
  for (const url of urlsOf()) labelOffer(idInUrl(url), label, rules, occasion, context.state)
  return json(200, { commandId: '00000000-0000-0000-0000-000000000000' })
}

/** @throws {ProblemResponse} A 400 for what is no query; the real server finds that out too late to tell. */
function resultsOf(query: string, state: State): readonly string[] {
  try {
    return offersFoundBy(query, state)
  } catch (error) {
    if (error instanceof QueryError) throw bodyInvalidDetail('The query could not be parsed as a Lucene query.')
    throw error
  }
}

function labelOffer(id: string, label: string, rules: LabelRules, occasion: Occasion, state: State): void {
  const kind = offerKinds.find((candidate) => candidate.documents(state).has(id))
  const offer = kind?.documents(state).get(id) as Offer | undefined
  if (!kind || !offer) return
  const labelled = withLabel(offer, label, rules)
  if (labelled === offer) return
  storeDocument(id, kind.record(offer, labelled, 'Label toegevoegd', occasion), kind, state)
}
