import { resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { readBudgets } from '../../scripts/packages/budgets.ts'
import { measureAll } from '../../scripts/packages/measure.ts'

test('bundles, installs and what is generated fit in their budgets', async () => {
  const root = resolve(import.meta.dirname, '../..')
  const measurements = await measureAll(readBudgets(), { root, folder: inject('folder'), dependencies: [] })
  expect(measurements.length).toBeGreaterThan(8)
  expect(measurements.flatMap(({ complaint = [] }) => complaint)).toEqual([])
})
