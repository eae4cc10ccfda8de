import type { Document } from '../document.ts'

const done = { 204: { description: 'Done' } }
const problem = { description: 'No', content: { 'application/problem+json': { schema: { type: 'object' } } } }

/** A document with what only some documents have: files, texts, lists with commas, subjects, headers, problem types. */
export const workshop: Document = {
  info: { title: 'A workshop' },
  servers: [{ url: 'https://api-test.uitpas.be' }, { url: 'https://api.uitpas.be' }],
  security: [{ userAccessToken: [] }],
  tags: [{ name: 'tools', description: 'What one\n  works with.' }, { name: 'Old parts' }],
  paths: {
    '/tools': {
      get: {
        operationId: 'toolsList',
        'x-method': 'list',
        tags: ['tools'],
        parameters: [
          { name: 'status', in: 'query', style: 'form', explode: false, schema: { $ref: '#/components/schemas/List' } },
          { name: 'labels[]', in: 'query', schema: { $ref: '#/components/schemas/List' } },
        ],
        responses: { 200: { description: 'All', content: { 'application/ld+json': { schema: { type: 'object' } } } } },
      },
    },
    '/tools/{toolId}/picture': {
      parameters: [{ name: 'toolId', in: 'path', required: true, schema: { type: 'integer' } }],
      put: {
        operationId: 'toolsUpdatePicture',
        'x-method': 'updatePicture',
        tags: ['tools'],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: { $ref: '#/components/schemas/Picture' },
              encoding: { file: { contentType: 'image/png, image/gif' } },
            },
            'application/json': { schema: { type: 'object' } },
            'application/ld+json': { schema: { type: 'object' } },
          },
        },
        responses: {
          201: { description: 'Done, without a word' },
          400: {
            ...problem,
            'x-problem-types': [
              'https://api.publiq.be/probs/body/invalid-data',
              'https://api.publiq.be/probs/uitpas/tool-lent',
              'about:blank',
            ],
          },
        },
      },
    },
    '/parts.zip': {
      get: {
        operationId: 'oldPartsDownload',
        'x-method': 'download',
        tags: ['Old parts'],
        parameters: [
          { name: 'since', in: 'query', schema: { type: 'string' } },
          { name: 'x-token', in: 'header', required: true, schema: { type: 'string' } },
        ],
        responses: {
          200: { description: 'All', content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } },
          404: { ...problem, 'x-problem-types': ['https://api.publiq.be/probs/url/not-found'] },
        },
      },
      delete: {
        operationId: 'oldPartsDelete',
        'x-method': 'delete',
        tags: ['Old parts'],
        responses: {
          ...done,
          400: { ...problem, 'x-problem-types': ['https://api.publiq.be/probs/uitpas/tool-lent'] },
        },
      },
    },
    '/start': {
      get: {
        operationId: 'toolsStart',
        'x-method': 'start',
        tags: ['tools'],
        parameters: [{ name: 'state', in: 'query', required: true, schema: { type: 'string' } }],
        responses: { 303: { description: 'Elsewhere' } },
      },
    },
  },
  components: {
    schemas: {
      List: { type: 'array', items: { type: 'string' } },
      Picture: {
        type: 'object',
        properties: {
          file: { $ref: '#/components/schemas/Bytes' },
          title: { type: 'string' },
        },
      },
      Bytes: { type: 'string', format: 'binary', maxLength: 1000 },
      LentProblem: {
        allOf: [
          { type: 'object' },
          { type: 'object', properties: { type: { const: 'https://api.publiq.be/probs/uitpas/tool-lent' } } },
        ],
      },
    },
  },
}
