import type { EntryContext, EntryRoute } from '../context.ts'
import { addLabelRoutes, labelRoutes } from '../documents/label-routes.ts'
import { labelInBody } from '../labels/labels.ts'
import { readBody } from '../read-body.ts'
import { undocumentedBodies } from '../undocumented-bodies.ts'
import type { OfferKind } from './offer-kind.ts'

export function offerLabelRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    // A name that no label can have is no mistake here: no offer has such a label.
    ...labelRoutes(kind, ({ params }) => (params['labelName'] ?? '').trim()),
    ...addLabelRoutes(kind, ['POST /labels'], labelOfOldClients),
  ]
}

function labelOfOldClients(context: EntryContext): string {
  const { label } = readBody<{ label?: unknown }>(context, undocumentedBodies, 'addLabel')
  return labelInBody(label)
}
