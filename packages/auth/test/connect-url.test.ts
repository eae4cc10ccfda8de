import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { connectUrl, createState, DestinationError, logoutUrl } from '../src/index.ts'
import { errorOf } from './error-of.ts'

const destination = 'https://example.com/callback'
const destinationIn = (url: string) => new URL(url).searchParams.get('destination')

describe('connectUrl', () => {
  test('starts a login in each environment', () => {
    const query = '/connect?destination=https%3A%2F%2Fexample.com%2Fcallback'
    expect(connectUrl({ environment: 'test', destination })).toBe(`https://jwt-test.uitdatabank.be${query}`)
    expect(connectUrl({ environment: 'production', destination })).toBe(`https://jwt.uitdatabank.be${query}`)
    const environment = { jwtProvider: 'http://localhost:9999/jwt', entry: 'http://localhost:9998' }
    expect(connectUrl({ environment, destination })).toBe(`http://localhost:9999/jwt${query}`)
  })

  test('carries the API key and the language when they are given', () => {
    const { searchParams } = new URL(connectUrl({ environment: 'test', destination, apiKey: 'k+e&y', lang: 'fr' }))
    expect([...searchParams]).toEqual([
      ['destination', destination],
      ['apiKey', 'k+e&y'],
      ['lang', 'fr'],
    ])
  })

  test("takes 'oob', for users who copy the token by hand", () => {
    expect(destinationIn(connectUrl({ environment: 'test', destination: 'oob' }))).toBe('oob')
  })

  test.each([
    'https://example.com',
    'https://example.com?a=1',
    'HTTPS://Example.COM/A/../b',
    'http://localhost:3000/cb?a=%2f&b=+#/route',
    'http://[::1]:3000/',
    'https://münchen.example/café?q=è#é',
    'https://example.com/@user?mail=a@b.example#@',
    'https://example.com/?next=http://other.example',
  ])('leaves a destination as it was written: %s', (written) => {
    expect(destinationIn(connectUrl({ environment: 'test', destination: written }))).toBe(written)
  })

  test('takes a URL object', () => {
    expect(destinationIn(connectUrl({ environment: 'test', destination: new URL(destination) }))).toBe(destination)
  })

  test.each([
    ['relative', '/callback'],
    ['relative without a slash', 'callback'],
    ['relative to a scheme', '//example.com/callback'],
    ['empty', ''],
    ['a host and a port alone', 'localhost:3000/callback'],
    ['another scheme', 'ftp://example.com/'],
    ['a script', 'javascript:alert(1)//https://example.com'],
    ['no host', 'https:///callback'],
    ['no slashes', 'https:example.com'],
    ['a port that cannot be', 'https://example.com:99999/'],
    ['a user', 'https://user@example.com/'],
    ['a user and a password', 'https://user:secret@example.com/'],
    ['an empty user', 'https://@example.com/'],
    ['a user and no path', 'https://user:secret@example.com'],
    ['a backslash, where parsers part ways', String.raw`https://example.com\@evil.example`],
    ['a space in front', ' https://example.com/'],
    ['a line break', 'https://example.com/\nSet-Cookie:a'],
    ['a control character', 'https://example.com/\u0000'],
  ])('refuses a destination that is %s', (_, wrong) => {
    expect(() => connectUrl({ environment: 'test', destination: wrong })).toThrow(DestinationError)
    expect(() => logoutUrl({ environment: 'test', destination: wrong })).toThrow(DestinationError)
  })

  test('says what a destination should be, and repeats no password', () => {
    const refused = () => connectUrl({ environment: 'test', destination: 'https://user:s3cret@example.com/' })
    expect(refused).toThrow(/absolute http or https URL.*without a user or password/)
    expect(refused).not.toThrow(/s3cret/)
  })

  test.each([
    ['https://example.com', 'https://example.com?state=s'],
    ['https://example.com/?', 'https://example.com/?&state=s'],
    ['https://example.com/cb?a=%20b', 'https://example.com/cb?a=%20b&state=s'],
    ['https://example.com/cb#/a?b', 'https://example.com/cb?state=s#/a?b'],
    ['https://example.com/cb?a=1#b', 'https://example.com/cb?a=1&state=s#b'],
  ])('adds the state to %s', (written, expected) => {
    expect(destinationIn(connectUrl({ environment: 'test', destination: written, state: 's' }))).toBe(expected)
  })

  test('encodes a state of your own making', () => {
    const url = connectUrl({ environment: 'test', destination, state: "a b&c=$&$'#" })
    expect(new URL(destinationIn(url) ?? '').searchParams.get('state')).toBe("a b&c=$&$'#")
  })

  test.each(['https://example.com/?state=mine', 'https://example.com/?a=1&st%61te'])(
    'refuses to add a state to one that has it: %s',
    (taken) => {
      expect(() => connectUrl({ environment: 'test', destination: taken, state: 's' })).toThrow(DestinationError)
      expect(destinationIn(connectUrl({ environment: 'test', destination: taken }))).toBe(taken)
    },
  )

  test("refuses a state with 'oob', which cannot carry it", () => {
    expect(() => connectUrl({ environment: 'test', destination: 'oob', state: 's' })).toThrow(
      /'oob' cannot carry a state/,
    )
  })

  test('refuses an environment that it does not know', () => {
    for (const environment of ['prod', undefined, {}, { jwtProvider: 'localhost' }]) {
      // @ts-expect-error What JavaScript, or a variable of the shell, may give.
      expect(() => connectUrl({ environment, destination })).toThrow(/environment: 'test', 'production' or/)
    }
  })

  test('takes any web URL as it was written, and throws nothing but DestinationError', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (written, state) => {
        fc.pre(!new URL(written).searchParams.has('state'))
        expect(destinationIn(connectUrl({ environment: 'test', destination: written }))).toBe(written)
        const withState = destinationIn(connectUrl({ environment: 'test', destination: written, state })) ?? ''
        expect(new URL(withState).searchParams.get('state')).toBe(state)
        expect(withState.replace(/[?&]state=[^&#]*/, '')).toBe(written)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string(), { nil: undefined }), (text, state) => {
        const error = errorOf(() => connectUrl({ environment: 'test', destination: text, state }))
        expect(error === undefined || error instanceof DestinationError).toBe(true)
      }),
    )
  })
})

describe('logoutUrl', () => {
  test('logs out and comes back', () => {
    expect(logoutUrl({ environment: 'test', destination })).toBe(
      'https://jwt-test.uitdatabank.be/logout?destination=https%3A%2F%2Fexample.com%2Fcallback',
    )
    expect(logoutUrl({ environment: 'production', destination, apiKey: 'key' })).toMatch(/&apiKey=key$/)
  })

  test("knows no 'oob': nobody has a token to copy after logging out", () => {
    expect(() => logoutUrl({ environment: 'test', destination: 'oob' })).toThrow(DestinationError)
  })
})

describe('createState', () => {
  test('gives 32 characters that need no encoding, other ones each time', () => {
    const states = Array.from({ length: 1000 }, createState)
    for (const state of states) expect(state).toMatch(/^[\w-]{32}$/)
    expect(new Set(states).size).toBe(1000)
  })

  test('uses the whole alphabet of base64url', () => {
    const characters = new Set(Array.from({ length: 1000 }, createState).join(''))
    expect(characters.size).toBe(64)
  })
})
