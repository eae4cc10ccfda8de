import { describe, expect, it } from 'vitest'
import { clockInBrussels, instantInBrussels } from '../../src/core/brussels-time.ts'

describe('a clock in Brussels', () => {
  it.each([
    ['2026-01-15T12:00:00Z', '2026-01-15T13:00:00Z'],
    ['2026-07-15T12:00:00Z', '2026-07-15T14:00:00Z'],
    ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59Z'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00Z'],
    ['2026-10-25T00:59:59Z', '2026-10-25T02:59:59Z'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00Z'],
  ])('shows at %s what would be %s', (instant, clock) => {
    expect(clockInBrussels(Date.parse(instant))).toBe(Date.parse(clock))
  })

  it.each([
    ['2026-01-15T13:00:00Z', '2026-01-15T12:00:00Z'],
    ['2026-07-15T14:00:00Z', '2026-07-15T12:00:00Z'],
    // What it shows twice is the first time, what it never shows an hour later.
    ['2026-10-25T02:30:00Z', '2026-10-25T00:30:00Z'],
    ['2026-03-29T02:30:00Z', '2026-03-29T01:30:00Z'],
  ])('shows %s at %s', (clock, instant) => {
    expect(instantInBrussels(Date.parse(clock))).toBe(Date.parse(instant))
  })
})
