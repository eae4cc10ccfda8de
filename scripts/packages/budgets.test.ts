import { expect, test } from 'vitest'
import { overBudget } from './budgets.ts'

const budget = { limit: 5200, code: [], parts: { '@uitkit/client': 5000, 'openapi-fetch': 6500, gone: 40 } }

test('a bundle of exactly its budget fits', () => {
  expect(overBudget('places', budget, { gzipped: 5200, parts: {} })).toBeUndefined()
})

test('a bundle over its budget says by how much, and which parts grew or shrank', () => {
  const parts = { '@uitkit/client': 5120, 'openapi-fetch': 6500, '@uitkit/places': 300 }
  const complaint = overBudget('places', budget, { gzipped: 5231, parts })
  expect(complaint).toContain('places: 5231 bytes gzipped, 31 over its budget of 5200.')
  expect(complaint).toContain('@uitkit/places +300, @uitkit/client +120, gone -40')
})
