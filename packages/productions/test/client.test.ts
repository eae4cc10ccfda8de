import { expect, test } from 'vitest'
import { createProductionsClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createProductionsClient({
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
  const result = await client.list({ name: 'Hemel' })
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET https://io-test.uitdatabank.be/productions',
  ])
})
