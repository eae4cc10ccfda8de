import { describe, expect, test } from 'vitest'
import { and, exists, not, or, phrase, prefix, range, term, wildcard } from '../src/query.ts'

describe('a text', () => {
  test('is in quotes, so that its words stay together and mean nothing else', () => {
    expect(phrase('den hemel')).toBe('"den hemel"')
    expect(phrase('NOT')).toBe('"NOT"')
    expect(term('labels', '>5 (jazz) OR *')).toBe('labels:">5 (jazz) OR *"')
  })

  test('has its quotes and backslashes escaped', () => {
    expect(phrase(String.raw`"AC\DC"`)).toBe(String.raw`"\"AC\\DC\""`)
  })

  test('is safe from what the server does to _type:', () => {
    expect(phrase('a_type:b')).toBe(String.raw`"a_type\:b"`)
  })
})

describe('a value', () => {
  test('is a number or a boolean as it is', () => {
    expect(term('price', 7.5)).toBe('price:7.5')
    expect(term('price', -1)).toBe(String.raw`price:\-1`)
    expect(term('allAges', false)).toBe('allAges:false')
  })

  test('is a moment, as Search reads it', () => {
    expect(term('dateRange', new Date('2026-12-05T20:00:00+01:00'))).toBe('dateRange:"2026-12-05T19:00:00Z"')
  })

  test('can be in a field in any language, the asterisk of which is escaped', () => {
    expect(term('address.*.addressLocality', 'Gent')).toBe(String.raw`address.\*.addressLocality:"Gent"`)
  })
})

describe('a range', () => {
  test('has its ends in it', () => {
    expect(range('price', { gte: 0, lte: 10 })).toBe('price:[0 TO 10]')
    expect(range('localTimeRange', { gte: '0600', lte: '1159' })).toBe('localTimeRange:[0600 TO 1159]')
  })

  test('has its ends outside, or one of them', () => {
    expect(range('price', { gt: 0, lt: 10 })).toBe('price:{0 TO 10}')
    expect(range('completeness', { gte: 50, lt: 100 })).toBe('completeness:[50 TO 100}')
  })

  test('is open where there is no end', () => {
    expect(range('price', { gt: 10 })).toBe('price:{10 TO *]')
    expect(range('price', { lte: undefined })).toBe('price:[* TO *]')
  })

  test('is one of moments, with their zones', () => {
    const from = new Date('2026-12-05T00:00:00.123+01:00')
    expect(range('dateRange', { gte: from, lt: '2026-12-06T00:00:00+01:00' })).toBe(
      'dateRange:[2026-12-04T23:00:00Z TO 2026-12-06T00:00:00+01:00}',
    )
    expect(range('birthdateRange', { gte: '2018-01-01' })).toBe('birthdateRange:[2018-01-01 TO *]')
  })

  test('has texts in quotes where they need them', () => {
    expect(range('address.nl.postalCode', { gte: '1000', lte: '1299' })).toBe('address.nl.postalCode:[1000 TO 1299]')
    expect(range('labels', { gte: 'TO', lte: String.raw`a "b\ c` })).toBe(
      String.raw`labels:["TO" TO "a \u0022b\u005c c"]`,
    )
    expect(range('labels', { gte: '_type:a' })).toBe(String.raw`labels:["_type\u003aa" TO *]`)
  })

  test('has no asterisk, empty text or invalid date for an end', () => {
    expect(() => range('labels', { gte: '*' })).toThrow('range of labels: leave out "*" for an open end')
    expect(() => range('labels', { lt: '' })).toThrow('range of labels: leave out "" for an open end')
    expect(() => range('created', { gte: new Date('soon') })).toThrow(RangeError)
  })
})

describe('a wildcard', () => {
  test('is there when asked for, and escapes what stands beside it', () => {
    expect(prefix('name.nl', 'jazz')).toBe('name.nl:jazz*')
    expect(prefix('labels', 'C++ *')).toBe(String.raw`labels:C\+\+\ \**`)
    expect(prefix('labels', '')).toBe('labels:*')
    expect(wildcard('domain', '*.gent.be')).toBe('domain:*.gent.be')
    expect(wildcard('labels', 'caf? / bar*')).toBe(String.raw`labels:caf?\ \/\ bar*`)
  })

  test('is a plain value when there is none in the pattern', () => {
    expect(wildcard('labels', 'AND')).toBe('labels:"AND"')
    expect(wildcard('labels', '')).toBe('labels:""')
  })
})

describe('queries', () => {
  const jazz = term('labels', 'jazz')
  const free = term('price', 0)

  test('can be combined, each time within brackets', () => {
    expect(and(jazz, free)).toBe('(labels:"jazz" AND price:0)')
    expect(or(jazz, and(jazz, free))).toBe('(labels:"jazz" OR (labels:"jazz" AND price:0))')
  })

  test('can be turned around, also within another', () => {
    expect(or(free, not(jazz))).toBe('(price:0 OR (*:* AND NOT labels:"jazz"))')
  })

  test('find everything when all of none must hold, and nothing when any of none must', () => {
    expect(and()).toBe('*:*')
    expect(or()).toBe('(*:* AND NOT *:*)')
  })

  test('can ask whether there is any value', () => {
    expect(exists('price')).toBe('_exists_:price')
    expect(not(exists('organizer.id'))).toBe('(*:* AND NOT _exists_:organizer.id)')
  })
})
