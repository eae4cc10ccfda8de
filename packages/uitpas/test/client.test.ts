import { expect, test } from 'vitest'
import { createUitpasClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createUitpasClient({
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
  const result = await client.cardSystems.get(8)
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET https://api-test.uitpas.be/card-systems/8',
  ])
})
