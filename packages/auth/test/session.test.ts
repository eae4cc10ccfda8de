import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { memorySession } from '../src/index.ts'

test('a memory session keeps what it is given until it is cleared', async () => {
  const session = memorySession()
  expect(session.get()).toBeUndefined()
  await session.set({ jwt: 'a', refresh: 'b' })
  expect(session.get()).toEqual({ jwt: 'a', refresh: 'b' })
  await session.clear()
  expect(session.get()).toBeUndefined()
})

test('a memory session shows its tokens to no log', () => {
  const session = memorySession({ jwt: 'S3CRET', refresh: 'S3CRET' })
  expect(session.get()).toEqual({ jwt: 'S3CRET', refresh: 'S3CRET' })
  expect(inspect(session, { depth: Infinity, showHidden: true }) + JSON.stringify(session)).not.toContain('S3CRET')
})
