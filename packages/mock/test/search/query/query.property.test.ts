import {
  and,
  exists,
  not,
  or,
  phrase,
  prefix,
  type Query,
  range,
  term,
  wildcard as pattern,
} from '@uitkit/search/query'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createState } from '../../../src/create-state.ts'
import { indexDocument } from '../../../src/search/index/state-index.ts'
import { createSearchIndex } from '../../../src/search/index/search-index.ts'
import { languages } from '../../../src/search/languages.ts'
import { offerFields } from '../../../src/search/parameters/text-filters.ts'
import { compileQuery } from '../../../src/search/query/compile-query.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { QueryError } from '../../../src/search/query/query.ts'
import { createScope } from '../../../src/search/query/scorer.ts'
import { anyCharacters } from '../../support/any-characters.ts'
import { event, place } from '../search-twin.ts'

const runs = { numRuns: 500 }

/** What queries are made of, and what texts are. */
const pieces = [
  ...'\\"*?:[]{}()/~^+-!&|<>=@. \n',
  'AND',
  'OR',
  'NOT',
  'TO',
  '_exists_',
  '_type',
  'a',
  'é',
  '1',
  'name.nl',
  'now',
  '#',
]
const anyText = fc.oneof(anyCharacters, fc.string({ unit: fc.constantFrom(...pieces) }))

const labels = ['jazz', 'rock', 'straat theater', 'b-c']
const state = createState({ seed: { places: [place('hall')] } })

/** The labels of which events are found; an event has one or none. */
function found(query: string, texts: readonly string[] = labels): readonly string[] {
  const index = createSearchIndex()
  for (const label of texts) index.add(indexDocument(event(`of ${label}`, { labels: [label] }), 'events', state))
  const scorer = compileQuery(query, createScope(index, offerFields(languages), state.clock()))
  return texts.filter((_, number) => scorer(number) !== undefined)
}

/** What an attempt threw, if it did. */
function thrownBy(attempt: () => unknown): Error | undefined {
  try {
    attempt()
    return undefined
  } catch (error) {
    return error as Error
  }
}

describe('any text', () => {
  it('is a query, or told to be none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const attempt of [() => parseQuery(text), () => parseQuery(text, 'AND'), () => found(text)]) {
          expect([undefined, QueryError]).toContain(thrownBy(attempt)?.constructor)
        }
      }),
      runs,
    )
  })

  it('is found literally, when our builder wrote the query', () => {
    const label = anyText.filter((text) => text.toLowerCase() !== 'other')
    fc.assert(
      fc.property(label, (text) => {
        expect(found(term('labels', text), [text, 'other'])).toEqual([text])
        expect(found(prefix('labels', text), [`${text}x`, 'other'])).toContain(`${text}x`)
        expect(found(not(term('labels', text)), [text, 'other'])).toEqual(['other'])
      }),
      runs,
    )
  })
})

/** Queries of our builder, each with what it finds. */
const { built } = fc.letrec<{ built: readonly [Query, readonly string[]] }>((tie) => {
  const among = (test: (label: string) => boolean) => labels.filter(test)
  type Built = readonly [Query, readonly string[]]
  return {
    built: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...labels).map((label): Built => [term('labels', label), [label]]),
      fc.constant<Built>([phrase('straat theater'), ['straat theater']]),
      fc.constant<Built>([prefix('labels', 'ja'), ['jazz']]),
      fc.constant<Built>([pattern('labels', '?-*'), ['b-c']]),
      fc.constant<Built>([range('labels', { gte: 'jazz', lt: 's' }), ['jazz', 'rock']]),
      fc.constant<Built>([exists('location.name.*'), labels]),
      fc.constant<Built>([term('name.*', 'iets'), labels]),
      tie('built').map(([query, ids]): Built => [not(query), among((label) => !ids.includes(label))]),
      fc
        .array(tie('built'), { maxLength: 3 })
        .map((all): Built => [
          and(...all.map(([query]) => query)),
          among((label) => all.every(([, ids]) => ids.includes(label))),
        ]),
      fc
        .array(tie('built'), { maxLength: 3 })
        .map((all): Built => [
          or(...all.map(([query]) => query)),
          among((label) => all.some(([, ids]) => ids.includes(label))),
        ]),
    ),
  }
})

describe('a query of our builder', () => {
  it('finds what it says, however it is put together', () => {
    fc.assert(
      fc.property(built, ([query, ids]) => {
        expect(found(query)).toEqual(ids)
      }),
      runs,
    )
  })

  it('obeys the laws of De Morgan', () => {
    fc.assert(
      fc.property(built, built, ([one], [other]) => {
        expect(found(not(and(one, other)))).toEqual(found(or(not(one), not(other))))
        expect(found(not(or(one, other)))).toEqual(found(and(not(one), not(other))))
      }),
      runs,
    )
  })
})
