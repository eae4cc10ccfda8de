import { expect, test } from 'vitest'
import { createMailingListsClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createMailingListsClient({
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
  const result = await client.subscribe(7, { email: 'mira.peeters@denhemel.example' })
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'PUT https://io-test.uitdatabank.be/mailing-list/7',
  ])
})
