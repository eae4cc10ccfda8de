import fc from 'fast-check'
import { expect, test } from 'vitest'
import { and, exists, not, or, phrase, prefix, range, term, wildcard, type Query } from '../src/query.ts'
import { anyText } from './support/any-text.ts'
import { readQuery, type Meaning } from './support/read-query.ts'

const runs = { numRuns: 1000 }

/** What Lucene's wildcard query makes of a pattern: text, and the wildcards that are not escaped. */
function piecesOf(pattern: string): string[] {
  return (pattern.match(/\\[^]|[^]/g) ?? []).map((piece) =>
    piece.length > 1 ? piece.slice(1) : ({ '*': 'ANY', '?': 'ONE' }[piece] ?? piece),
  )
}

/** The server does that to a query before it parses it. */
function rewritten(query: string): string {
  return query.replaceAll('_type:', '@type:')
}

test('whatever the text, it is one literal phrase', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readQuery(rewritten(phrase(text)))).toEqual({ field: undefined, text })
    }),
    runs,
  )
})

test('whatever the text, it is one literal value of the field', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readQuery(rewritten(term('labels', text)))).toEqual({ field: 'labels', text })
    }),
    runs,
  )
})

test('whatever the text, a prefix has one wildcard, its own', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const meaning = readQuery(rewritten(prefix('labels', text)))
      const pattern = 'pattern' in meaning ? meaning.pattern : ''
      expect(meaning).toEqual({ field: 'labels', pattern })
      expect(piecesOf(pattern)).toEqual([...text.split(''), 'ANY'])
    }),
    runs,
  )
})

test('whatever the pattern, its only wildcards are those asked for', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const meaning = readQuery(rewritten(wildcard('labels', `${text}?`)))
      const pattern = 'pattern' in meaning ? meaning.pattern : ''
      expect(meaning).toEqual({ field: 'labels', pattern })
      expect(piecesOf(pattern)).toEqual(piecesOf(`${text.replaceAll('\\', '\\\\')}?`))
    }),
    runs,
  )
})

test('whatever the texts, they are the ends of one range, or refused', () => {
  const outcomeOf = (gte: string, lt: string): unknown => {
    try {
      return readQuery(rewritten(range('labels', { gte, lt })))
    } catch (error) {
      return error instanceof TypeError ? 'refused' : error
    }
  }
  const isRefused = (text: string) => text === '' || text === '*'
  fc.assert(
    fc.property(anyText, anyText, (gte, lt) => {
      const meaning = { field: 'labels', from: gte, to: lt, brackets: '[}' }
      expect(outcomeOf(gte, lt)).toEqual(isRefused(gte) || isRefused(lt) ? 'refused' : meaning)
    }),
    runs,
  )
})

const everything: Meaning = { everything: true }

/** A query, with what it means. */
type Built = readonly [Query, Meaning]

/** Any query that can be built. */
const { any } = fc.letrec<{ any: Built }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    anyText.map((text): Built => [phrase(text), { field: undefined, text }]),
    anyText.map((text): Built => [term('name.*', text), { field: 'name.*', text }]),
    fc.double({ noNaN: true }).map((price): Built => [term('price', price), { field: 'price', text: String(price) }]),
    fc.boolean().map((value): Built => [term('allAges', value), { field: 'allAges', text: String(value) }]),
    fc.constant<Built>([exists('address.*.postalCode'), { field: '_exists_', text: 'address.*.postalCode' }]),
    tie('any').map(([query, meaning]): Built => [not(query), { and: [everything, { not: meaning }] }]),
    fc.array(tie('any'), { maxLength: 3 }).map((items): Built => [and(...items.map(([query]) => query)), allOf(items)]),
    fc.array(tie('any'), { maxLength: 3 }).map((items): Built => [or(...items.map(([query]) => query)), anyOf(items)]),
  ),
}))

function allOf(items: readonly Built[]): Meaning {
  if (items.length < 2) return items[0]?.[1] ?? everything
  return { and: items.map(([, meaning]) => meaning) }
}

function anyOf(items: readonly Built[]): Meaning {
  if (items.length < 2) return items[0]?.[1] ?? { and: [everything, { not: everything }] }
  return { or: items.map(([, meaning]) => meaning) }
}

test('however queries are combined, they mean what they say', () => {
  fc.assert(
    fc.property(any, ([query, meaning]) => {
      expect(readQuery(rewritten(query))).toEqual(meaning)
    }),
    runs,
  )
})
