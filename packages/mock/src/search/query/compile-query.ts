import { fieldNames, fieldType } from '../index/fields.ts'
import { hasTexts } from '../index/search-index.ts'
import { isWithinEdits } from '../../core/edit-distance.ts'
import { editsOf } from './edits-of.ts'
import { parseQuery } from './parse-query.ts'
import { type Clause, type Query, QueryError } from './query.ts'
import { regexp } from './regexp.ts'
import { type Scope, type Scorer, type Scores } from './scorer.ts'
import { best, matchingScores, phraseScores, sum, textScores } from './text-scores.ts'
import { rangeScorer, valueScorer } from './value-scorer.ts'
import { wildcard } from './wildcard.ts'

/**
 * What a text in Lucene's syntax finds; an empty one finds nothing.
 *
 * @throws {QueryError} For what can't be understood, and what would take too long.
 */
export function compileQuery(text: string, scope: Scope): Scorer {
  if (text.trim() === '') return () => undefined
  const query = parseQuery(text.replaceAll('_type:', '@type:'), scope.operator)
  const found = compile(query, scope)
  return found ? scorerOf(found) : () => undefined
}

/** Scores that are known already, or are told when asked. */
type Found = Scores | Scorer

/** @returns Undefined when there is nothing to look for: such a clause counts as not written. */
function compile(query: Query, scope: Scope): Found | undefined {
  scope.effort.addClause()
  switch (query.is) {
    case 'everything':
      return everything
    case 'boosted': {
      const found = compile(query.query, scope)
      return found && times(scorerOf(found), query.factor)
    }
    case 'clauses':
      return compileClauses(query.clauses, scope)
    case 'exists':
      return exists(query.field, scope)
    default:
      return inFields(query, scope)
  }
}

function scorerOf(found: Found): Scorer {
  return typeof found === 'function' ? found : (number) => found.get(number)
}

function times(scorer: Scorer, factor: number): Scorer {
  return (number) => {
    const score = scorer(number)
    return score === undefined ? undefined : score * factor
  }
}

const everything: Scorer = () => 1

function compileClauses(clauses: readonly Clause[], scope: Scope): Found | undefined {
  const compiled = clauses.flatMap(({ occurs, query }) => {
    const found = compile(query, scope)
    return found ? [{ occurs, found }] : []
  })
  if (compiled.length === 0) return undefined
  const that = (wanted: Clause['occurs']) => compiled.flatMap(({ occurs, found }) => (occurs === wanted ? [found] : []))
  const alternatives = joined(that('should'), scope)
  const [only] = alternatives
  if (only && alternatives.length === 1 && compiled.every(({ occurs }) => occurs === 'should')) return only
  const [should, not] = [alternatives.map(scorerOf), that('not').map(scorerOf)]
  // By itself a NOT leaves out of everything, within brackets too: so does Elasticsearch, unlike plain Lucene.
  const must = not.length === compiled.length ? [everything] : that('must').map(scorerOf)
  scope.effort.spend(((must.length + should.length + not.length) * scope.index.documents.length) / 2)
  return (number) => {
    let sum = 0
    for (const scorer of must) {
      const score = scorer(number)
      if (score === undefined) return undefined
      sum += score
    }
    for (const scorer of not) if (scorer(number) !== undefined) return undefined
    let isFound = must.length > 0
    for (const scorer of should) {
      const score = scorer(number)
      if (score === undefined) continue
      isFound = true
      sum += score
    }
    return isFound ? sum : undefined
  }
}

/** Known scores are added up once and for all: a thousand alternatives are then no more work than one. */
function joined(found: readonly Found[], { effort }: Scope): readonly Found[] {
  const scores = found.filter((item) => typeof item !== 'function')
  const scorers = found.filter((item) => typeof item === 'function')
  return scores.length === 0 ? scorers : [sum(scores, effort), ...scorers]
}

/** A field, or what has fields in it: `address.nl`. */
function exists(pattern: string, { index, effort }: Scope): Scorer {
  const matches = wildcard(pattern)
  const fields = fieldNames.filter((name) => matches(name) || name.startsWith(`${pattern}.`))
  effort.spend(index.documents.length)
  return (number) => (fields.some((field) => index.value(field, number) !== undefined) ? 1 : undefined)
}

type Leaf = Extract<Query, { readonly field: string | undefined; readonly is: string }> & {
  readonly is: 'words' | 'phrase' | 'wildcard' | 'regexp' | 'fuzzy' | 'range'
}

function inFields(leaf: Leaf, scope: Scope): Found | undefined {
  const { field } = leaf
  if (field !== undefined && !field.includes('*')) {
    return fieldType(field) ? inField(leaf, field, scope) : new Map()
  }
  const matches = field === undefined ? undefined : wildcard(field)
  const fields = matches ? fieldNames.filter((name) => matches(name)) : scope.defaultFields
  const key = JSON.stringify(leaf)
  const scores =
    scope.found.get(key) ??
    best(
      fields.flatMap((name) => scoresIn(leaf, name, scope)),
      scope.effort,
    )
  scope.found.set(key, scores)
  return scores
}

/** Numbers and moments are left out: the text may be none. */
function scoresIn(leaf: Leaf, field: string, scope: Scope): readonly Scores[] {
  const scores = hasTexts(field) ? scoresOf(leaf, field, scope) : undefined
  return scores ? [scores] : []
}

function inField(leaf: Leaf, field: string, scope: Scope): Found | undefined {
  if (hasTexts(field)) return scoresOf(leaf, field, scope)
  if (leaf.is === 'range') return rangeScorer(field, leaf.from, leaf.to, scope)
  if (leaf.is === 'words' || leaf.is === 'phrase') return valueScorer(field, leaf.text, scope)
  throw new QueryError(`${field} holds no texts.`)
}

function scoresOf(leaf: Leaf, field: string, scope: Scope): Scores | undefined {
  const convert = fieldType(field) === 'raw' ? (text: string) => text : (text: string) => text.toLowerCase()
  switch (leaf.is) {
    case 'words':
      return textScores(field, checked(field, leaf.text), scope)
    case 'phrase':
      return phraseScores(field, checked(field, leaf.text), leaf.slop, scope)
    case 'wildcard':
      scope.effort.spend(5 * leaf.pattern.length)
      return matchingScores(field, wildcard(leaf.pattern, convert), 3, scope)
    case 'regexp':
      return matchingScores(field, regexp(leaf.pattern), 10, scope)
    case 'fuzzy': {
      const text = convert(leaf.text)
      const edits = editsOf(text, leaf.similarity)
      return matchingScores(field, (other) => isWithinEdits(text, other, edits), 20, scope)
    }
    case 'range': {
      const [from, to] = [leaf.from && convert(leaf.from.value), leaf.to && convert(leaf.to.value)]
      const isWithin = (text: string) =>
        (from === undefined || from < text || (from === text && leaf.from?.isIncluded === true)) &&
        (to === undefined || text < to || (to === text && leaf.to?.isIncluded === true))
      return matchingScores(field, isWithin, 1, scope)
    }
  }
}

/** @throws {QueryError} For another value than true and false in a field of these. */
function checked(field: string, text: string): string {
  if (fieldType(field) === 'boolean' && text !== 'true' && text !== 'false') {
    throw new QueryError(`${field} is true or false.`)
  }
  return text
}
