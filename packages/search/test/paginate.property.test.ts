import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paginate, TooManyResultsError } from '../src/paginate.ts'
import { searchWith } from './support/search-server.ts'

test('however many results and however large a page, each is read once with the fewest requests, and the rest told', async () => {
  const most = 10_000
  const totals = fc.oneof(fc.nat(60), fc.integer({ min: most - 5, max: most + 5 }), fc.nat(30_000))
  const pageSizes = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 500, max: 2000 }))
  await fc.assert(
    fc.asyncProperty(totals, pageSizes, async (totalItems, pageSize) => {
      fc.pre(totalItems / pageSize < 100)
      const { search, windows } = searchWith(totalItems)
      const readable = Math.min(totalItems, most)
      let count = 0
      let left = 0
      try {
        for await (const { '@id': id } of paginate(search.searchEvents, {}, { pageSize })) {
          if (id === `${count}`) count += 1
        }
      } catch (error) {
        if (error instanceof TooManyResultsError) left = error.left
      }
      expect({ count, left }).toEqual({ count: readable, left: totalItems - readable })
      expect(windows).toHaveLength(Math.max(1, Math.ceil(readable / pageSize)))
    }),
    { numRuns: 60 },
  )
})
