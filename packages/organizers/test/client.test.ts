import { expect, test } from 'vitest'
import { createOrganizersClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createOrganizersClient({
    environment: 'test',
    fetch: async (request) => {
      sent.push(request)
      return Response.json({ answered: true })
    },
  })
  const result = await client.get('9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88')
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET https://io-test.uitdatabank.be/organizers/9f6c3a2e-40a7-4f0e-8a57-1c2f6d3b5e88',
  ])
})
