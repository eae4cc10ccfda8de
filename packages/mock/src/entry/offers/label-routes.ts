import type { EntryContext, EntryRoute } from '../context.ts'
import { labelInBody, labelInPath } from '../labels/labels.ts'
import { readBody } from '../read-body.ts'
import { labelRulesOf, requireLabelPermission } from './label-rules.ts'
import { withLabel, withoutLabel, withReplacedLabels } from './labels.ts'
import { undocumentedBodies } from './undocumented-bodies.ts'
import type { OfferKind } from './offer-kind.ts'
import { type Update, updateRoutes } from './update-routes.ts'

/** One label takes the right to use that label, not the right to edit; the whole list takes the right to edit. */
export function labelRoutes(kind: OfferKind): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['PUT /labels'],
      read: (context) => readBody<{ labels: readonly string[] }>(context, kind.table, 'replaceLabels'),
      change: (offer, { labels }, context) => withReplacedLabels(offer, labels, labelRulesOf(context)),
      log: 'Labels aangepast',
    }),
    ...updateRoutes(kind, {
      ...addingLabel,
      at: ['PUT /labels/{labelName}'],
      read: ({ params }) => labelInPath(params['labelName']),
    }),
    ...updateRoutes(kind, { ...addingLabel, at: ['POST /labels'], read: labelOfOldClients }),
    ...updateRoutes(kind, {
      at: ['DELETE /labels/{labelName}'],
      read: ({ params }) => (params['labelName'] ?? '').trim(),
      permission: () => undefined,
      change: (offer, label, context) => {
        requireLabelPermission(label, context)
        return withoutLabel(offer, label)
      },
      log: 'Label verwijderd',
    }),
  ]
}

const addingLabel: Omit<Update<string>, 'at' | 'read'> = {
  permission: () => undefined,
  change(offer, label, context) {
    requireLabelPermission(label, context)
    return withLabel(offer, label, labelRulesOf(context))
  },
  log: 'Label toegevoegd',
}

async function labelOfOldClients(context: EntryContext): Promise<string> {
  const { label } = await readBody<{ label?: unknown }>(context, undocumentedBodies, 'addLabel')
  return labelInBody(label)
}
