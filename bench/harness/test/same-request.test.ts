import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LoadedClient } from '../../clients/all.ts'
import { create as createByHand } from '../../clients/fetch.ts'
import { sameRequests } from '../../clients/same-request.ts'

const byHand: LoadedClient = { name: 'fetch', create: createByHand }

test('a client that sends the same takes part', async () => {
  const { same, lost } = await sameRequests([byHand, { ...byHand, name: 'ky' }], globalThis.fetch)
  assert.deepEqual(
    same.map(({ name }) => name),
    ['fetch', 'ky'],
  )
  assert.deepEqual(lost, [])
})

test('a client that forgets the key, or sends another body, is named and not timed', async () => {
  const keyless: LoadedClient = {
    name: 'ky',
    create: (options) => createByHand({ ...options, apiKey: '' }),
  }
  const renaming: LoadedClient = {
    name: 'ofetch',
    create: async (options) => {
      const client = await createByHand(options)
      return { ...client, updateName: (id, language) => client.updateName(id, language, { name: 'other' }) }
    },
  }
  const { same, lost } = await sameRequests([byHand, keyless, renaming], globalThis.fetch)
  assert.equal(same.length, 1)
  assert.match(lost[0]?.error ?? '', /^sent another apiKey with GET \/places/)
  assert.match(lost[1]?.error ?? '', /^sent another body with PUT .*name":"other"/)
})
