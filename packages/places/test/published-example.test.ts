import { jwtProvider, memorySession } from '@uitkit/auth'
import { expect, test } from 'vitest'
import { createPlacesClient } from '../src/index.ts'

test("renames a place as publiq's own page says", async () => {
  const claims = btoa(JSON.stringify({ sub: 'a user', exp: Math.floor(Date.now() / 1000) + 43_200 }))
  const jwt = `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${claims.replaceAll('=', '')}.c2lnbmF0dXJl`
  const credentials = jwtProvider({ environment: 'test', apiKey: 'YOUR_API_KEY', session: memorySession({ jwt }) })
  const requests: Request[] = []
  const fetch = async (request: Request) => {
    requests.push(request)
    return new Response(null, { status: 204 })
  }
  const places = createPlacesClient({ environment: 'test', credentials, fetch })

  const result = await places.updateName('ed388184-f18f-47b6-8e8f-1056a48a4b4b', 'nl', { name: 'Den Hemel' })

  expect(result).toMatchObject({ ok: true, status: 204, data: undefined })
  const [request, ...more] = requests
  expect(more).toEqual([])
  expect(request?.method).toBe('PUT')
  expect(request?.url).toBe('https://io-test.uitdatabank.be/places/ed388184-f18f-47b6-8e8f-1056a48a4b4b/name/nl')
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    authorization: `Bearer ${jwt}`,
    'x-api-key': 'YOUR_API_KEY',
    'content-type': 'application/json',
  })
  expect(await request?.text()).toBe('{"name":"Den Hemel"}')
})
