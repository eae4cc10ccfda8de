import { describe, expect, it } from 'vitest'
import { andThen, orElse } from '../../src/core/at-once.ts'

describe('andThen', () => {
  it('goes on at once with what is there', () => {
    expect(andThen(1, (value) => value + 1)).toBe(2)
  })

  it('goes on later with what is promised', async () => {
    const later = andThen(Promise.resolve(1), (value) => value + 1)
    expect(later).toBeInstanceOf(Promise)
    expect(await later).toBe(2)
  })
})

describe('orElse', () => {
  const rescue = (error: unknown) => (error as Error).message

  it('gives what an attempt gives, at once or later', async () => {
    expect(orElse(() => 1, rescue)).toBe(1)
    expect(await orElse(async () => 1, rescue)).toBe(1)
  })

  it('makes something of an error that is thrown at once, and of one that is thrown later', async () => {
    const attempt = () => {
      throw new Error('no')
    }
    expect(orElse(attempt, rescue)).toBe('no')
    expect(await orElse(async () => attempt(), rescue)).toBe('no')
  })
})
