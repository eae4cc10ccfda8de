import { expect, test } from 'vitest'
import { generateOperations } from '../generate-operations.ts'
import { library } from './document.ts'

const source = generateOperations(library, 'old-books', '// heading\n\n', new Map([['Title', 'Title']]))

test('a row says method, path, and what the operation has', () => {
  expect(source).toContain("updateTitle: '/books/{bookId}/title/{language} PUT body',")
  expect(source).toContain("getSummary: '/books/{bookId}/summary GET query text public',")
})

test('security of its own is named, and credentials are sent where they may be', () => {
  expect(source).toContain("default: [['jwtProviderToken', 'apiKey'], ['userAccessToken']]")
  expect(source).toContain('public: [[]]')
  const row = /deleteSummary: '\/books\/\{bookId\}\/summary DELETE (\S+)',/.exec(source)
  expect(source).toContain(`'${row?.[1]}': [['userAccessToken'], ['jwtProviderToken', 'apiKey'], []]`)
})

test('arguments are the path parameters in path order, then body, then query, then options', () => {
  expect(source).toContain(
    "updateTitle(bookId: string, language: operations['updateTitle']['parameters']['path']['language'], body: Title, options?: CallOptions)",
  )
  expect(source).toContain(
    "getSummary(bookId: string, query?: operations['getSummary']['parameters']['query'], options?: CallOptions)",
  )
})

test('what has a name is called by it, and imported', () => {
  expect(source).toContain("import type { operations, paths, Title } from './types.ts'")
  expect(generateOperations(library, 'old-books', '', new Map())).toContain(
    "body: operations['updateTitle']['requestBody']['content']['application/json'], options",
  )
})

test('a name that means something else in a client is not imported', () => {
  const schema = { $ref: '#/components/schemas/Result' }
  const get = {
    operationId: 'get',
    responses: { 200: { description: 'All', content: { 'application/json': { schema } } } },
  }
  const names = new Map([['Result', 'Result']])
  const code = generateOperations({ ...library, paths: { '/': { get } } }, 'books', '', names)
  expect(code).toContain("Success<200, operations['get']['responses'][200]['content']['application/json']>")
  expect(code).toContain("import type { operations, paths } from './types.ts'")
})

test('a docstring says what it does, the request, and who may call', () => {
  expect(source).toContain('   * Rename a book.\n   *\n   * In one language.\n')
  expect(source).toContain('`PUT /books/{bookId}/title/{language}`')
  expect(source).toContain('Takes a token of the JWT provider with an API key, or a user access token.')
  expect(source).toContain('Takes no credentials.')
  expect(source).toContain('May be called without credentials, or with a user access token')
  expect(source).toContain('   * @deprecated Use `get`.\n')
})

test('the client is named after the document', () => {
  expect(source).toContain('export function createOldBooksClient(options: ClientOptions): OldBooksClient {')
})

test('a document of nobody that publiq is does not generate', () => {
  const foreign = { ...library, servers: [{ url: 'https://example.org' }] }
  expect(() => generateOperations(foreign, 'books', '', new Map())).toThrow('"https://example.org", is none of publiq')
})

test('a path parameter that is not declared is told with its operation', () => {
  const paths = { '/books/{bookId}': { get: { operationId: 'get', responses: {} } } }
  expect(() => generateOperations({ ...library, paths }, 'books', '', new Map())).toThrow(
    'get: a parameter of /books/{bookId} is not declared',
  )
})
