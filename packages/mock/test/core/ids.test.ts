import { expect, it } from 'vitest'
import { seededIds } from '../../src/core/ids.ts'

const take = (count: number, ids: () => string) => Array.from({ length: count }, ids)

it('gives the same UUIDs in every run, others for another seed', () => {
  expect(take(5, seededIds(1))).toEqual(take(5, seededIds(1)))
  expect(take(5, seededIds(1))).not.toEqual(take(5, seededIds(2)))
})

it('gives well-formed UUIDs of version 4, none of them twice', () => {
  const ids = take(10_000, seededIds())
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})
