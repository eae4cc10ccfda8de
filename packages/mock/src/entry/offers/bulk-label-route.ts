import { json, type MockResponse } from '../../core/exchange.ts'
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

interface BulkLabel {
  readonly label: string
  readonly offers: readonly { readonly '@id': string }[]
}

/** Gives many offers a label. The real server does it a moment later, and passes over what it can't find too. */
export const bulkLabelRoute: EntryRoute = { method: 'POST', path: '/offers/labels', handle: labelOffers }

async function labelOffers(context: EntryContext): Promise<MockResponse> {
  const body = await readBody<BulkLabel>(context, undocumentedBodies, 'labelOffers')
  const label = labelInBody(body.label)
  requireLabelPermission(label, context)
  const [rules, occasion] = [labelRulesOf(context), occasionOf(context)]
  for (const { '@id': url } of body.offers) labelOffer(idInUrl(url), label, rules, occasion, context.state)
  return json(200, { commandId: '00000000-0000-0000-0000-000000000000' })
}

function labelOffer(id: string, label: string, rules: LabelRules, occasion: Occasion, state: State): void {
  const kind = offerKinds.find((candidate) => candidate.documents(state).has(id))
  const offer = kind?.documents(state).get(id) as Offer | undefined
  if (!kind || !offer) return
  const labelled = withLabel(offer, label, rules)
  if (labelled === offer) return
  storeDocument(id, kind.record(offer, labelled, 'Label toegevoegd', occasion), kind, state)
}
