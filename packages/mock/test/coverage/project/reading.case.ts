import { expect, test } from 'vitest'
import { createMock } from '../../../src/index.ts'
import { mock } from './shared-twin.ts'

test('two twins are asked', async () => {
  mock.reset()
  for (const { environment, fetch } of [mock, createMock()]) await fetch(`${environment.taxonomy}/terms`)
  await expect(mock).toHaveReceivedOnlyAcceptedRequests()
})
