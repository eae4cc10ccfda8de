import { describe, expect, it } from 'vitest'
import { ProblemResponse, type Problem } from '../../src/core/problem.ts'
import type { Schema, SpecTable } from '../../src/core/spec.ts'
import { createState } from '../../src/create-state.ts'
import { readBody } from '../../src/entry/read-body.ts'
import { contextOf } from '../support/entry-twin.ts'

const state = createState({ seed: {} })

function tableOf(schema: Schema): SpecTable {
  const body = { required: true, content: { 'application/json': schema } }
  return { operations: { update: { method: 'PUT', path: '/', body, responses: {} } }, schemas: {} }
}

const read = (body: string, schema: Schema = true, convert?: (body: Record<string, unknown>) => unknown) =>
  readBody(contextOf(state, { body }), tableOf(schema), 'update', convert)

function problemOf(body: string, schema?: Schema): Problem {
  try {
    read(body, schema)
  } catch (error) {
    if (error instanceof ProblemResponse) return error.problem
    throw error
  }
  throw new Error('no problem')
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('readBody', () => {
  it('says that an empty body is missing', () => {
    expect(problemOf('')).toEqual({
      type: 'https://api.publiq.be/probs/body/missing',
      title: 'Body missing',
      status: 400,
    })
  })

  it.each([
    '{',
    ' ',
    "{'a':1}",
    nested(513),
    `${'{"a":'.repeat(513)}1${'}'.repeat(513)}`,
    `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  ])('says that it can not parse %.20s', (body) => {
    expect(problemOf(body)).toEqual({
      type: 'https://api.publiq.be/probs/body/invalid-syntax',
      title: 'Invalid body syntax',
      status: 400,
      detail: 'The given request body could not be parsed as JSON.',
    })
  })

  it.each(['null', '1', '"x"', 'true'])('refuses %s as the root', (body) => {
    expect(problemOf(body)).toEqual({
      type: 'https://api.publiq.be/probs/body/invalid-data',
      title: 'Invalid body data',
      status: 400,
      schemaErrors: [{ jsonPointer: '/', error: 'Root element must be an array or object' }],
    })
  })

  it('gives what the schema lets through, and tells what it does not', () => {
    const schema = { type: 'object', required: ['name'] }
    expect(read('{"name":"Den Hemel"}', schema)).toEqual({ name: 'Den Hemel' })
    expect(problemOf('{}', schema)).toMatchObject({
      schemaErrors: [{ jsonPointer: '/', error: 'The required properties (name) are missing' }],
    })
    expect(problemOf('[]', schema)).toMatchObject({
      schemaErrors: [{ jsonPointer: '/', error: 'The data (array) must match the type: object' }],
    })
  })

  it('takes away what is null, at every depth, before anything else looks at them', () => {
    const seen: unknown[] = []
    const body = '{"a":null,"b":{"c":null,"d":[{"e":null,"f":0},null]},"g":[null]}'
    read(body, { maxProperties: 2 }, (body) => (seen.push(body), body))
    expect(seen).toEqual([{ b: { d: [{ f: 0 }] }, g: [] }])
  })

  it('validates what the conversion makes of a body, and leaves a list to the schema', () => {
    const convert = ({ ids }: Record<string, unknown>) => ids
    expect(read('{"ids":["a"]}', { type: 'array' }, convert)).toEqual(['a'])
    expect(read('["a"]', { type: 'array' }, convert)).toEqual(['a'])
  })

  it('lets no property change what objects inherit', () => {
    const body =
      '{"__proto__":{"admin":true},"a":{"__proto__":{"admin":true}},"constructor":{"prototype":{"admin":true}}}'
    const read_ = read(body) as { a: object }
    expect(Object.assign({}, read_, read_.a)).not.toHaveProperty('admin')
    expect({}).not.toHaveProperty('admin')
    expect(Object.keys(read_)).toEqual(['a', 'constructor'])
  })

  it('goes 512 levels deep', () => {
    expect(JSON.stringify(read(nested(512)))).toBe(nested(512))
  })

  it('says which operation has no body in the spec', () => {
    expect(() => readBody(contextOf(state, { body: '{}' }), tableOf(true), 'get')).toThrow('operation get')
  })
})
