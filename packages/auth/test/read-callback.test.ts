import { describe, expect, test } from 'vitest'
import { CallbackError, readCallback, type CallbackOptions } from '../src/index.ts'
import { makeJwt } from './make-jwt.ts'

const jwt = makeJwt({ sub: 'zoë' })

function codeOf(input: string, options?: CallbackOptions): string {
  try {
    readCallback(input, options)
  } catch (error) {
    if (error instanceof CallbackError) return error.code
    throw error
  }
  return 'no error'
}

describe('readCallback reads', () => {
  test.each([
    ['a URL', `https://example.com/?jwt=${jwt}`],
    ['a bare host, to which the provider adds no slash', `https://example.com?jwt=${jwt}`],
    ['a path, as servers get it', `/callback?jwt=${jwt}`],
    ['a query string', `?jwt=${jwt}`],
    ['a query string without its question mark', `jwt=${jwt}`],
    ['one with other parameters first', `a&b=c:d&jwt=${jwt}`],
    ['the token alone', jwt],
    ['a percent-encoded token', `?jwt=${jwt.replaceAll('.', '%2E')}`],
    ['a token before a fragment', `https://example.com/?jwt=${jwt}#jwt=other`],
    ['what was pasted with space around it', `\r\n\t  https://example.com/?jwt=${jwt} \u00a0\n`],
    ['what a terminal wrapped', `https://example.com/?jwt=${jwt.replace(/.{20}/g, '$&\r\n  ')}`],
    ['a token alone that a terminal wrapped', jwt.replace(/.{20}/g, '$&\n')],
  ])('%s', (_, input) => {
    expect(readCallback(input)).toMatchObject({ jwt })
    expect(readCallback(input)).not.toHaveProperty('refresh')
  })

  test('a URL object', () => {
    const url = new URL(`https://example.com/?jwt=${jwt}&refresh=r`)
    expect(readCallback(url)).toEqual({ jwt, refresh: 'r', url: 'https://example.com/' })
  })

  test('the refresh token when there is one', () => {
    expect(readCallback(`?jwt=${jwt}&refresh=a%2Bb%3D`).refresh).toBe('a+b=')
    expect(readCallback(`?jwt=${jwt}&refresh=`)).not.toHaveProperty('refresh')
  })
})

describe('readCallback cleans the URL', () => {
  test.each([
    [`https://example.com?jwt=${jwt}`, 'https://example.com'],
    [`https://example.com/?jwt=${jwt}&refresh=r#part`, 'https://example.com/#part'],
    [
      `https://example.com/?a=%20+%zz&jwt=${jwt}&b&refresh=r&=&c=é#/x?jwt=1&%20`,
      'https://example.com/?a=%20+%zz&b&=&c=é#/x?jwt=1&%20',
    ],
    [`https://example.com/?a&&jwt=${jwt}&`, 'https://example.com/?a&&'],
    [`https://example.com/?j%77t=${jwt}&Refresh=1&jwts=2`, 'https://example.com/?Refresh=1&jwts=2'],
    [`https://example.com/??jwt=a&jwt=${jwt}`, 'https://example.com/??jwt=a'],
    [`https://example.com/?state=s&jwt=${jwt}`, 'https://example.com/?state=s'],
    [`/callback?jwt=${jwt}`, '/callback'],
    [`jwt=${jwt}&a=b`, '?a=b'],
  ])('%s', (input, url) => {
    expect(readCallback(input).url).toBe(url)
  })

  test('of its state too, when one is expected', () => {
    const { url } = readCallback(`https://example.com/?a=1&state=s&b=2&jwt=${jwt}`, { state: 's' })
    expect(url).toBe('https://example.com/?a=1&b=2')
  })

  test.each([`?jwt=${jwt}`, `jwt=${jwt}`, jwt])('so that no token stays in the address bar: %s', (query) => {
    const { href } = new URL(readCallback(query).url, `https://example.com/callback?jwt=${jwt}`)
    expect(href).toBe('https://example.com/callback?')
  })
})

describe('readCallback tells', () => {
  test.each([
    ['no-token', ''],
    ['no-token', ' \n '],
    ['no-token', 'https://example.com/'],
    ['no-token', 'https://example.com/?a=b'],
    ['no-token', `https://example.com/?JWT=${jwt}`],
    ['no-token', `https://example.com/#jwt=${jwt}`],
    ['no-token', `https://example.com/jwt=${jwt}`],
    ['no-token', '?refresh=r'],
    ['no-token', 'Where do I find it?'],
    ['empty-token', 'https://example.com/?jwt='],
    ['empty-token', 'https://example.com/?jwt'],
    ['several-tokens', `https://example.com/?jwt=${jwt}&jwt=${jwt}`],
    ['several-tokens', `?jwt=&jwt=${jwt}`],
    ['several-tokens', `?jwt=${jwt}&refresh=a&refresh=b`],
    ['malformed-token', '?jwt=abc'],
    ['malformed-token', `?jwt=${jwt.slice(0, 30)}`],
    ['malformed-token', jwt.slice(0, 30)],
    ['malformed-token', `?jwt=${jwt.replace('.', '+.')}`],
    ['malformed-token', `?jwt=${jwt} ${jwt}`],
    ['malformed-token', `?jwt=${jwt}%0A`],
    ['malformed-token', `?jwt=${jwt}.${jwt}`],
    ['malformed-token', `https://example.com/?jwt=${jwt}\nhttps://example.com/?jwt=${jwt}`],
  ])('%s: %s', (code, input) => {
    expect(codeOf(input)).toBe(code)
  })

  test('what is wrong with the token before what is wrong with the state', () => {
    expect(codeOf('https://example.com/', { state: 's' })).toBe('no-token')
  })

  test('what to do, and never repeats a token', () => {
    expect(() => readCallback('')).toThrow('There is no token here: log in first')
    expect(() => readCallback(`?jwt=${jwt}s3cret!`)).not.toThrow(/s3cret|eyJ/)
    expect(() => readCallback(`?jwt=${jwt}&state=s3cret`, { state: 'other' })).not.toThrow(/s3cret|eyJ|other/)
  })
})

describe('readCallback compares the state', () => {
  const answer = (query: string, state: string | null | undefined) => codeOf(`?jwt=${jwt}${query}`, { state })

  test('and lets the very same through', () => {
    expect(answer('&state=a%20b', 'a b')).toBe('no error')
  })

  test.each([
    ['another one', '&state=other', 's'],
    ['one in other case', '&state=S', 's'],
    ['one that goes on', '&state=ss', 's'],
    ['none at all', '', 's'],
    ['two, though both are right', '&state=s&state=s', 's'],
    ['an empty one where none was kept', '&state=', ''],
    ['one where none was kept', '&state=s', null],
    ['none where none was kept', '', undefined],
    ['the word undefined where none was kept', '&state=undefined', undefined],
  ])('and refuses %s', (_, query, state) => {
    expect(answer(query, state)).toBe('state-mismatch')
  })

  test('which a token alone does not have', () => {
    expect(codeOf(jwt, { state: 's' })).toBe('state-mismatch')
  })

  test('only when it is named in the options', () => {
    expect(codeOf(`?jwt=${jwt}&state=s`)).toBe('no error')
  })
})
