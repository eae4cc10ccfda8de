import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'

const snapshot = createMock().snapshot()
const parts = Object.keys(snapshot.state)

it('restore refuses whatever is no snapshot', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => createMock().restore(value as unknown as Snapshot)).toThrow(TypeError)
    }),
  )
})

it('restore refuses a broken part, or takes it as it is; and a refused one changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) => {
      // Ids of somebody's own function are kept as null.
      fc.pre(value !== null)
      const mock = createMock()
      const broken = { ...snapshot.state, [part]: value }
      const error = errorOf(() => mock.restore({ ...snapshot, state: broken }))
      expect(error === undefined || error instanceof TypeError).toBe(true)
      expect(mock.snapshot().state).toEqual(error === undefined ? broken : snapshot.state)
    }),
    { numRuns: 500 },
  )
})

function errorOf(run: () => void): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}
