import { expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { generateSpecTable } from '../generate-spec-table.ts'
import { library } from './document.ts'
import { workshop } from './workshop.ts'

interface Table {
  readonly security: unknown
  readonly operations: Record<string, unknown>
  readonly schemas: Record<string, unknown>
}

const tableOf = (document: Document) =>
  JSON.parse(generateSpecTable(document, 'books', '').split('SpecTable = ')[1] as string) as Table
const table = tableOf(library)

test('prose is dropped, a property that is called description is not', () => {
  expect(table.schemas).toEqual({ Title: { type: 'object', properties: { description: { type: 'string' } } } })
})

test('an operation has its parameters, its body and its answers', () => {
  expect(table.operations['updateTitle']).toEqual({
    method: 'PUT',
    path: '/books/{bookId}/title/{language}',
    parameters: [
      { name: 'bookId', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'language', in: 'path', required: true, schema: { type: 'string', enum: ['nl', 'fr'] } },
    ],
    body: { required: true, content: { 'application/json': { $ref: '#/components/schemas/Title' } } },
    responses: { 204: {}, 400: { 'application/problem+json': { type: 'object' } } },
  })
})

test('credentials are those of the document, but for an operation that takes others', () => {
  const { updateTitle, getSummary, deleteSummary } = table.operations
  expect(table.security).toEqual([['jwtProviderToken', 'apiKey'], ['userAccessToken']])
  expect(updateTitle).not.toHaveProperty('security')
  expect(getSummary).toMatchObject({ security: [] })
  expect(deleteSummary).toMatchObject({ security: [[], ['userAccessToken'], ['jwtProviderToken', 'apiKey']] })
})

test('an operation has the problems that it may answer, by status', () => {
  const { toolsUpdatePicture, toolsList } = tableOf(workshop).operations
  expect(toolsUpdatePicture).toMatchObject({
    problems: {
      400: ['https://api.publiq.be/probs/body/invalid-data', 'https://api.publiq.be/probs/uitpas/tool-lent'],
    },
  })
  expect(toolsList).not.toHaveProperty('problems')
})

test('a list that goes with commas says so', () => {
  expect(tableOf(workshop).operations['toolsList']).toMatchObject({
    parameters: [
      { name: 'status', in: 'query', explode: false },
      { name: 'labels[]', in: 'query', schema: { $ref: '#/components/schemas/List' } },
    ],
  })
})

test('the names of the methods are a type', () => {
  const source = generateSpecTable(library, 'old-books', '')
  expect(source).toContain("export type OldBooksOperation =\n  | 'deleteSummary'\n  | 'getSummary'\n")
  expect(source).toContain('export const oldBooks: SpecTable =')
})
