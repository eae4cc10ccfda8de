import { bodyInvalidDetail, notFound, type SchemaError } from '../../core/problem.ts'
import type { State } from '../../state.ts'
import { change } from '../documents/change.ts'
import { findTerm, type Scope, type TaxonomyTerm } from '../terms/taxonomy.ts'
import type { Offer, Term } from './offer.ts'

/** Domains of an older taxonomy: their terms are dropped in silence. */
const oldDomains: readonly unknown[] = [
  'municipal',
  'IPE',
  'actortype',
  'educationfield',
  'educationlevel',
  'flandersregion',
  'flanderstouristregion',
  'misc',
  'publicscope',
  'targetaudience',
  'umv',
  'workingregion',
]

export function withTerms(offer: Offer, terms: readonly Term[]): Offer {
  return change(offer, { terms: terms.map(({ id, label, domain }) => ({ id, label, domain })) })
}

/** A full body can change the theme of an event, not take it away. */
export function withTermsAndTheme(offer: Offer, terms: readonly Term[]): Offer {
  const hasTheme = terms.some(isTheme)
  return withTerms(offer, hasTheme ? terms : [...terms, ...offer.terms.filter(isTheme)])
}

/** Replaces the type. */
export function withType(offer: Offer, type: TaxonomyTerm): Offer {
  return withTerms(offer, [stored(type), ...offer.terms.filter(({ domain }) => domain !== 'eventtype')])
}

/** Replaces the theme; undefined takes it away. */
export function withTheme(offer: Offer, theme: TaxonomyTerm | undefined): Offer {
  const others = offer.terms.filter((term) => !isTheme(term))
  return withTerms(offer, theme ? [...others, stored(theme)] : others)
}

/** Replaces the facilities. */
export function withFacilities(offer: Offer, facilities: readonly TaxonomyTerm[]): Offer {
  return withTerms(offer, [...offer.terms.filter(({ domain }) => domain !== 'facility'), ...facilities.map(stored)])
}

export function requireType(termId: string, scope: Scope, state: State): TaxonomyTerm {
  const term = findTerm(termId, scope, state)
  if (term?.domain === 'eventtype') return term
  throw notFound(`Category with id ${termId} not found in eventtype domain or not applicable for ${offerName(scope)}.`)
}

/** A type in a body, as old clients send it. */
export function typeInBody(termId: string, scope: Scope, state: State): TaxonomyTerm {
  const term = findTerm(termId, scope, state)
  if (term?.domain === 'eventtype') return term
  throw bodyInvalidDetail(
    `Category with id ${termId} not found in eventtype domain or not applicable for ${offerName(scope)}.`,
  )
}

/** Only events have a theme. */
export function requireTheme(termId: string, state: State): TaxonomyTerm {
  const term = findTerm(termId, 'events', state)
  if (term?.domain === 'theme') return term
  throw notFound(`Category with id ${termId} not found in theme domain.`)
}

export function requireFacilities(termIds: readonly string[], scope: Scope, state: State): readonly TaxonomyTerm[] {
  return termIds.map((termId) => {
    const term = findTerm(termId, scope, state)
    if (term?.domain === 'facility') return term
    const detail = `Category with id ${termId} not found in facility domain or not applicable for ${offerName(scope)}.`
    throw bodyInvalidDetail(detail)
  })
}

/** Gives the terms of a full body the label and domain of the taxonomy. */
export function resolveTerms(
  terms: unknown,
  scope: Scope,
  state: Pick<State, 'terms'>,
): { terms: unknown; errors: SchemaError[] } {
  if (!Array.isArray(terms)) return { terms, errors: [] }
  const errors: SchemaError[] = []
  const current = terms.filter((term: unknown) => !oldDomains.includes((term as Partial<Term>).domain))
  const resolved = current.map((term: unknown, index) => {
    const { id } = term as Partial<Term>
    if (typeof id !== 'string') return term
    const known = findTerm(id, scope, state)
    if (known) return stored(known)
    errors.push({
      jsonPointer: `/terms/${index}/id`,
      error: id === '' ? 'Category ID should not be empty.' : `The term ${id} does not exist or is not supported`,
    })
    return term
  })
  return { terms: resolved, errors }
}

function isTheme({ domain }: Term): boolean {
  return domain === 'theme'
}

function stored({ id, label, domain }: TaxonomyTerm): Term {
  return { id, label, domain }
}

function offerName(scope: Scope): string {
  return scope === 'places' ? 'Place' : 'Event'
}
