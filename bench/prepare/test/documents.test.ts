import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeDocuments } from '../documents.ts'

const response = { 204: { description: 'Done.' } }
const documentWith = (path: string, schema: object, security: readonly Record<string, string[]>[]) => ({
  info: { title: path },
  servers: [{ url: 'https://io.example' }],
  security,
  paths: {
    [path]: { get: { operationId: 'get', responses: response, schema: { $ref: '#/components/schemas/Name' } } },
  },
  components: { schemas: { Name: schema, Same: { type: 'string' } } },
})

test('operations of two documents keep apart, and each keeps the security of its own', () => {
  const merged = mergeDocuments([
    ['places', documentWith('/places', { type: 'string' }, [{ token: [] }])],
    ['mailing-lists', documentWith('/lists', { type: 'string' }, [])],
  ])
  const get = (path: string) => merged.paths[path]?.['get'] as { operationId: string; security: object[] }
  assert.equal(get('/places').operationId, 'placesGet')
  assert.deepEqual(get('/places').security, [{ token: [] }])
  assert.equal(get('/lists').operationId, 'mailingListsGet')
  assert.deepEqual(get('/lists').security, [])
  assert.equal(merged.security, undefined)
})

test('of two components with one name that differ, the second gets a name of its own, also where it is used', () => {
  const merged = mergeDocuments([
    ['events', documentWith('/events', { type: 'string' }, [])],
    ['places', documentWith('/places', { type: 'number' }, [])],
  ])
  const { schemas } = merged.components as { schemas: Record<string, object> }
  assert.deepEqual(Object.keys(schemas), ['Name', 'Same', 'PlacesName'])
  assert.match(JSON.stringify(merged.paths['/places']), /#\/components\/schemas\/PlacesName/)
  assert.match(JSON.stringify(merged.paths['/events']), /#\/components\/schemas\/Name"/)
})
