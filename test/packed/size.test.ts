import { expect, inject, test } from 'vitest'
import { overBudget, readBudgets } from '../../scripts/packages/budgets.ts'
import { bundleSize } from '../../scripts/packages/bundle-size.ts'

test.each(Object.entries(readBudgets()))('%s fits in its budget', async (name, budget) => {
  expect(overBudget(name, budget, await bundleSize(budget.code, inject('folder'), []))).toBeUndefined()
})
