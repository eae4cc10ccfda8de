import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CallbackError, connectUrl, createState, readCallback, type CallbackOptions } from '../src/index.ts'
import { makeJwt } from './make-jwt.ts'

const jwts = fc.object().map((claims) => makeJwt(claims))
const texts = fc.string({ unit: 'binary' })

const codes = new Set<string>(['no-token', 'empty-token', 'several-tokens', 'malformed-token', 'state-mismatch'])

/** What may stand in a query, with what is mistaken for a token among it. */
const segments = fc.oneof(
  texts,
  fc.constantFrom(
    'jwt',
    'jwt=',
    'jwt=a.b.c',
    '%6Awt=x',
    'refresh=r',
    'state=s',
    '?jwt=',
    'j',
    '&',
    '=',
    '%',
    '%zz',
    '+',
  ),
  jwts.map((jwt) => `jwt=${jwt}`),
  jwts.map((jwt) => `jwt=${encodeURIComponent(jwt)}x`),
)
const inputs = fc
  .tuple(
    fc.oneof(fc.constantFrom('', '?', '#', '/a?', 'https://example.com', 'https://example.com/?'), texts),
    fc.array(segments),
    texts,
  )
  .map(([start, query, end]) => start + query.join('&') + end)

/** The JWT provider's redirect. */
function comeBack(destination: string, parameters: string): string {
  const [address = ''] = destination.split('#', 1)
  return `${address}${address.includes('?') ? '&' : '?'}${parameters}${destination.slice(address.length)}`
}

/** The token, or the code of the error. */
function outcomeOf(input: string | URL, options?: CallbackOptions): string {
  try {
    return readCallback(input, options).jwt
  } catch (error) {
    if (error instanceof CallbackError) return error.code
    throw error
  }
}

test('gives a token that was there, or throws a CallbackError', () => {
  fc.assert(
    fc.property(fc.oneof(inputs, texts, jwts), fc.constantFrom({}, { state: 's' }, { state: '' }), (input, options) => {
      const [beforeFragment = ''] = input.split('#', 1)
      const readable = beforeFragment
        .replace(/[\r\n]\s*|\s*[\r\n]/g, '')
        .replace(/%[0-7][0-9a-f]/gi, (encoded) => decodeURIComponent(encoded))
      const outcome = outcomeOf(input, options)
      expect(codes.has(outcome) || readable.includes(outcome)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('finds the same tokens as the URL standard', () => {
  const query = fc.array(
    fc.oneof(
      segments,
      jwts.map((jwt) => `jwt=${jwt}`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  fc.assert(
    fc.property(query, (query) => {
      const url = new URL(`https://example.com/?${query.join('&').replaceAll('#', '')}`)
      const [jwt, ...others] = url.searchParams.getAll('jwt')
      const isSeveral = others.length > 0 || url.searchParams.getAll('refresh').length > 1
      const expected =
        jwt === undefined
          ? ['no-token']
          : isSeveral
            ? ['several-tokens']
            : jwt === ''
              ? ['empty-token']
              : [jwt, 'malformed-token']
      expect(expected).toContain(outcomeOf(url))
    }),
    { numRuns: 1000 },
  )
})

test('undoes what connectUrl and the JWT provider did to a destination', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !/\?(#|$)/.test(url)),
      jwts,
      fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      (destination, jwt, refresh) => {
        const query = new URL(destination).searchParams
        fc.pre(!['jwt', 'refresh', 'state'].some((name) => query.has(name)))
        const state = createState()
        const sent =
          new URL(connectUrl({ environment: 'test', destination, state })).searchParams.get('destination') ?? ''
        const back = comeBack(sent, new URLSearchParams({ jwt, ...(refresh ? { refresh } : {}) }).toString())
        expect(readCallback(back, { state })).toEqual({ jwt, ...(refresh ? { refresh } : {}), url: destination })
      },
    ),
  )
})

test('reads a token however a terminal wrapped it', () => {
  fc.assert(
    fc.property(
      jwts,
      fc.integer({ min: 1, max: 80 }),
      fc.constantFrom('\n', '\r\n', '\n  ', ' \n'),
      (jwt, width, wrap) => {
        const lines = `https://example.com/?jwt=${jwt}`.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
        expect(readCallback(lines.join(wrap)).jwt).toBe(jwt)
      },
    ),
  )
})
