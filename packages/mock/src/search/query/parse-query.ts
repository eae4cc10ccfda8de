import { type Bound, type Clause, type Operator, type Query, QueryError } from './query.ts'
import { type Token, type TokenKind, tokensOf, unescaped } from './tokens.ts'

/** Deeper brackets are refused: nobody writes them. */
const deepest = 200

/**
 * Reads a query as Lucene's classic parser does, with what Elasticsearch adds: `_exists_:field`, `field:>=5`.
 *
 * AND and OR have no precedence: an AND makes both its neighbours required, an OR leaves them as they are.
 *
 * @throws {QueryError} For what is no query; an empty one, too.
 */
export function parseQuery(query: string, operator: Operator = 'OR'): Query {
  const tokens = tokensOf(query)
  let position = 0
  let depth = 0

  const kindAt = (ahead: number): TokenKind => tokens[position + ahead]?.kind ?? 'end of query'

  function take(...kinds: readonly TokenKind[]): Token | undefined {
    return kinds.includes(kindAt(0)) ? tokens[position++] : undefined
  }

  function expect(...kinds: readonly TokenKind[]): Token {
    const token = take(...kinds)
    if (!token) throw new QueryError(`Expected ${kinds.join(' or ')}, found ${kindAt(0)}.`)
    return token
  }

  function readClauses(field: string | undefined): Query {
    const clauses: Clause[] = []
    let isPlain = true
    do {
      const isJoined = clauses.length > 0
      const conjunction = isJoined ? take('and', 'or')?.kind : undefined
      const text = conjunction === undefined ? readSeveralWords() : undefined
      if (text !== undefined) {
        clauses.push({ occurs: operator === 'OR' ? 'should' : 'must', query: { is: 'words', field, text } })
        continue
      }
      const modifier = take('plus', 'minus', 'not')?.kind
      if (!isJoined) isPlain = modifier === undefined
      const previous = clauses.at(-1)
      if (previous && previous.occurs !== 'not') {
        if (conjunction === 'and') clauses[clauses.length - 1] = { ...previous, occurs: 'must' }
        if (conjunction === 'or' && operator === 'AND') clauses[clauses.length - 1] = { ...previous, occurs: 'should' }
      }
      clauses.push({ occurs: occurs(conjunction, modifier), query: readClause(field) })
    } while (kindAt(0) !== 'close' && kindAt(0) !== 'end of query')
    const [first] = clauses
    return first && clauses.length === 1 && isPlain ? first.query : { is: 'clauses', clauses }
  }

  function occurs(conjunction: TokenKind | undefined, modifier: TokenKind | undefined): Clause['occurs'] {
    if (modifier === 'minus' || modifier === 'not') return 'not'
    if (operator === 'AND') return conjunction === 'or' ? 'should' : 'must'
    return conjunction === 'and' || modifier === 'plus' ? 'must' : 'should'
  }

  /** Words without anything between them are looked up together. */
  function readSeveralWords(): string | undefined {
    if (!isWord(0) || !isWord(1)) return undefined
    const words: string[] = []
    while (isWord(0)) words.push(unescaped(expect('term').image))
    return words.join(' ')
  }

  function isWord(ahead: number): boolean {
    return kindAt(ahead) === 'term' && !partsWord.includes(kindAt(ahead + 1))
  }

  function readClause(outerField: string | undefined): Query {
    const field = readField() ?? outerField
    if (!take('open')) return readTerm(field)
    if (++depth > deepest) throw new QueryError('There are too many brackets.')
    const clauses = readClauses(field)
    expect('close')
    depth -= 1
    return boosted(clauses)
  }

  function readField(): string | undefined {
    if (kindAt(1) !== 'colon') return undefined
    const field = take('term', 'star')
    if (field) expect('colon')
    return field && unescaped(field.image)
  }

  function readTerm(field: string | undefined): Query {
    const { kind, image } = expect(...termKinds)
    if (kind === 'rangeStart') return boosted(readRange(field, image === '['))
    if (kind === 'quoted') {
      const text = unescaped(image.slice(1, -1))
      return boosted(field === '_exists_' ? { is: 'exists', field: text } : phrase(field, text, take('fuzzy')))
    }
    if (kind === 'star') return boosted(starred(field))
    if (kind === 'prefix' || kind === 'wildcard') return boosted({ is: 'wildcard', field, pattern: image })
    if (kind === 'regexp') return boosted({ is: 'regexp', field, pattern: image.slice(1, -1) })
    const text = unescaped(kind === 'bareOperator' ? image.slice(0, 1) : image)
    const fuzzy = take('fuzzy')
    if (!fuzzy) return boosted(words(field, text))
    return boosted({ is: 'fuzzy', field, text, similarity: similarityOf(fuzzy) })
  }

  function readRange(field: string | undefined, isFromIncluded: boolean): Query {
    const from = readBound()
    expect('to')
    const to = readBound()
    const isToIncluded = expect('rangeEnd').image === ']'
    return {
      is: 'range',
      field,
      from: from === '*' ? undefined : { value: from, isIncluded: isFromIncluded },
      to: to === '*' ? undefined : { value: to, isIncluded: isToIncluded },
    }
  }

  function readBound(): string {
    const { kind, image } = expect('bound', 'quoted', 'to')
    return unescaped(kind === 'quoted' ? image.slice(1, -1) : image)
  }

  function boosted(query: Query): Query {
    return take('caret') ? { is: 'boosted', query, factor: Number(expect('number').image) } : query
  }

  const parsed = readClauses(undefined)
  if (position < tokens.length) throw new QueryError('There is a bracket too many.')
  return parsed
}

const termKinds: readonly TokenKind[] = [
  'term',
  'star',
  'prefix',
  'wildcard',
  'regexp',
  'bareOperator',
  'quoted',
  'rangeStart',
]

/** After a word: it is not one of several. */
const partsWord: readonly TokenKind[] = ['colon', 'star', 'fuzzy', 'caret', 'and', 'or']

function words(field: string | undefined, text: string): Query {
  if (field === '_exists_') return { is: 'exists', field: text }
  const [, operator, value] = /^([<>]=?)(.+)$/s.exec(text) ?? []
  if (field === undefined || operator === undefined || value === undefined) return { is: 'words', field, text }
  const bound: Bound = { value, isIncluded: operator.endsWith('=') }
  const isFrom = operator.startsWith('>')
  return { is: 'range', field, from: isFrom ? bound : undefined, to: isFrom ? undefined : bound }
}

function phrase(field: string | undefined, text: string, fuzzy: Token | undefined): Query {
  const slop = fuzzy ? Math.trunc(similarityOf(fuzzy) ?? 0) : 0
  return { is: 'phrase', field, text, slop }
}

function starred(field: string | undefined): Query {
  return field === undefined || field === '*' ? { is: 'everything' } : { is: 'exists', field }
}

/** @throws {QueryError} For a part of an edit. */
function similarityOf({ image }: Token): number | undefined {
  const similarity = Number.parseFloat(image.slice(1))
  if (Number.isNaN(similarity)) return undefined
  if (similarity > 1 && !Number.isInteger(similarity)) throw new QueryError('There are no parts of an edit.')
  return similarity
}
