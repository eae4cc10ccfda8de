import type { Term } from '../../seed/seed.ts'
import type { State } from '../../state.ts'

export type Scope = Term['scope'][number]

/** A term of UiTdatabank, with its Dutch label. */
export interface TaxonomyTerm {
  readonly id: string
  readonly label: string
  readonly domain: Term['domain']
}

/** The term of that id, if offers of that kind can have it; the Entry API takes facilities of events too. */
export function findTerm(id: string, scope: Scope, { terms }: Pick<State, 'terms'>): TaxonomyTerm | undefined {
  const term = terms.get(id)
  if (!term?.scope.includes(scope) && term?.domain !== 'facility') return undefined
  return { id, label: term.name.nl, domain: term.domain }
}
