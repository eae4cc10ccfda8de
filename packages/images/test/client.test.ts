import { expect, test } from 'vitest'
import { createImagesClient } from '../src/index.ts'

test('a call goes to its method and path, and gives what is answered', async () => {
  const sent: Request[] = []
  const client = createImagesClient({
    environment: 'test',
    fetch: async (request) => {
      sent.push(request)
      return Response.json({ answered: true })
    },
  })
  const result = await client.get('2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11')
  expect(result).toMatchObject({ ok: true, data: { answered: true } })
  expect(sent.map(({ method, url }) => `${method} ${url.split('?')[0]}`)).toEqual([
    'GET https://io-test.uitdatabank.be/images/2cdb2b06-2e5a-4a6c-9d3c-7a9b1f0b7c11',
  ])
})
