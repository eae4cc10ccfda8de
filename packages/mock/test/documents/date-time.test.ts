import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atom, instantOf, partsInZone, storedDateTime } from '../../src/entry/documents/date-time.ts'

describe('storedDateTime', () => {
  it.each([
    ['2026-05-01T10:00:00+02:00', '2026-05-01T10:00:00+02:00'],
    ['2026-05-01T10:00:00.123Z', '2026-05-01T10:00:00+00:00'],
    ['2026-05-01T10:00Z', '2026-05-01T10:00:00+00:00'],
    ['2026-05-01T10:00:00-0330', '2026-05-01T10:00:00-03:30'],
  ])('keeps the offset of %s', (sent, stored) => {
    expect(storedDateTime(sent)).toBe(stored)
  })

  it.each([
    ['2026-01-15T10:00:00', '2026-01-15T10:00:00+01:00'],
    ['2026-07-15T10:00:00', '2026-07-15T10:00:00+02:00'],
    ['2026-03-29T01:59:59', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T03:00:00', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T01:59:59', '2026-10-25T01:59:59+02:00'],
    ['2026-10-25T03:00:00', '2026-10-25T03:00:00+01:00'],
  ])('reads %s, without an offset, as Brussels time', (sent, stored) => {
    expect(storedDateTime(sent)).toBe(stored)
  })

  it('takes a leap second as the one before it', () => {
    expect(storedDateTime('2016-12-31T23:59:60Z')).toBe('2016-12-31T23:59:59+00:00')
  })

  it('leaves what is no date-time to the schema', () => {
    expect(storedDateTime('tomorrow')).toBe('tomorrow')
  })

  it('never moves an instant', () => {
    const min = new Date('1971-01-01')
    const max = new Date('2099-01-01')
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000
        expect(Date.parse(storedDateTime(date.toISOString()))).toBe(seconds)
        expect(Date.parse(atom(date.getTime()))).toBe(seconds)
      }),
    )
  })
})

describe('instantOf', () => {
  it('reads a date-time without an offset as Brussels time, whatever the time zone of the machine', () => {
    expect(instantOf('2026-07-15T10:00:00')).toBe(Date.UTC(2026, 6, 15, 8))
  })
})

describe('partsInZone', () => {
  it('tells midnight as 0 o’clock of the new day', () => {
    const midnight = { year: 2026, month: 1, day: 1, hour: 0, minute: 0, second: 0 }
    expect(partsInZone(Date.UTC(2025, 11, 31, 23), 'Europe/Brussels')).toEqual(midnight)
  })
})
