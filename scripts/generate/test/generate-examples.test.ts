import { expect, test } from 'vitest'
import type { Document } from '../document.ts'
import { generateExamples } from '../generate-examples.ts'

const read = { operationId: 'read', summary: 'Read.' }
const create = (operation: object): Document => ({
  info: { title: 'A shop' },
  servers: [{ url: 'https://api.example' }],
  paths: { '/things': { get: { ...read, ...operation } } },
  components: { examples: { thing: { value: { id: 1 } } } },
})
const json = (content: object) => ({
  responses: { 200: { description: 'It', content: { 'application/json': content } } },
})

test('an operation has the example of its success', () => {
  const source = generateExamples(create(json({ example: [] })), 'old-shop', '// Generated.\n\n')
  expect(source).toBe(`// Generated.

import type { SpecExamples } from '../core/spec.ts'

export const oldShopExamples: SpecExamples = {
  read: {"status":200,"contentType":"application/json","body":[]},
}
`)
})

test('the first of several examples counts, wherever it stands', () => {
  const examples = { one: { $ref: '#/components/examples/thing' }, two: { value: 2 } }
  expect(generateExamples(create(json({ examples })), 'shop', '')).toContain('"body":{"id":1}')
})

test('a success may be without a body', () => {
  const operation = { responses: { 404: { description: 'No' }, 303: { description: 'Elsewhere' } } }
  expect(generateExamples(create(operation), 'shop', '')).toContain('  read: {"status":303},')
})

test('an answer without an example, and an operation without a success, are told', () => {
  expect(() => generateExamples(create(json({})), 'shop', '')).toThrow('read has no example of its answer')
  const refused = { responses: { 404: { description: 'No' } } }
  expect(() => generateExamples(create(refused), 'shop', '')).toThrow('read has no answer that is a success')
})
