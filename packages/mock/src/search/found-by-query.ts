import type { State } from '../state.ts'
import { stateIndex } from './index/state-index.ts'
import { languages } from './languages.ts'
import { offerFields } from './parameters/text-filters.ts'
import { compileQuery } from './query/compile-query.ts'
import { createScope } from './query/scorer.ts'

/**
 * The URLs of all events and places that a query finds, without any default filter.
 *
 * @throws {QueryError} For what is no query.
 */
export function offersFoundBy(query: string, state: State): readonly string[] {
  const { offers: index } = stateIndex(state)
  const scorer = compileQuery(query, createScope(index, offerFields(languages), state.clock()))
  return index.documents.flatMap((document, number) => (document && scorer(number) !== undefined ? [document.url] : []))
}
