import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { generateTypes } from '../generate-types.ts'
import { library } from './document.ts'

const schemas = {
  Book: {
    type: 'object',
    description: 'What one reads.',
    properties: { chapters: { type: 'array', items: { $ref: '#/components/schemas/book-part' } } },
  },
  'book-part': { type: 'object', properties: { part: { $ref: '#/components/schemas/book-part' } } },
  Either: { oneOf: [{ $ref: '#/components/schemas/Book' }, { $ref: '#/components/schemas/book-part' }] },
}
const { code, names } = generateTypes(
  { openapi: '3.1.0', ...library, components: { schemas }, paths: {} } as Document,
  '',
)

/** All that this code has of TypeScript's own library, which takes long to read. */
const builtIn = 'type Record<Key extends string, Value> = { [Each in Key]: Value }'

/** What TypeScript calls a type in that code, or complains of. */
function shown(type: string): string {
  const name = 'types.ts'
  const file = ts.createSourceFile(name, `${code}\n${builtIn}\ntype Shown = [${type}]`, ts.ScriptTarget.ES2023)
  const host = ts.createCompilerHost({})
  const program = ts.createProgram([name], { noLib: true, strict: true }, { ...host, getSourceFile: () => file })
  const [mistake] = program.getSemanticDiagnostics(file)
  if (mistake) return ts.flattenDiagnosticMessageText(mistake.messageText, '\n')
  const alias = file.statements.findLast(ts.isTypeAliasDeclaration)
  const checker = program.getTypeChecker()
  const [element] = alias ? checker.getTypeArguments(checker.getTypeFromTypeNode(alias.type) as ts.TypeReference) : []
  return element ? checker.typeToString(element) : 'nothing'
}

test('an editor calls a schema by its name, wherever it is found', () => {
  expect(shown('Book')).toBe('Book')
  expect(shown("components['schemas']['Book']")).toBe('Book')
  expect(shown("components['schemas']['book-part']['part']")).toBe('BookPart | undefined')
  expect(shown('Either')).toBe('Either')
})

test('a schema is told by the name that the document has, as its alias may be another', () => {
  expect([...names]).toEqual([
    ['Book', 'Book'],
    ['book-part', 'BookPart'],
    ['Either', 'Either'],
  ])
})

test('what the document says of a schema stands before its name', () => {
  expect(code).toContain('/** @description What one reads. */\nexport type Book = {')
})
