import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMock, type Mock } from '../../src/create-mock.ts'
import type { Fault } from '../../src/faults/fault.ts'

const keys = ['status', 'retryAfter', 'body', 'headers', 'lost', 'connection', 'token', 'rateLimit', 'latency', 'times']
const likely = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(200, 503, 1, 'answer', 'dropped', 'truncated', 'expired'),
  fc.constant({ requests: 1, seconds: 1 }),
)
const faultLike = fc.dictionary(fc.constantFrom(...keys), likely, { maxKeys: 3 })

it('fail refuses what makes no sense with a TypeError; what it takes fails in a way that fetch knows', async () => {
  await fc.assert(
    fc.asyncProperty(faultLike, async (fault) => {
      const mock = createMock()
      // To be refused comes to the same: a TypeError.
      const answer = await failing(mock, fault).catch((error: unknown) => error)
      expect(answer instanceof Response || answer instanceof TypeError).toBe(true)
    }),
    { numRuns: 500 },
  )
})

async function failing(mock: Mock, fault: object): Promise<Response> {
  mock.fail('taxonomy.listTerms', { ...fault, latency: 0 } as Fault)
  return mock.fetch(`${mock.environment.taxonomy}/terms`)
}
