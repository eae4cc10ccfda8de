import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientFiles, compile } from '../../diff/test/compile.ts'
import { isLink, operationsOf, type Document, type ResponseObject } from '../document.ts'
import { findDocuments } from '../find-documents.ts'
import { clientName } from '../generate-operations.ts'
import { resultType } from '../result-type.ts'
import { root } from '../root.ts'

const names = new Map([
  ['book', 'Book'],
  ['problem', 'Problem'],
])

function resultOf(responses: Record<string, ResponseObject['content']>): string {
  const described = Object.entries(responses).map(([status, content]) => [
    status,
    { description: 'An answer', ...(content && { content }) },
  ])
  const get = { operationId: 'get', responses: Object.fromEntries(described) as Record<string, ResponseObject> }
  const [operation] = operationsOf({ info: { title: 'Books' }, servers: [], paths: { '/': { get } } })
  if (!operation) throw new Error('there is no operation')
  return resultType(operation, names)
}

const book = { schema: { $ref: '#/components/schemas/book' } }
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } }

describe('a result', () => {
  test('has an arm for each status', () => {
    const created = { 'application/json': { schema: { type: 'string' } } }
    expect(
      resultOf({ 200: { 'application/json': book }, 201: created, 204: undefined, 400: problem, 404: problem }),
    ).toBe(
      "Result<Success<200, Book> | Success<201, operations['get']['responses'][201]['content']['application/json']> | Success<204, undefined> | Failure<400, Problem> | Failure<404, Problem>>",
    )
  })

  test('is the JSON one of several media types, or any where none is JSON', () => {
    expect(resultOf({ 200: { 'application/ld+json': {}, 'application/json': book } })).toBe(
      'Result<Success<200, Book>>',
    )
    const type = "operations['get']['responses'][200]['content']"
    expect(resultOf({ 200: { 'text/plain': {}, 'text/html': {} } })).toBe(
      `Result<Success<200, ${type}['text/plain'] | ${type}['text/html']>>`,
    )
  })

  test('names each of several bodies, or none where one has no name', () => {
    const either = (...oneOf: readonly object[]) => ({ 'application/json': { schema: { oneOf } } })
    const other = { $ref: '#/components/schemas/problem' }
    expect(resultOf({ 400: either(book.schema, other) })).toBe('Result<Failure<400, Book | Problem>>')
    expect(resultOf({ 400: either(book.schema, { type: 'string' }) })).toBe(
      "Result<Failure<400, operations['get']['responses'][400]['content']['application/json']>>",
    )
  })

  test('is what no document says where an operation says nothing', () => {
    expect(resultOf({})).toBe('Result<never>')
  })

  test('can not be told for what is no status', () => {
    expect(() => resultOf({ 200: undefined, default: problem })).toThrow('get: a client tells answers apart by their')
  })
})

/** What a compiler makes of `operations` by itself, status by status. */
const derived = `
type Equals<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Body<Response> = Response extends { content: { 'application/json': infer Json } }
  ? Json
  : Response extends { content: infer Content } ? Content[keyof Content] : undefined
type At<Arm, Status> = Arm extends { ok: infer Ok; status: infer Own; data: infer Data; error: infer Error }
  ? Status extends Own ? (Ok extends true ? [true, Data] : [false, Error]) : never
  : never
type Wrong<Outcome, Responses> = {
  [Status in keyof Responses]: Equals<
    At<Outcome, Status>,
    [\`\${Status & number}\` extends \`2\${string}\` ? true : false, Body<Responses[Status]>]
  > extends true ? never : Status
}[keyof Responses]
type Outcome<Method extends (...args: never) => unknown> = Awaited<ReturnType<Method>>
declare function nothing<_Wrong extends never>(): void
interface Said { 200: { content: { 'application/json': 1 } }; 404: { content: { 'text/plain': string } } }
nothing<Wrong<{ ok: true; status: 200; data: 1; error: undefined } | { ok: false; status: 404; data: undefined; error: string }, Said>>()
// @ts-expect-error Another body, another status, and success for failure.
nothing<Wrong<{ ok: true; status: 200; data: 2; error: undefined } | { ok: false; status: 404; data: undefined; error: string }, Said>>()
// @ts-expect-error
nothing<Wrong<{ ok: true; status: 200; data: 1; error: undefined } | { ok: false; status: 403; data: undefined; error: string }, Said>>()
// @ts-expect-error
nothing<Wrong<{ ok: true; status: 200; data: 1; error: undefined } | { ok: true; status: 404; data: string; error: undefined }, Said>>()
`

test('what is written of each operation is what its responses say', { timeout: 60_000 }, async () => {
  const clients = (await findDocuments()).map(({ name }) => {
    const file = join(root, 'packages', name, 'src/generated/openapi.json')
    const document = JSON.parse(readFileSync(file, 'utf8')) as Document
    const checks = operationsOf(document)
      .filter(({ responses }) => !isLink(responses))
      .map(({ id, name: method }) => {
        const path = method.split('.').map((part) => `['${part}']`)
        return `nothing<Wrong<Outcome<Client${path.join('')}>, operations['${id}']['responses']>>()`
      })
    const imports = `import type { ${clientName(name)} as Client, operations } from './index.ts'`
    return {
      name,
      checks,
      files: { ...clientFiles(document, name), 'check.ts': [imports, derived, ...checks].join('\n') },
    }
  })
  expect(clients.flatMap(({ checks }) => checks).length).toBeGreaterThan(250)
  expect([...compile(Object.fromEntries(clients.map(({ name, files }) => [name, files])))]).toEqual([])
})
