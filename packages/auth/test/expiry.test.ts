import { describe, expect, test } from 'vitest'
import { expiresAt, expiresIn, isExpired } from '../src/index.ts'

const exp = 1_800_000_000
const at = (secondsAfterExpiry: number) => ({ now: () => (exp + secondsAfterExpiry) * 1000 })

describe('expiresAt', () => {
  test('gives the moment of expiry', () => {
    expect(expiresAt({ exp })).toEqual(new Date('2027-01-15T08:00:00Z'))
  })

  test('gives none for a token without', () => {
    expect(expiresAt({})).toBeUndefined()
  })
})

describe('isExpired', () => {
  test('is false until the moment of expiry, and true from then on', () => {
    expect(isExpired({ exp }, at(-0.001))).toBe(false)
    expect(isExpired({ exp }, at(0))).toBe(true)
  })

  test('allows for a leeway', () => {
    expect(isExpired({ exp }, { ...at(29.999), leewaySeconds: 30 })).toBe(false)
    expect(isExpired({ exp }, { ...at(30), leewaySeconds: 30 })).toBe(true)
  })

  test('is early with a leeway below 0', () => {
    expect(isExpired({ exp }, { ...at(-61), leewaySeconds: -60 })).toBe(false)
    expect(isExpired({ exp }, { ...at(-60), leewaySeconds: -60 })).toBe(true)
  })

  test('is never true of a token without expiry', () => {
    expect(isExpired({}, { now: () => Number.MAX_SAFE_INTEGER })).toBe(false)
  })

  test("goes by the system's clock when none is given", () => {
    expect(isExpired({ exp: 1 })).toBe(true)
    expect(isExpired({ exp: Date.now() / 1000 + 60 })).toBe(false)
  })
})

describe('expiresIn', () => {
  test.each([
    [-43_200, 'in 12 hours'],
    [-43_199, 'in 11 hours and 59 minutes'],
    [-3_661, 'in 1 hour and 1 minute'],
    [-3_600, 'in 1 hour'],
    [-3_599, 'in 59 minutes'],
    [-60, 'in 1 minute'],
    [-59.9, 'in 59 seconds'],
    [-1, 'in 1 second'],
    [-0.5, 'now'],
    [0, 'now'],
    [0.5, 'now'],
    [2, '2 seconds ago'],
    [192, '3 minutes ago'],
    [86_400, '1 day ago'],
    [93_599, '1 day and 1 hour ago'],
    [-172_800 - 7_200 - 60, 'in 2 days and 2 hours'],
    [-172_800 - 60, 'in 2 days'],
  ])('%d seconds after expiry: %s', (seconds, words) => {
    expect(expiresIn({ exp }, at(seconds))).toBe(words)
  })

  test('says never of a token without expiry', () => {
    expect(expiresIn({})).toBe('never')
  })
})
