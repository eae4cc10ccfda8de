import { expect, it } from 'vitest'
import { seededTwin } from '../support/seeded-twin.ts'

it('A job is complete, for anyone who asks', async () => {
  const answer = await seededTwin().send('GET /jobs/00000000-0000-0000-0000-000000000000', undefined, { as: null })
  expect(answer).toEqual({ status: 200, body: 'complete' })
})
