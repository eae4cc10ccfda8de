import { indexDocument } from '../search/index/state-index.ts'
import { createSearchIndex } from '../search/index/search-index.ts'
import { offerFields, organizerFields } from '../search/parameters/text-filters.ts'
import { languages } from '../search/languages.ts'
import { compileQuery } from '../search/query/compile-query.ts'
import { QueryError } from '../search/query/query.ts'
import { createScope } from '../search/query/scorer.ts'
import type { Document, State } from '../state.ts'
import { documentKinds } from './documents/document-kinds.ts'
import { collectionInUrl } from './documents/id-in-url.ts'

/**
 * Whether a document is among those that a search query finds: the constraint of a role or a client.
 *
 * A query that is no query finds nothing: a permission is never given by mistake.
 */
export function matchesConstraint(document: Document, query: string, state: State): boolean {
  const collection = collectionInUrl(String(document['@id']))
  const kind = documentKinds.find(({ path }) => path === collection)
  if (!kind) return false
  const index = createSearchIndex()
  const number = index.add(indexDocument(document, kind.path, state))
  const defaultFields = kind.path === 'organizers' ? organizerFields(languages) : offerFields(languages)
  try {
    return compileQuery(query, createScope(index, defaultFields, state.clock()))(number) !== undefined
  } catch (error) {
    if (error instanceof QueryError) return false
    throw error
  }
}
