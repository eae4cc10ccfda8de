import { json } from '../../core/exchange.ts'
import type { Document } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { isAllowed, noPermission } from '../permissions.ts'
import { readBody } from '../read-body.ts'
import { withContributors } from './contributors.ts'
import type { DocumentKind } from './document-kind.ts'
import { idInPath, requireDocument } from './document-store.ts'
import { updateRoutes } from './update-routes.ts'

interface Contributed extends Document {
  readonly contributors?: readonly string[]
}

export function contributorRoutes<D extends Contributed>(kind: DocumentKind<D>): readonly EntryRoute[] {
  return [
    {
      method: 'GET',
      path: `/${kind.path}/{${kind.idName}}/contributors`,
      handle: (context) => getContributors(context, kind),
    },
    ...updateRoutes(kind, {
      at: ['PUT /contributors'],
      read: (context) => readBody<readonly string[]>(context, kind.table, 'updateContributors'),
      change: withContributors,
      log: 'Bijdragers aangepast',
    }),
  ]
}

/** The refusal speaks of "Aanbod bewerken", of organizers too. */
function getContributors<D extends Contributed>(context: EntryContext, kind: DocumentKind<D>) {
  const document = requireDocument(context, kind)
  const { user, state } = context
  const mayEdit = user !== undefined && isAllowed(user, kind.permissions[0], document, state)
  if (!mayEdit) throw noPermission(user, 'AANBOD_BEWERKEN', idInPath(context, kind))
  return json(200, document.contributors ?? [])
}
