/** What a query means: clauses, and what is in them once nothing is escaped any more. */
export type Meaning =
  | { readonly everything: true }
  | { readonly field: string | undefined; readonly text: string }
  | { readonly field: string | undefined; readonly pattern: string }
  | { readonly field: string | undefined; readonly from: string; readonly to: string; readonly brackets: string }
  | { readonly and: readonly Meaning[] }
  | { readonly or: readonly Meaning[] }
  | { readonly not: Meaning }

interface Token {
  readonly kind: string
  readonly image: string
}

// The tokens of Lucene's classic query parser; the longest one counts, of two that are as long the first.
// https://github.com/apache/lucene/blob/main/lucene/queryparser/src/java/org/apache/lucene/queryparser/classic/QueryParser.jj
const start = String.raw`(?:[^ \t\n\r\u3000+\-!():^\[\]"{}~*?\\/]|\\[^])`
const next = `(?:${start}|[-+])`
const outside: Readonly<Record<string, RegExp>> = {
  skip: /[ \t\n\r\u3000]/y,
  and: /AND|&&/y,
  or: /OR|\|\|/y,
  not: /NOT|!/y,
  plus: /\+/y,
  minus: /-/y,
  open: /\(/y,
  close: /\)/y,
  colon: /:/y,
  star: /\*/y,
  boost: /\^/y,
  quoted: /"(?:[^"\\]|\\[^])*"/y,
  term: new RegExp(`${start}${next}*`, 'y'),
  fuzzy: new RegExp(`~${next}*`, 'y'),
  prefix: new RegExp(String.raw`${start}${next}*\*`, 'y'),
  wildcard: new RegExp(`(?:${start}|[*?])(?:${next}|[*?])*`, 'y'),
  regexp: /\/(?:\\\/|[^/])*\//y,
  range: /[[{]/y,
}
const inRange: Readonly<Record<string, RegExp>> = {
  skip: /[ \t\n\r\u3000]/y,
  to: /TO/y,
  end: /[\]}]/y,
  quoted: /"(?:\\"|[^"])+"/y,
  goop: /[^ \]}]+/y,
}

/**
 * Reads a query as Lucene does, as far as the builder writes it.
 *
 * @throws {Error} for what Lucene does not take, or takes without a clear meaning.
 */
export function readQuery(query: string): Meaning {
  const tokens = tokensOf(query)

  function take(...kinds: readonly string[]): Token | undefined {
    return kinds.includes(tokens[0]?.kind ?? '') ? tokens.shift() : undefined
  }

  function expectOne(...kinds: readonly string[]): Token {
    const token = take(...kinds)
    if (!token) throw new Error(`${kinds.join(' or ')} instead of ${tokens[0]?.image ?? 'the end'}: ${query}`)
    return token
  }

  function readClauses(): Meaning {
    const clauses = [readClause()]
    const operators = new Set<string>()
    for (let operator = take('and', 'or'); operator; operator = take('and', 'or')) {
      operators.add(operator.kind)
      clauses.push(readClause())
    }
    if (operators.size > 1) throw new Error(`AND and OR side by side: ${query}`)
    if (operators.size === 0) return clauses[0] as Meaning
    return operators.has('and') ? { and: clauses } : { or: clauses }
  }

  function readClause(): Meaning {
    if (take('not')) return { not: readClause() }
    if (take('open')) {
      const clauses = readClauses()
      expectOne('close')
      return clauses
    }
    if (tokens[1]?.kind !== 'colon') return readTerm(undefined)
    const field = expectOne('term', 'star')
    expectOne('colon')
    if (field.kind === 'term') return readTerm(unescaped(field.image))
    expectOne('star')
    return { everything: true }
  }

  function readTerm(field: string | undefined): Meaning {
    const { kind, image } = expectOne('term', 'quoted', 'star', 'prefix', 'wildcard', 'range')
    if (kind === 'term') return { field, text: unescaped(image) }
    if (kind === 'quoted') return { field, text: unescaped(image.slice(1, -1)) }
    if (kind !== 'range') return { field, pattern: image }
    const from = readBound()
    expectOne('to')
    const to = readBound()
    return { field, from, to, brackets: image + expectOne('end').image }
  }

  function readBound(): string {
    const { kind, image } = expectOne('goop', 'quoted', 'to')
    return unescaped(kind === 'quoted' ? image.slice(1, -1) : image)
  }

  const meaning = readClauses()
  if (tokens.length > 0) throw new Error(`${tokens[0]?.image} after the end: ${query}`)
  return meaning
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = []
  let table = outside
  for (let index = 0; index < query.length; index += tokens.at(-1)?.image.length ?? 0) {
    let longest: Token = { kind: '', image: '' }
    for (const [kind, pattern] of Object.entries(table)) {
      pattern.lastIndex = index
      const image = pattern.exec(query)?.[0] ?? ''
      if (image.length > longest.image.length) longest = { kind, image }
    }
    if (longest.kind === '') throw new Error(`no token at ${index}: ${query}`)
    if (longest.kind === 'range') table = inRange
    if (longest.kind === 'end') table = outside
    tokens.push(longest)
  }
  return tokens.filter(({ kind }) => kind !== 'skip')
}

function unescaped(image: string): string {
  return image.replaceAll(/\\(?:u([\da-f]{4})|([^]))/gi, (_, hex: string | undefined, character: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : character,
  )
}
