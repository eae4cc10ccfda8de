import { expect, test } from 'vitest'
import { createUsersClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createUsersClient({
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
  const result = await client.get('5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20')
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET https://io-test.uitdatabank.be/users/5f1b9c1e-7a0b-4c2f-9d43-0d8a4b1c6f20',
  ])
})
