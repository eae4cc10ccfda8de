import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMoment } from '../src/moment.ts'
import openapi from '../src/generated/openapi.json' with { type: 'json' }

test('a moment has its zone, and no milliseconds', () => {
  expect(toMoment(new Date('2026-12-05T20:00:00.999+01:00'))).toBe('2026-12-05T19:00:00Z')
})

test('every moment of our era is one that Search takes, and the same to the second', () => {
  const pattern = new RegExp(openapi.components.schemas.Moment.pattern)
  const ourEra = {
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  }
  fc.assert(
    fc.property(fc.date(ourEra), (date) => {
      expect(toMoment(date)).toMatch(pattern)
      expect(Date.parse(toMoment(date))).toBe(Math.floor(date.getTime() / 1000) * 1000)
    }),
  )
})

test('an invalid date is refused', () => {
  expect(() => toMoment(new Date('yesterday'))).toThrow(RangeError)
})
