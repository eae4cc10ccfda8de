import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destinationWithTokens } from '../../src/jwt-provider/destination.ts'

const tokens = { jwt: 'token', refresh: 'refresh' }

describe('destinationWithTokens', () => {
  it.each([
    ['http://foo-bar.com', 'http://foo-bar.com?jwt=token&refresh=refresh'],
    ['https://app.example/', 'https://app.example/?jwt=token&refresh=refresh'],
    ['https://app.example/a?b=c d&e', 'https://app.example/a?b=c+d&e=&jwt=token&refresh=refresh'],
    ['https://app.example/#/home?x=1', 'https://app.example/?jwt=token&refresh=refresh#/home?x=1'],
    ['https://app.example/?jwt=old&x=1', 'https://app.example/?jwt=token&x=1&refresh=refresh'],
    ['https://app.example/?jwt[]=old', 'https://app.example/?jwt=token&refresh=refresh'],
    ['https://app.example/?x=1#', 'https://app.example/?x=1&jwt=token&refresh=refresh'],
    ['oob', 'oob?jwt=token&refresh=refresh'],
  ])('sends %s to %s', (destination, expected) => {
    expect(destinationWithTokens(destination, tokens)).toBe(expected)
  })

  it('leaves the refresh token out when there is none', () => {
    expect(destinationWithTokens('https://app.example/', { jwt: 'token' })).toBe('https://app.example/?jwt=token')
  })

  it('gives one line of ASCII whatever the destination, so that nobody can add a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (destination) => {
        expect(destinationWithTokens(`x\r\nset-cookie: a=b${destination}`, tokens)).toMatch(/^[\x21-\x7e]+$/)
      }),
    )
  })
})
