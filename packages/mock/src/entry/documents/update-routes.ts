import { noContent, type MockResponse } from '../../core/exchange.ts'
import type { Document } from '../../state.ts'
import type { EntryContext, EntryRoute } from '../context.ts'
import { type Permission, requirePermission } from '../permissions.ts'
import type { DocumentKind } from './document-kind.ts'
import { idInPath, requireDocument, storeDocument } from './document-store.ts'
import { occasionOf } from './history.ts'
import { languageInPath } from './localized.ts'

/** A route that changes one property of a document. Its parts run in the order in which they stand here. */
export interface Update<Body, D extends Document> {
  /** The method and the path after the document's own, such as `PUT /name/{language}`; older spellings may follow. */
  readonly at: readonly `${'DELETE' | 'PATCH' | 'POST' | 'PUT'} ${string}`[]
  /** Whether the body is looked at before the document is looked for. */
  readonly findsLate?: true
  /** Reads the body; a route without this takes none. */
  readonly read?: (context: EntryContext) => Body
  /** Throws for what the schema can't tell. */
  readonly check?: (body: Body, document: D, context: EntryContext) => void
  /** What a change of this kind takes when left out; undefined for none. */
  readonly permission?: (body: Body) => Permission | undefined
  readonly change: (document: D, body: Body, context: EntryContext) => D
  /** What was done, in Dutch, for the history; organizers have none. */
  readonly log?: string
  /** 204 when left out. */
  readonly answer?: (document: D) => MockResponse
}

export function updateRoutes<Body, D extends Document>(
  kind: DocumentKind<D>,
  update: Update<Body, D>,
): readonly EntryRoute[] {
  return update.at.map((at) => {
    const [method = '', path = ''] = at.split(' ')
    return {
      method,
      path: `/${kind.path}/{${kind.idName}}${path}`,
      handle: (context) => runUpdate(kind, update, context),
    }
  })
}

function runUpdate<Body, D extends Document>(
  kind: DocumentKind<D>,
  update: Update<Body, D>,
  context: EntryContext,
): MockResponse {
  const early = update.findsLate ? undefined : requireDocument(context, kind)
  if ('language' in context.params) languageInPath(context)
  const body = update.read?.(context) as Body
  const document = early ?? requireDocument(context, kind)
  update.check?.(body, document, context)
  const id = idInPath(context, kind)
  const permission = update.permission ? update.permission(body) : kind.permissions[0]
  if (permission) requirePermission(context, permission, id, document)
  const changed = update.change(document, body, context)
  if (changed === document) return update.answer?.(document) ?? noContent
  const recorded = kind.record(document, changed, update.log ?? '', occasionOf(context))
  storeDocument(id, recorded, kind, context.state)
  return update.answer?.(recorded) ?? noContent
}
