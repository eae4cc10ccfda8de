import assert from 'node:assert/strict'
import { createMock } from '@uitkit/mock'
import { handlers } from '@uitkit/mock/msw'
import { createPlacesClient } from '@uitkit/places'
import { setupServer } from 'msw/node'
import './node-version.js'

// A client that was made before msw listens is intercepted all the same.

const mock = createMock()
const places = createPlacesClient({ environment: mock.environment })
const server = setupServer(...handlers(mock))
server.listen({ onUnhandledFrame: 'error' })
try {
  const missing = await places.get('00000000-0000-4000-8000-000000000000')
  assert.equal(missing.status, 404)
} finally {
  server.close()
}
