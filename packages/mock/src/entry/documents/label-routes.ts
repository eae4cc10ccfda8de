import type { Document } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { labelInPath } from '../labels/labels.ts'
import { readBody } from '../read-body.ts'
import type { DocumentKind } from './document-kind.ts'
import { labelRulesOf, requireLabelPermission } from './label-rules.ts'
import { type Labelled, withLabel, withoutLabel, withReplacedLabels } from './labels.ts'
import { type Update, updateRoutes } from './update-routes.ts'

/**
 * One label takes the right to use that label, not the right to edit; the whole list takes the right to edit.
 * @param labelToRemove Reads the name of a label that should go.
 */
export function labelRoutes<D extends Document & Labelled>(
  kind: DocumentKind<D>,
  labelToRemove: (context: EntryContext) => string,
): readonly EntryRoute[] {
  return [
    ...updateRoutes(kind, {
      at: ['PUT /labels'],
      read: (context) => readBody<{ labels: readonly string[] }>(context, kind.table, 'replaceLabels'),
      change: (document, { labels }, context) => withReplacedLabels(document, labels, labelRulesOf(context)),
      log: 'Labels aangepast',
    }),
    ...addLabelRoutes(kind, ['PUT /labels/{labelName}'], ({ params }) => labelInPath(params['labelName'])),
    ...updateRoutes(kind, {
      at: ['DELETE /labels/{labelName}'],
      read: labelToRemove,
      permission: () => undefined,
      change: (document, label, context) => {
        requireLabelPermission(label, context)
        return withoutLabel(document, label)
      },
      log: 'Label verwijderd',
    }),
  ]
}

/** Adds one label, wherever its name stands in the request. */
export function addLabelRoutes<D extends Document & Labelled>(
  kind: DocumentKind<D>,
  at: Update<string, D>['at'],
  read: (context: EntryContext) => string,
): readonly EntryRoute[] {
  return updateRoutes(kind, {
    at,
    read,
    permission: () => undefined,
    change(document, label, context) {
      requireLabelPermission(label, context)
      return withLabel(document, label, labelRulesOf(context))
    },
    log: 'Label toegevoegd',
  })
}
