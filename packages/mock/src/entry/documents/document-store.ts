import { notFound } from '../../core/problem.ts'
import type { Document, State } from '../../state.ts'
import type { EntryContext } from '../context.ts'
import { rememberLabels } from '../labels/labels.ts'
import type { DocumentKind } from './document-kind.ts'

/** The id of the document in the path. */
export function idInPath({ params }: EntryContext, { idName }: Pick<DocumentKind, 'idName'>): string {
  return params[idName] ?? ''
}

export function findDocument<D extends Document>(id: string, kind: DocumentKind<D>, state: State): D | undefined {
  return kind.documents(state).get(id) as D | undefined
}

/** The document in the path, as it is at this moment. */
export function requireDocument<D extends Document>(context: EntryContext, kind: DocumentKind<D>): D {
  const id = idInPath(context, kind)
  const document = findDocument(id, kind, context.state)
  if (!document) throw notFound(`The ${kind.noun} with id "${id}" was not found.`)
  return document
}

export function storeDocument(
  id: string,
  document: Document & { readonly labels?: readonly string[]; readonly hiddenLabels?: readonly string[] },
  kind: DocumentKind,
  state: State,
): void {
  rememberLabels(document.labels, 'visible', state)
  rememberLabels(document.hiddenLabels, 'invisible', state)
  kind.documents(state).set(id, document)
}
