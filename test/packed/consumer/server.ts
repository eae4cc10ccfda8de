import assert from 'node:assert/strict'
import { bearer } from '@uitkit/auth'
import { startServer } from '@uitkit/mock/node'
import { createPlacesClient } from '@uitkit/places'
import './node-version.js'

// The twin over HTTP, without a mock in the client.

const server = await startServer()
try {
  const credentials = bearer(() => 'no-such-token')
  const places = createPlacesClient({ environment: server.environment, credentials })
  const refused = await places.delete('00000000-0000-4000-8000-000000000000')
  assert.equal(refused.status, 401)
  assert.equal((await fetch(server.control)).status, 200)
} finally {
  await server.close()
}
