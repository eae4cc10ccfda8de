import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/core/parse-json.ts'

describe('parseJson', () => {
  it('reads what JSON.parse reads, brackets and quotes in texts too', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify([value, '"[[{', '\\', '\\"]'])
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it.each([['['], ['{"a":']])('reads 512 levels of %s and no more', (opening) => {
    const nested = (levels: number) =>
      opening.repeat(levels - 1) + '[]' + (opening === '[' ? ']' : '}').repeat(levels - 1)
    expect(JSON.stringify(parseJson(nested(512)))).toBe(nested(512))
    expect(() => parseJson(nested(513))).toThrow(SyntaxError)
  })

  it('refuses brackets by the million at once', () => {
    expect(() => parseJson('['.repeat(10_000_000))).toThrow(new SyntaxError('More than 512 levels.'))
  })

  it('says of no JSON what JSON.parse says', () => {
    expect(() => parseJson('{"a"')).toThrow(SyntaxError)
  })
})
