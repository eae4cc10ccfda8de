import { describe, expect, test } from 'vitest'
import { commaLists } from '../src/comma-lists.ts'
import { json } from './support/answers.ts'
import { observedApi } from './support/observed-api.ts'

const rows = { search: '/events GET query public' }
const querySerializer = commaLists('status', 'workflowStatus')

/** The query that a call sends. */
async function sentFor(query: object): Promise<string> {
  const { client, sent } = observedApi(rows, json({}), { querySerializer })
  await client['search']?.(query)
  await client.http.request('get', '/events', { params: { query } })
  const [named, byPath] = sent.map(({ path }) => path.split('?')[1] ?? '')
  expect(byPath).toBe(named)
  return decodeURIComponent(named ?? '')
}

describe('an API with lists in one value', () => {
  test('gets those with commas, and the others repeated, by name and by path', async () => {
    expect(
      await sentFor({ status: ['Available', 'Unavailable'], 'labels[]': ['jazz', 'blues'], 'sort[score]': 'asc' }),
    ).toBe('status=Available,Unavailable&labels[]=jazz&labels[]=blues&sort[score]=asc')
  })

  test('gets a value that is no list as it is', async () => {
    expect(await sentFor({ workflowStatus: '*', limit: 0, embed: false })).toBe('workflowStatus=*&limit=0&embed=false')
  })

  test('gets nothing for a list without items', async () => {
    expect(await sentFor({ status: [], 'labels[]': [], workflowStatus: undefined })).toBe('')
  })

  test('gets what has a meaning in a URL encoded', async () => {
    const { client, sent } = observedApi(rows, json({}), { querySerializer })
    await client['search']?.({ status: ['a&b', 'c=d'], q: 'a+b #c' })
    expect(Object.fromEntries(new URL(sent[0]?.url ?? '').searchParams)).toEqual({ status: 'a&b,c=d', q: 'a+b #c' })
  })

  test('does not change what it is given', async () => {
    const query = Object.freeze({ status: Object.freeze(['Available']) })
    expect(await sentFor(query)).toBe('status=Available')
    expect(query).toEqual({ status: ['Available'] })
  })
})
