import assert from 'node:assert/strict'
import { jwtProvider } from '@uitkit/auth'
import { authMiddleware } from '@uitkit/client'
import { createMock } from '@uitkit/mock'
import type { paths } from '@uitkit/places'
import createClient from 'openapi-fetch'
import './node-version.js'

// Credentials for those who stay with openapi-fetch.

const mock = createMock()
const credentials = jwtProvider({ environment: mock.environment, apiKey: 'twin-key-without-refresh' })
await credentials.session.set({ jwt: await mock.tokenFor('lotte') })

const client = createClient<paths>({ baseUrl: mock.environment.entry, fetch: mock.fetch })
client.use(authMiddleware(credentials))

const { data, response } = await client.POST('/places', {
  body: {
    mainLanguage: 'nl',
    name: { nl: 'Zaal Oost' },
    terms: [{ id: 'Yf4aZBfsUEu2NsQqsprngw' }],
    address: {
      nl: { addressCountry: 'BE', addressLocality: 'Gent', postalCode: '9000', streetAddress: 'Kraanlei 1' },
    },
    calendarType: 'permanent',
  },
})
assert.equal(response.status, 201)
assert.ok(data?.placeId)
