import { afterAll, expect, test } from 'vitest'
import { mock } from './shared-twin.ts'

const { environment, fetch } = mock

afterAll(async () => {
  await fetch(`${environment.entry}/places`, { method: 'POST' })
})

test('a twin is asked that another file may have asked too', async () => {
  await fetch(`${environment.taxonomy}/terms`)
  mock.reset()
  await fetch(`${environment.entry}/places/12`)
  await expect(mock.requests[0]).not.toBeAcceptedByPubliq()
})

test('that fails is counted', async () => {
  await fetch(`${environment.search}/events`)
  await expect(mock).toHaveReceivedOnlyAcceptedRequests()
})
