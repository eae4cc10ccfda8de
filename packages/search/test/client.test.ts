import { expect, test } from 'vitest'
import { createSearchClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createSearchClient({
    environment: 'test',
    credentials: {
      schemes: ['userAccessToken', 'clientAccessToken'],
      authenticate: () => ({ authorization: 'Bearer token' }),
    },
    fetch: async (request) => {
      sent.push(request)
      return Response.json({ answered: true })
    },
  })
  const result = await client.searchEvents({ text: 'jazz (gent OR brugge)' })
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET https://search-test.uitdatabank.be/events',
  ])
})
