import { json } from '../../core/exchange.ts'
import type { Document } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { givenUser } from '../current-user.ts'
import { permissionsOn } from '../permissions.ts'
import type { DocumentKind } from './document-kind.ts'
import { requireDocument } from './document-store.ts'

export function permissionRoutes<D extends Document>(kind: DocumentKind<D>): readonly EntryRoute[] {
  const path = `/${kind.path}/{${kind.idName}}/permissions`
  const handle = (context: EntryContext) => json(200, { permissions: permissionsAt(context, kind) })
  return [
    { method: 'GET', path, handle },
    { method: 'GET', path: `${path}/{userId}`, isPublic: true, handle },
  ]
}

/** Of the user in the path, or else of the one who asks. */
export function permissionsAt<D extends Document>(context: EntryContext, kind: DocumentKind<D>): readonly string[] {
  const { params, state, user } = context
  const document = requireDocument(context, kind)
  const { userId } = params
  const whose = userId === undefined ? user : givenUser(userId, state)
  return whose ? permissionsOn(whose, kind.permissions, document, state) : []
}
