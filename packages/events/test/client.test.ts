import { expect, test } from 'vitest'
import { createEventsClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createEventsClient({
    environment: 'test',
    fetch: async (request) => {
      sent.push(request)
      return Response.json({ answered: true })
    },
  })
  const result = await client.get('3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30')
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET https://io-test.uitdatabank.be/events/3f5a1c7e-2b64-4a0d-8d1e-6c9b7a5e4f30',
  ])
})
