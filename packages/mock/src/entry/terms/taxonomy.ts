import { knownTerms } from '../../generated/terms.ts'
import type { Term } from '../../seed/seed.ts'

export type Scope = Term['scope'][number]

/** A term of UiTdatabank, with its Dutch label. */
export interface TaxonomyTerm {
  readonly id: string
  readonly label: string
  readonly domain: Term['domain']
  readonly scopes: readonly Scope[]
}

/** The term of that id, if offers of that kind can have it; the Entry API takes facilities of events too. */
export function findTerm(id: string, scope: Scope): TaxonomyTerm | undefined {
  const term = terms.get(id)
  return term?.scopes.includes(scope) || term?.domain === 'facility' ? term : undefined
}

const terms: ReadonlyMap<string, TaxonomyTerm> = new Map(
  knownTerms.map(({ id, domain, name, scope }) => [id, { id, label: name.nl, domain, scopes: scope }]),
)
