import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { State } from '../../src/state.ts'
import { exampleRequest, operations } from './example-requests.ts'
import { type Sender, uitpasTwin } from './uitpas-twin.ts'

const writes = operations.filter(([, { body }]) => body?.content['application/json']).map(([name]) => name)
const senders: readonly Sender[] = [
  { client: 'twin-balie' },
  { client: 'powerless' },
  { user: 'lotte' },
  { token: 'twin-kiosk-code' },
]

it('changes nothing when it fails, whatever is sent, and leaves the twin alive', async () => {
  const twin = uitpasTwin()
  let failures = 0
  const property = fc.asyncProperty(
    fc
      .constantFrom(...writes)
      .chain((name) => fc.tuple(fc.constant(exampleRequest(name)), bodies(exampleRequest(name).body))),
    fc.constantFrom(...senders),
    async ([{ method, path }, body], as) => {
      const before = rememberedBy(twin.state)
      const answer = await twin.send(`${method} ${path}`, body, as)
      expect(answer.status, `${method} ${path}`).toBeLessThan(500)
      if (answer.status < 400) return
      failures += 1
      expect(rememberedBy(twin.state)).toBe(before)
      expect(answer.body).toMatchObject({
        type: expect.stringContaining('https://api.publiq.be/probs/'),
        status: answer.status,
      })
    },
  )
  await fc.assert(property, { numRuns: 1500 })
  expect(failures).toBeGreaterThan(300)
  expect(await twin.send('GET /permissions')).toMatchObject({ status: 200 })
})

it.each(operations.map(([name]) => name))('lives through any path and query: %s', async (name) => {
  const twin = uitpasTwin()
  const { method, path } = exampleRequest(name)
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', '%', '%ff', '..', '1e999', '-1', 'null', '0'.repeat(13)),
  )
  const property = fc.asyncProperty(text, text, fc.constantFrom(...senders), async (one, other, as) => {
    const segments = path.split('?')[0]?.split('/') ?? []
    const changed = segments.map((segment, index) => (index === 2 ? encodeURIComponent(one) : segment)).join('/')
    const query = (path.split('?')[1] ?? '').replaceAll(/=[^&]*/g, `=${encodeURIComponent(other)}`)
    const answer = await twin.send(`${method} ${changed}?${query}&limit=${encodeURIComponent(other)}`, undefined, as)
    expect(answer.status).toBeLessThan(500)
  })
  await fc.assert(property, { numRuns: 20 })
})

/** A right body with wrong or strange values in it, or anything that is JSON, or no JSON at all. */
function bodies(right: unknown): fc.Arbitrary<unknown> {
  const [example] = Array.isArray(right) ? right : [right]
  const names = [...Object.keys((example ?? {}) as object), '__proto__', 'constructor', 'tariff', 'address', 'points']
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      '',
      '0900000067513',
      '0900000000000',
      -1,
      1e308,
      null,
      { id: 'x' },
      [{}],
      '2026-02-30',
      'SOCIALTARIFF',
    ),
  )
  const changed = fc
    .dictionary(fc.constantFrom(...names), value, { maxKeys: 3 })
    .map((changes) => ({ ...(example as object), ...changes }))
  return fc.oneof(
    { weight: 4, arbitrary: Array.isArray(right) ? fc.array(changed, { maxLength: 4 }) : changed },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
    { weight: 1, arbitrary: fc.string() },
  )
}

/** All that outlives a request; that it can be written down whole is part of the bargain. */
function rememberedBy({ uitpas }: State): string {
  const { calls: _, ...kept } = uitpas
  return JSON.stringify(Object.entries(kept).map(([name, value]) => [name, value instanceof Map ? [...value] : value]))
}
