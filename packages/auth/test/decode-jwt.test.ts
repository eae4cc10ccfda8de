import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeJwt, expiresIn, InvalidTokenError, isExpired, userOf } from '../src/index.ts'
import { errorOf } from './error-of.ts'
import { makeJwt } from './make-jwt.ts'
import { publishedExample } from './published-example.ts'

const idToken = { typ: 'ID', sub: 'a1b2', azp: 'client', aud: ['client'], exp: 1, email: 'zoe@example.com' }

describe('decodeJwt', () => {
  test("reads publiq's published example", () => {
    expect(publishedExample.split('.')[0]).toBe('eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9')
    const claims = decodeJwt(publishedExample)
    expect(claims).toEqual({
      iss: 'http://culudb-jwt-provider.dev',
      uid: '86a02c65-696d-4c16-a9b1-9e3bc8e6303c',
      nick: 'Zoë',
      email: 'zoe@example.com',
      iat: 1505803743,
      exp: 1505846943,
      nbf: 1505803743,
    })
    const now = () => 1505803743_000
    expect(isExpired(claims, { now })).toBe(false)
    expect(expiresIn(claims, { now })).toBe('in 12 hours')
  })

  test('reads an id token, claims that it does not know included', () => {
    const claims = { ...idToken, 'https://publiq.be/uitidv1id': 'old', 'https://example.com/more': { a: 1 } }
    expect(decodeJwt(makeJwt(claims))).toEqual(claims)
  })

  test('reads UTF-8 and every character of base64url', () => {
    const name = 'Zoë 日本 👩‍🌾 ~~~???>>>ÿÿÿ'
    const token = makeJwt({ typ: 'ID', sub: 's', nickname: name })
    expect(token).toMatch(/-.*_|_.*-/)
    expect(decodeJwt(token)).toMatchObject({ nickname: name })
  })

  test('reads any claims that JSON can carry', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'grapheme' }).map((key) => `x-${key}`),
          fc.jsonValue(),
        ),
        (more) => {
          const claims = JSON.parse(JSON.stringify({ ...more, uid: 'u' })) as object
          expect(decodeJwt(makeJwt(claims))).toEqual(claims)
        },
      ),
    )
  })

  const [header = '', payload = '', signature = ''] = makeJwt(idToken).split('.')
  test.each([
    ['nothing', ''],
    ['two parts', `${header}.${payload}`],
    ['four parts', `${header}.${payload}.${signature}.${signature}`],
    ['no signature', `${header}.${payload}.`],
    ['space around it', ` ${header}.${payload}.${signature}`],
    ['a line break after it', `${header}.${payload}.${signature}\n`],
    ['padding', `${header}.${payload}=.${signature}`],
    ['plain base64', `${header}.${payload}+/.${signature}`],
    ['a payload cut off', `${header}.${payload.slice(0, -2)}.${signature}`],
    ['one character too many', `${header}.${'a'.repeat(5)}.${signature}`],
    ['a payload that is no JSON', makeJwt('secret')],
    ['a header that is no JSON', makeJwt(idToken, 'secret')],
    ['a payload that is an array', makeJwt('[1]')],
    ['a payload that is null', makeJwt('null')],
    ['a header that is null', makeJwt(idToken, 'null')],
    ['a header that is a string', makeJwt(idToken, '"RS256"')],
    [
      'bytes that are no UTF-8',
      `${header}.${Buffer.from('{"uid":"\xff"}', 'latin1').toString('base64url')}.${signature}`,
    ],
  ])('refuses %s', (_, token) => {
    expect(() => decodeJwt(token)).toThrow(InvalidTokenError)
    expect(() => decodeJwt(token)).toThrow('This is no JWT')
  })

  test.each([
    ['exp', '1505846943'],
    ['exp', 1e300],
    ['iat', null],
    ['nbf', true],
    ['sub', 1],
    ['email', null],
    ['aud', [1]],
    ['https://publiq.be/uitidv1id', {}],
  ])('refuses a claim `%s` of another type than it is typed: %j', (name, value) => {
    expect(() => decodeJwt(makeJwt({ ...idToken, [name]: value }))).toThrow(
      `The claim \`${name}\` of this token is not a`,
    )
  })

  test.each([
    ['an access token', { sub: 's', azp: 'client', exp: 1 }],
    ['an id token without `sub`', { typ: 'ID' }],
    ['no claims', {}],
  ])('refuses %s, which the JWT provider gives nobody', (_, claims) => {
    expect(() => decodeJwt(makeJwt(claims))).toThrow(/not of the JWT provider/)
  })

  test.each([makeJwt('s3cret'), makeJwt({ sub: 's3cret' }), makeJwt({ email: ['s3cret'] }), 's3cret'])(
    'repeats nothing of what it refuses: %s',
    (token) => {
      expect(inspect(errorOf(() => decodeJwt(token)))).not.toContain('s3cret')
      expect(errorOf(() => decodeJwt(token))).not.toHaveProperty('cause')
    },
  )

  test('throws nothing but InvalidTokenError', { timeout: 60_000 }, () => {
    const parts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), (tokenParts) => {
        const token = tokenParts.join('.')
        const error = errorOf(() => decodeJwt(token))
        expect(error === undefined || error instanceof InvalidTokenError).toBe(true)
      }),
    )
  })
})

describe('userOf', () => {
  test('tells the user of an old token', () => {
    expect(userOf(decodeJwt(publishedExample))).toEqual({
      id: '86a02c65-696d-4c16-a9b1-9e3bc8e6303c',
      name: 'Zoë',
      email: 'zoe@example.com',
    })
  })

  test('tells the user of an id token', () => {
    expect(userOf(decodeJwt(makeJwt(idToken)))).toEqual({ id: 'a1b2', name: undefined, email: 'zoe@example.com' })
    expect(userOf(decodeJwt(makeJwt({ ...idToken, nickname: 'Zoë' }))).name).toBe('Zoë')
  })

  test('goes by the id that a user had before', () => {
    expect(userOf(decodeJwt(makeJwt({ ...idToken, 'https://publiq.be/uitidv1id': 'old' }))).id).toBe('old')
    expect(userOf(decodeJwt(makeJwt({ ...idToken, uid: 'older', 'https://publiq.be/uitidv1id': 'old' }))).id).toBe(
      'older',
    )
  })
})
