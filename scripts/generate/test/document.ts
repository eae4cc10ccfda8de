import type { Document } from '../document.ts'

/** A document with one operation of each kind that the generator treats differently. */
export const library: Document = {
  info: { title: 'A library' },
  servers: [{ url: 'https://io-test.uitdatabank.be' }, { url: 'https://io.uitdatabank.be' }],
  security: [{ jwtProviderToken: [], apiKey: [] }, { userAccessToken: [] }],
  paths: {
    '/books/{bookId}/title/{language}': {
      parameters: [
        { name: 'language', in: 'path', required: true, schema: { type: 'string', enum: ['nl', 'fr'] } },
        { name: 'bookId', in: 'path', required: true, schema: { type: 'string' } },
      ],
      put: {
        operationId: 'updateTitle',
        summary: 'Rename a book',
        description: 'In one\n  language.',
        requestBody: { $ref: '#/components/requestBodies/Title' },
        responses: { 204: { description: 'Done' }, 400: { $ref: '#/components/responses/Refused' } },
      },
    },
    '/books/{bookId}/summary': {
      parameters: [{ name: 'bookId', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'getSummary',
        summary: 'Read a summary.',
        deprecated: true,
        description: 'Use `get`.',
        security: [],
        parameters: [{ name: 'size', in: 'query', schema: { type: 'string' } }],
        responses: { 200: { description: 'Words', content: { 'text/plain': { schema: { type: 'string' } } } } },
      },
      delete: {
        operationId: 'deleteSummary',
        summary: 'Delete a summary.',
        security: [{}, { userAccessToken: [] }, { jwtProviderToken: [], apiKey: [] }],
        responses: { 204: { description: 'Done' } },
      },
    },
  },
  components: {
    schemas: { Title: { type: 'object', properties: { description: { type: 'string', description: 'Words.' } } } },
    requestBodies: {
      Title: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Title' } } } },
    },
    responses: {
      Refused: { description: 'No', content: { 'application/problem+json': { schema: { type: 'object' } } } },
    },
  },
}
