import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithinEdits } from '../../../src/core/edit-distance.ts'
import { QueryError } from '../../../src/search/query/query.ts'
import { regexp } from '../../../src/search/query/regexp.ts'
import { wildcard } from '../../../src/search/query/wildcard.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
const runs = { numRuns: 2000 }

describe('a wildcard', () => {
  it('matches as a regular expression of JavaScript would', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '*', '?', '\\*', '\\?'), maxLength: 8 })
    fc.assert(
      fc.property(pattern, letters, (text, subject) => {
        const expected = text.replaceAll(/\\.|\*|\?/g, (found) => ({ '*': '.*', '?': '.' })[found] ?? found)
        expect(wildcard(text)(subject)).toBe(new RegExp(`^${expected}$`, 's').test(subject))
      }),
      runs,
    )
  })
})

describe('a regular expression', () => {
  const { any } = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '[a-b]', String.raw`\.`),
      fc.tuple(tie('any'), tie('any')).map((parts) => parts.join('')),
      fc.tuple(tie('any'), tie('any')).map(([one, other]) => `(${one}|${other})`),
      fc
        .tuple(tie('any'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0,}'))
        .map(([one, count]) => `(${one})${count}`),
    ),
  }))

  it('matches the whole text, as one of JavaScript does', () => {
    fc.assert(
      fc.property(any, letters, (pattern, text) => {
        expect(regexp(pattern)(text)).toBe(new RegExp(`^(?:${pattern})$`, 's').test(text))
      }),
      runs,
    )
  })

  it('is one, or told to be none', () => {
    const unit = fc.constantFrom(...String.raw`ab()[]{}*+?|.^-\"@#~&<1,`)
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), letters, (pattern, text) => {
        expect([undefined, QueryError]).toContain(thrownBy(() => regexp(pattern)(text))?.constructor)
      }),
      runs,
    )
  })
})

function thrownBy(attempt: () => unknown): Error | undefined {
  try {
    attempt()
    return undefined
  } catch (error) {
    return error as Error
  }
}

describe('the edits between two words', () => {
  it('are the same both ways, and none between the same', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 2 }), (one, other, most) => {
        expect(isWithinEdits(one, other, most)).toBe(isWithinEdits(other, one, most))
        expect(isWithinEdits(one, other, 0)).toBe(one === other)
      }),
      runs,
    )
  })

  it('count what is added, left out, replaced or swapped', () => {
    const edited = fc
      .tuple(letters, letters, fc.constantFrom('', 'x', 'xy'))
      .map(([start, end, middle]) => [`${start}ab${end}`, `${start}${middle}${end}`] as const)
    fc.assert(
      fc.property(edited, ([one, other]) => {
        expect(isWithinEdits(one, other, 2)).toBe(true)
      }),
      runs,
    )
    expect(isWithinEdits('jazz', 'jzaz', 1)).toBe(true)
    expect(isWithinEdits('jazz', 'jzza', 1)).toBe(false)
    expect(isWithinEdits('jazz', 'jabbb', 2)).toBe(false)
  })
})
