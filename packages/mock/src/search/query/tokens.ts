import { QueryError } from './query.ts'

export interface Token {
  readonly kind: TokenKind
  readonly image: string
}

export type TokenKind =
  | 'space'
  | 'and'
  | 'or'
  | 'not'
  | 'plus'
  | 'minus'
  /** A plus, a minus or an exclamation mark that stands by itself. */
  | 'bareOperator'
  | 'open'
  | 'close'
  | 'colon'
  | 'star'
  | 'caret'
  | 'number'
  | 'quoted'
  | 'term'
  | 'fuzzy'
  | 'prefix'
  | 'wildcard'
  | 'regexp'
  | 'rangeStart'
  | 'to'
  | 'bound'
  | 'rangeEnd'
  | 'end of query'

type Table = Readonly<Partial<Record<TokenKind, RegExp>>>

// The tokens of Lucene's classic query parser: the longest one counts, of two that are as long the first.
const start = String.raw`(?:[^ \t\n\r\u3000+\-!():^\[\]"{}~*?\\/]|\\[^])`
const next = `(?:${start}|[-+])`
const outside: Table = {
  space: /[ \t\n\r\u3000]+/y,
  and: /AND|&&/y,
  or: /OR|\|\|/y,
  not: /NOT|!/y,
  plus: /\+/y,
  minus: /-/y,
  bareOperator: /[-+!][ \t\n\r\u3000]/y,
  open: /\(/y,
  close: /\)/y,
  colon: /:/y,
  star: /\*/y,
  caret: /\^/y,
  quoted: /"(?:[^"\\]|\\[^])*"/y,
  term: new RegExp(`${start}${next}*`, 'y'),
  fuzzy: new RegExp(`~${next}*`, 'y'),
  prefix: new RegExp(String.raw`${start}${next}*\*`, 'y'),
  wildcard: new RegExp(`(?:${start}|[*?])(?:${next}|[*?])*`, 'y'),
  regexp: /\/(?:\\\/|[^/])*\//y,
  rangeStart: /[[{]/y,
}
const inRange: Table = {
  space: /[ \t\n\r\u3000]+/y,
  to: /TO/y,
  rangeEnd: /[\]}]/y,
  quoted: /"(?:\\"|[^"])+"/y,
  bound: /[^ \]}]+/y,
}
const afterCaret: Table = { number: /\d+(?:\.\d+)?/y }

/** Many more than there may be clauses: a clause may have several words. */
const mostTokens = 20_000

/**
 * Takes a query apart, as Lucene does; what is between two tokens is left out.
 *
 * @throws {QueryError} For what is no token, such as a quote without an end, and for too many of them.
 */
export function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = []
  let table: Table = outside
  for (let index = 0; index < query.length;) {
    const token = longestAt(index, query, table)
    if (token.kind === 'rangeStart') table = inRange
    else if (token.kind === 'caret') table = afterCaret
    else if (token.kind === 'rangeEnd' || token.kind === 'number') table = outside
    if (token.kind !== 'space') tokens.push(token)
    if (tokens.length > mostTokens) throw new QueryError('The query is too long.')
    index += token.image.length
  }
  return tokens
}

function longestAt(index: number, query: string, table: Table): Token {
  let longest: Token = { kind: 'end of query', image: '' }
  for (const [kind, pattern] of Object.entries(table)) {
    pattern.lastIndex = index
    const [image = ''] = pattern.exec(query) ?? []
    if (image.length > longest.image.length) longest = { kind: kind as TokenKind, image }
  }
  if (longest.image === '') throw new QueryError(`There is no token at position ${index}.`)
  return longest
}

/** A text without the backslashes of its escapes; `\u0022` is a quote. */
export function unescaped(image: string): string {
  return image.replaceAll(/\\(?:u([\da-f]{4})|([^]))/gi, (_, hex: string | undefined, character: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : character,
  )
}
