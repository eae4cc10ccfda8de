import { describe, expect, test } from 'vitest'
import { json } from './support/answers.ts'
import { observedClient } from './support/observed-client.ts'

/** The path, with the query, that a call goes to. */
async function pathWith(query?: Parameters<ReturnType<typeof observedClient>['client']['get']>[1]): Promise<string> {
  const { client, sent } = observedClient(json({}))
  await client.get('1', query)
  return sent[0]?.path ?? ''
}

describe('a query', () => {
  test('has its booleans in words', async () => {
    expect(await pathWith({ embedContributors: true })).toBe('/places/1?embedContributors=true')
    expect(await pathWith({ embedContributors: false })).toBe('/places/1?embedContributors=false')
  })

  test('has lists as one parameter for each item', async () => {
    expect(await pathWith({ languages: ['nl', 'fr'] })).toBe('/places/1?languages=nl&languages=fr')
  })

  test('has texts encoded', async () => {
    expect(await pathWith({ text: 'a&b=c d+é' })).toBe('/places/1?text=a%26b%3Dc%20d%2B%C3%A9')
  })

  test('lacks what is undefined', async () => {
    expect(await pathWith({ text: undefined, embedContributors: true })).toBe('/places/1?embedContributors=true')
  })

  test('is not there when there is nothing in it', async () => {
    expect(await pathWith()).toBe('/places/1')
    expect(await pathWith({})).toBe('/places/1')
    expect(await pathWith({ text: undefined })).toBe('/places/1')
  })
})
