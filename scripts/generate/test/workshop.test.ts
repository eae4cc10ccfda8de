import { describe, expect, test } from 'vitest'
import type { Document, OperationObject } from '../document.ts'
import { generateIndex } from '../generate-index.ts'
import { generateOperations } from '../generate-operations.ts'
import { generateProblemTypes } from '../generate-problem-types.ts'
import { problemsTable } from '../generate-readme.ts'
import { generateSpecTable } from '../generate-spec-table.ts'
import { generateTypes } from '../generate-types.ts'
import { workshop } from './workshop.ts'

const source = generateOperations(workshop, 'workshop', '// heading\n\n', new Map())

/** The workshop with one operation on one path, other than it is. */
function changed(path: string, method: string, changes: Partial<OperationObject>): Document {
  const item = workshop.paths[path] ?? {}
  return { ...workshop, paths: { [path]: { ...item, [method]: { ...(item[method] as object), ...changes } } } }
}

describe('methods that are grouped', () => {
  test('stand under their subject, the first tag as one word, with its description', () => {
    expect(source).toContain('  /** What one works with. */\n  readonly tools: {\n    /**\n')
    expect(source).toContain('  readonly oldParts: {\n    /**\n')
    expect(source).toContain("    'tools.list': '/tools GET query',")
    expect(source).toContain('\n    list(query?: operations[')
  })

  test('are put together from a flat table by a part that other clients do not have', () => {
    expect(source).toContain("import { grouped } from '@uitkit/client/grouped'")
    expect(source).toMatch(/return grouped<WorkshopClient>\(/)
  })

  test('keep their operationId for types, and for the twin', () => {
    expect(source).toContain("Promise<Result<Success<200, operations['toolsList']")
    expect(generateSpecTable(workshop, 'workshop', '')).toContain('"toolsList": {\n      "name": "tools.list",')
  })

  test('are told when they lack the tag that they are to be grouped under', () => {
    const document = changed('/start', 'get', { tags: [] })
    expect(() => generateOperations(document, 'workshop', '', new Map())).toThrow(
      'toolsStart has an x-method, but no tag',
    )
  })
})

describe('what is sent', () => {
  test('is a form or JSON, where the document has both; of several JSON types the first', () => {
    const body = "operations['toolsUpdatePicture']['requestBody']['content']"
    expect(source).toContain(
      `updatePicture(toolId: number, body: ${body}['multipart/form-data'] | ${body}['application/json'], options`,
    )
    expect(source).toContain(
      "files: Readonly<Record<'file', FileLimits>> = { file: { types: ['image/png', 'image/gif'], maxBytes: 1000 } }",
    )
    expect(source).toContain("import { multipart, type FileLimits } from '@uitkit/client/multipart'")
  })

  test('has commas in the lists for which the document says so', () => {
    expect(source).toContain("  },\n  ...multipart(files),\n  querySerializer: commaLists('status'),\n}\n")
  })

  test('is a text where the document has one', () => {
    const requestBody = { content: { 'text/plain': { schema: { type: 'string' } } } }
    const text = generateOperations(changed('/parts.zip', 'delete', { requestBody }), 'workshop', '', new Map())
    expect(text).toContain("import { textBody } from '@uitkit/client/text-body'")
    expect(text).toContain('  },\n  ...textBody(commaLists()),\n}\n')
    expect(text).toContain(
      "delete(body: NonNullable<operations['oldPartsDelete']['requestBody']>['content']['text/plain'], options?",
    )
  })

  test('is a text or a query, and repeatable, where the document says that the one stands for the other', () => {
    const requestBody = { content: { 'text/plain': { schema: { type: 'string' } } } }
    const operation = { requestBody, 'x-query-of': 'toolsList' }
    const text = generateOperations(changed('/parts.zip', 'delete', operation), 'workshop', '', new Map())
    expect(text).toContain("'oldParts.delete': '/parts.zip DELETE body repeatable'")
    expect(text).toContain(
      "['content']['text/plain'] | NonNullable<operations['toolsList']['parameters']['query']>, options?",
    )
    expect(text).toContain('An object for a body has the parameters of `toolsList`.')
  })

  test('has the headers that the document wants, before which nothing may be left out', () => {
    const types = "operations['oldPartsDownload']['parameters']"
    expect(source).toContain(
      `download(query: ${types}['query'], options: CallOptions & { readonly headers: NonNullable<${types}['header']> })`,
    )
    const parameters = [{ name: 'x-token', in: 'header', schema: { type: 'string' } } as const]
    const optional = generateOperations(changed('/parts.zip', 'get', { parameters }), 'workshop', '', new Map())
    expect(optional).toContain(
      `download(options?: CallOptions & { readonly headers?: NonNullable<${types}['header']> })`,
    )
  })

  test('can not be a list in a style that no client writes, or in two styles', () => {
    const list = { name: 'status', in: 'query', schema: { type: 'array' } } as const
    const piped = changed('/tools', 'get', { parameters: [{ ...list, style: 'pipeDelimited' }] })
    expect(() => generateOperations(piped, 'workshop', '', new Map())).toThrow('parameter status: no client writes')
    const both = {
      ...workshop,
      paths: { ...workshop.paths, ...changed('/start', 'get', { parameters: [list] }).paths },
    }
    expect(() => generateOperations(both, 'workshop', '', new Map())).toThrow(
      'parameter status: has commas in one operation',
    )
  })
})

describe('what is answered', () => {
  test('is a file, nothing, or a link, as the row says', () => {
    expect(source).toContain("'oldParts.download': '/parts.zip GET query blob',")
    expect(source).toContain("'tools.updatePicture': '/tools/{toolId}/picture PUT body nothing',")
    expect(source).toContain("'tools.start': '/start GET query link',")
    expect(source).toContain("'oldParts.delete': '/parts.zip DELETE',")
  })

  test('of a link is a URL, at once', () => {
    expect(source).toContain("start(query: operations['toolsStart']['parameters']['query']): string")
    expect(source).toContain('Gives the URL; nothing is sent.')
    expect(source).toContain('...links(api, options) }')
  })

  test('can not be there for one status and lack for another', () => {
    const responses = {
      200: { description: 'All', content: { 'application/json': {} } },
      202: { description: 'Later' },
    }
    expect(() => generateOperations(changed('/tools', 'get', { responses }), 'workshop', '', new Map())).toThrow(
      'tools.list: answers with and without a body',
    )
  })
})

test('a file is a Blob or bytes where it is sent, and a Blob where it is answered', { timeout: 20_000 }, async () => {
  const { code: types } = generateTypes({ openapi: '3.1.0', ...workshop } as Document, '')
  expect(types).toMatch(/Bytes = Blob \| Uint8Array;/)
  expect(types).toMatch(/"application\/zip": Blob;/)
})

describe('problem types', () => {
  const problemTypes = generateProblemTypes(workshop, '')

  test('have a constant each, with the schema that knows them', () => {
    expect(problemTypes).toContain("import type { LentProblem } from './types.ts'")
    expect(problemTypes).toContain('readonly toolLent: ProblemType<LentProblem>')
    expect(problemTypes).toContain("  toolLent: 'https://api.publiq.be/probs/uitpas/tool-lent',")
    expect(problemTypes).toContain('readonly bodyInvalidData: ProblemType\n')
    expect(problemTypes).not.toContain('about:blank')
  })

  test('say which operations answer them', () => {
    expect(problemTypes).toContain('/** 400, answered by `oldParts.delete`, `tools.updatePicture`. */')
    expect(problemsTable(workshop)).toContain(
      '| `notFound`        | 404    | `https://api.publiq.be/probs/url/not-found`     | `oldParts.download`                      |',
    )
  })

  test('are exported, if there are any', () => {
    expect(generateIndex(workshop, 'workshop', '', new Map())).toContain(
      "export { problemType } from './generated/problem-types.ts'",
    )
    const without = changed('/start', 'get', {})
    expect(generateIndex(without, 'workshop', '', new Map())).not.toContain('problemType')
    expect(problemsTable(without)).toBe('No problem type is documented.')
  })

  test('can not share a name', () => {
    const types = ['https://api.publiq.be/probs/url/not-found', 'https://api.publiq.be/probs/uitpas/not-found']
    const responses = { 404: { description: 'No', 'x-problem-types': types } }
    expect(() => generateProblemTypes(changed('/start', 'get', { responses }), '')).toThrow('be called notFound')
  })
})
