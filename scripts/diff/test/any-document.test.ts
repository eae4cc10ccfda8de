import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bundle } from '../../generate/bundle.ts'
import { compareDocuments } from '../compare-documents.ts'
import { clientFiles, compile } from './compile.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitkit-any-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Json = Record<string, unknown>

/** A document with one operation, whose answer is the schema `event-@id`. */
function documentOf(openapi: string, schemas: Json, ref = '#/components/schemas/event-@id'): Json {
  const answer = { description: 'Good.', content: { 'application/json': { schema: { $ref: ref } } } }
  return {
    openapi,
    info: { title: 'Odd', version: '1' },
    servers: [{ url: 'https://io-test.uitdatabank.be' }],
    paths: { '/odd': { get: { operationId: 'get', responses: { 200: answer } } } },
    components: { schemas },
  }
}

async function read(name: string, document: Json): Promise<Json> {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(document))
  return (await bundle(file)).document as unknown as Json
}

const text = { type: 'string' }
const number = { type: 'integer' }
const tree = (leaf: Json): Json => ({
  type: 'object',
  properties: { leaf, 'a/b~c': text, children: { type: 'array', items: { $ref: '#/components/schemas/event-@id' } } },
})
const forest = (leaf: Json): Json => ({
  allOf: [
    { $ref: '#/components/schemas/event-@id' },
    { oneOf: [text, { $ref: '#/components/schemas/event-@id' }, leaf] },
  ],
})

const kinds: Record<string, (leaf: Json) => Json> = {
  'with odd component names and a schema within itself': (leaf) =>
    documentOf('3.1.0', { 'event-@id': tree(leaf), 'a.b': text }),
  'of OpenAPI 3.0, with nullable and exclusiveMinimum': (leaf) =>
    documentOf('3.0.3', {
      'event-@id': { ...tree({ ...leaf, nullable: true }), required: ['leaf'] },
      Limited: { type: 'number', minimum: 1, exclusiveMinimum: true },
    }),
  'with a union and an intersection of itself': (leaf) => documentOf('3.1.0', { 'event-@id': forest(leaf) }),
  'with a reference to another file': (leaf) => {
    writeFileSync(
      join(folder, 'other.json'),
      JSON.stringify({ Place: tree(leaf) }).replaceAll('#/components/schemas/event-@id', '#/Place'),
    )
    return documentOf('3.1.0', {}, 'other.json#/Place')
  },
  'of a megabyte': (leaf) => {
    const many = Array.from({ length: 2_500 }, (_, index) => [
      `S${index}`,
      { ...tree(text), description: 'x'.repeat(200) },
    ])
    return documentOf('3.1.0', { 'event-@id': tree(leaf), ...(Object.fromEntries(many) as Json) })
  },
}

describe.each(Object.entries(kinds))('a document %s', (name, make) => {
  test('is read, compared with itself and with a changed one', { timeout: 30_000 }, async () => {
    const before = await read('odd', make(text))
    const after = await read('odd', make(number))
    expect(compareDocuments(before, structuredClone(before), 'odd')).toEqual([])
    expect(compareDocuments(before, after, 'odd')[0]).toMatchObject({ verdict: 'breaking', direction: 'response' })
    expect(compareDocuments(after, before, 'odd')[0]).toMatchObject({ verdict: 'breaking', direction: 'response' })
  })
})

test('a union of named schemas inside an intersection is looked into', async () => {
  const cat = (legs: Json): Json => ({ type: 'object', properties: { kind: { const: 'cat' }, legs } })
  const dog = { type: 'object', properties: { kind: { const: 'dog' } } }
  const make = (legs: Json): Json =>
    documentOf('3.1.0', {
      Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
      Cat: cat(legs),
      Dog: dog,
      'event-@id': { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'object', properties: { name: text } }] },
    })
  const changes = compareDocuments(await read('odd', make(text)), await read('odd', make(number)), 'odd')
  expect(changes.map(({ location }) => location)).toContain('event-@id.legs')
})

test('an extension of which the generator makes code is no prose', () => {
  const before = documentOf('3.1.0', { 'event-@id': text })
  const withExtension = (extension: Json): Json => {
    const after = structuredClone(before)
    Object.assign((after['paths'] as Record<string, Record<string, Json>>)['/odd']?.['get'] ?? {}, extension)
    return after
  }
  expect(compareDocuments(before, withExtension({ 'x-query-of': 'list' }), 'odd')).toMatchObject([
    { verdict: 'breaking' },
  ])
  expect(compareDocuments(before, withExtension({ 'x-seen': 'here' }), 'odd')).toMatchObject([{ verdict: 'harmless' }])
})

test('two operations of one name are no new operation', () => {
  const before = documentOf('3.1.0', { 'event-@id': text })
  const after = structuredClone(before)
  Object.assign(after['paths'] as Json, { '/even': { get: { operationId: 'get', responses: {} } } })
  expect(compareDocuments(before, after, 'odd')[0]).toMatchObject({ verdict: 'breaking', operation: 'get' })
  expect(compareDocuments(after, before, 'odd')[0]).toMatchObject({ verdict: 'breaking', kind: 'operation removed' })
})

test('names that are none in TypeScript give a client that compiles', { timeout: 30_000 }, async () => {
  const document = await read('odd', documentOf('3.1.0', { 'event-@id': tree(text), 'a.b': text }))
  const files = clientFiles(document as unknown as Parameters<typeof clientFiles>[0], 'odd')
  expect([...compile({ odd: files })]).toEqual([])
  expect(files['index.ts']).toContain('  EventId,\n')
})

test.each([
  {},
  { openapi: '3.1.0' },
  { paths: { '/a': null, '/b': { get: null }, '/c': { $ref: '#/paths/~1c' } } },
  { paths: { '/a': { get: { parameters: [{ $ref: '#/no' }, null], responses: { 200: null }, security: null } } } },
  { components: { schemas: { A: null, B: true, C: { $ref: '#/components/schemas/C' }, D: { allOf: 'x', enum: 3 } } } },
  'a text',
  null,
])('what is hardly a document is compared without a crash: %j', (odd) => {
  const whole = documentOf('3.1.0', { 'event-@id': tree(text) })
  expect(compareDocuments(odd, odd, 'odd')).toEqual([])
  expect(compareDocuments(whole, odd, 'odd')).not.toEqual([])
  expect(compareDocuments(odd, whole, 'odd')).not.toEqual([])
})
