import { expect, test } from 'vitest'
import { generateSpecTable } from '../generate-spec-table.ts'
import { library } from './document.ts'

const table = JSON.parse(generateSpecTable(library, 'books', '').split('SpecTable = ')[1] as string) as {
  operations: Record<string, unknown>
  schemas: Record<string, unknown>
}

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

test('the names of the methods are a type', () => {
  const source = generateSpecTable(library, 'old-books', '')
  expect(source).toContain("export type OldBooksOperation =\n  | 'deleteSummary'\n  | 'getSummary'\n")
  expect(source).toContain('export const oldBooks: SpecTable =')
})
