import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameJson } from '../../src/core/same-json.ts'
import { change } from '../../src/entry/documents/change.ts'
import { recordChange } from '../../src/entry/offers/record-change.ts'
import { placeKind } from '../../src/entry/places/place.ts'
import { offer } from '../places/place-twin.ts'

const occasion = { date: '2026-09-02T08:00:00+00:00', author: 'owner', api: 'JSON-LD API' } as const

describe('change', () => {
  it('gives the very same document for values that are equal, however deep', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        expect(change(document, structuredClone(document))).toBe(document)
      }),
    )
  })

  it('gives a changed copy otherwise, and leaves the document alone', () => {
    const document: { readonly name: string; readonly size: number } = Object.freeze({ name: 'a', size: 1 })
    expect(change(document, { name: 'b' })).toEqual({ name: 'b', size: 1 })
    expect(document.name).toBe('a')
  })

  it('takes a property away for undefined', () => {
    expect(Object.keys(change({ name: 'a', size: 1 } as { name?: string; size: number }, { name: undefined }))).toEqual(
      ['size'],
    )
  })
})

describe('sameJson', () => {
  it.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ a: undefined }, { b: undefined }, false],
    [null, {}, false],
    ['1', 1, false],
  ])('compares %j and %j', (left, right, expected) => {
    expect(sameJson(left, right)).toBe(expected)
  })
})

describe('recordChange', () => {
  it('counts nothing when nothing changed', () => {
    const before = offer()
    expect(recordChange(before, before, 'Titel aangepast', occasion, placeKind)).toBe(before)
  })

  it('counts a change, dates it, logs it and works out what follows', () => {
    const before = offer()
    const after = change(before, { name: { nl: 'De Schuur', fr: 'La Grange' }, videos: [] })
    expect(recordChange(before, after, 'Titel aangepast', occasion, placeKind)).toMatchObject({
      playhead: 1,
      modified: '2026-09-02T08:00:00+00:00',
      languages: ['nl', 'fr'],
      history: [{ author: 'owner', description: 'Titel aangepast' }],
    })
  })
})
