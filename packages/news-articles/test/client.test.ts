import { expect, test } from 'vitest'
import { createNewsArticlesClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createNewsArticlesClient({
    environment: 'test',
    fetch: async (request) => {
      sent.push(request)
      return Response.json({ answered: true })
    },
  })
  const result = await client.get('f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192')
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET https://io-test.uitdatabank.be/news-articles/f6d3a4b5-8e9f-4a01-bc23-4d5e6f708192',
  ])
})
