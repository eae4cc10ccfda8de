import { expect, test } from 'vitest'
import { overBudget } from './budgets.ts'

const budget = { limit: 5200, parts: { '@uitkit/client': 5000, 'openapi-fetch': 6500, gone: 40 } }

test('what costs exactly its budget fits', () => {
  expect(overBudget('places', budget, { unit: 'bytes', total: 5200 }, 'pnpm size')).toBeUndefined()
})

test('what is over its budget says by how much, which parts grew or shrank, and how to see why', () => {
  const parts = { '@uitkit/client': 5120, 'openapi-fetch': 6500, '@uitkit/places': 300 }
  const complaint = overBudget('places', budget, { unit: 'bytes gzipped', total: 5231, parts }, 'pnpm size')
  expect(complaint).toContain('places: 5231 bytes gzipped, 31 over its budget of 5200.')
  expect(complaint).toContain('@uitkit/places +300, @uitkit/client +120, gone -40')
  expect(complaint).toContain('To see why: pnpm size.')
})

test('a new package in an install is named', () => {
  const before = { limit: 1, parts: { '@uitkit/client': 1 } }
  const cost = { unit: 'packages', total: 2, parts: { '@uitkit/client': 1, 'left-pad': 1 } }
  expect(overBudget('install', before, cost, 'pnpm size')).toContain('left-pad +1')
})
