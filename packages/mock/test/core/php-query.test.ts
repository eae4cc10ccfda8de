import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPhpQuery, parsePhpQuery } from '../../src/core/php-query.ts'
import { anyCharacters } from '../support/any-characters.ts'

const roundTrip = (query: string) => buildPhpQuery(parsePhpQuery(query))

describe('a query that goes through PHP', () => {
  // What PHP 8.2 itself gave for these.
  it.each([
    ['a=1&b=2', 'a=1&b=2'],
    ['a=hello%20world', 'a=hello+world'],
    ['a', 'a='],
    ['=x&a=1', 'a=1'],
    ['a=1&b=2&a=3', 'a=3&b=2'],
    ['a[]=1&a[]=2', 'a%5B0%5D=1&a%5B1%5D=2'],
    ['a[b][c]=1', 'a%5Bb%5D%5Bc%5D=1'],
    ['a[5]=1&a[]=2&a[-1]=3&a[]=4', 'a%5B5%5D=1&a%5B6%5D=2&a%5B-1%5D=3&a%5B7%5D=4'],
    ['x.y=1&x z=2', 'x_y=1&x_z=2'],
    ['a[b.c]=1', 'a%5Bb.c%5D=1'],
    ['a.b[c=1', 'a_b_c=1'],
    ['a[b c=1', 'a_b_c=1'],
    ['a[b]c=1', 'a%5Bb%5D=1'],
    ['a[b][c=1', 'a%5Bb%5D=1'],
    ['a=1&a[b]=2', 'a%5Bb%5D=2'],
    ['a[b]=1&a=2', 'a=2'],
    ['[a]=1&b=2', 'b=2'],
    ['%20a=1', 'a=1'],
    ['a%00b=1', 'a=1'],
    ['a=%zz', 'a=%25zz'],
    ['a=%e9~*', 'a=%E9%7E%2A'],
    ['a=é', 'a=%C3%A9'],
    ['', ''],
  ])('makes %s into %s', (query, expected) => {
    expect(roundTrip(query)).toBe(expected)
  })

  it('forgets a parameter of more than 64 levels', () => {
    expect(roundTrip(`b=1&a${'[x]'.repeat(64)}=2`)).toContain('a%5Bx%5D')
    expect(roundTrip(`b=1&a=0&a${'[x]'.repeat(65)}=2`)).toBe('b=1')
  })

  it('forgets what comes after a thousand variables', () => {
    const query = `${'a[]=1&&'.repeat(999)}b=2&c=3`
    expect([...parsePhpQuery(query).keys()]).toEqual(['a', 'b'])
  })

  it('is not changed by a second time', () => {
    const piece = fc.constantFrom('a', 'b.', '[', ']', '[]', '[5]', '=', '&', '+', '%20', '%5B', '%00', 'é', '1')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const once = roundTrip(pieces.join(''))
        expect(roundTrip(once)).toBe(once)
      }),
    )
  })

  it('keeps every value under a plain name, and the order of names', () => {
    const name = fc.stringMatching(/^[a-z_][a-z0-9_-]*$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, fc.string({ unit: 'grapheme' })), { selector: ([key]) => key }),
        (pairs) => {
          const query = new URLSearchParams(pairs).toString()
          expect([...new URLSearchParams(roundTrip(query))]).toEqual(pairs)
        },
      ),
    )
  })

  it('never throws, and gives nothing that can’t stand in a URL', () => {
    fc.assert(
      fc.property(anyCharacters, (query) => {
        expect(roundTrip(query)).toMatch(/^[\w.\-+%=&]*$/)
      }),
    )
  })
})
