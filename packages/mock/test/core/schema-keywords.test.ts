import { expect, it } from 'vitest'
import { arrayKeywords } from '../../src/core/schema-errors/array-keywords.ts'
import { combiningKeywords } from '../../src/core/schema-errors/combining-keywords.ts'
import { formats } from '../../src/core/schema-errors/formats.ts'
import { numberKeywords } from '../../src/core/schema-errors/number-keywords.ts'
import { objectKeywords } from '../../src/core/schema-errors/object-keywords.ts'
import { stringKeywords } from '../../src/core/schema-errors/string-keywords.ts'
import { valueKeywords } from '../../src/core/schema-errors/value-keywords.ts'
import type { Schema, SpecTable } from '../../src/core/spec.ts'
import { places } from '../../src/generated/places.ts'

const judged = {
  ...valueKeywords,
  ...stringKeywords,
  ...numberKeywords,
  ...arrayKeywords,
  ...objectKeywords,
  ...combiningKeywords,
}
const readBesideAnother = ['minContains', 'maxContains', 'then', 'else', 'discriminator']
const forbidNothing = ['default', 'deprecated', 'readOnly', 'writeOnly']
const known = new Set([...Object.keys(judged), ...readBesideAnother, ...forbidNothing])

const holdsSchema = new Set(['contains', 'items', 'propertyNames', 'additionalProperties', 'if', 'then', 'else', 'not'])
const holdsList = new Set(['anyOf', 'allOf', 'oneOf'])
const holdsMap = new Set(['properties', 'patternProperties'])

function* schemaObjectsIn(schema: Schema): Generator<Record<string, unknown>> {
  if (typeof schema === 'boolean') return
  yield schema
  for (const [keyword, value] of Object.entries(schema) as [string, never][]) {
    const inner: Schema[] = holdsSchema.has(keyword) ? [value] : []
    if (holdsList.has(keyword) || holdsMap.has(keyword)) inner.push(...Object.values<Schema>(value))
    for (const child of inner) yield* schemaObjectsIn(child)
  }
}

function schemasOf({ operations, schemas }: SpecTable): Schema[] {
  const content = Object.values(operations).flatMap(({ body, responses }) => [
    body?.content ?? {},
    ...Object.values(responses),
  ])
  const parameters = Object.values(operations).flatMap(({ parameters = [] }) => parameters.map(({ schema }) => schema))
  return [...Object.values(schemas), ...parameters, ...content.flatMap((types) => Object.values(types))]
}

it.each(Object.entries({ places }))('no rule in the spec of %s is lost on the twin', (_, table) => {
  const objects = schemasOf(table).flatMap((schema) => [...schemaObjectsIn(schema)])
  expect(objects.length).toBeGreaterThan(100)
  expect(objects.flatMap((schema) => Object.keys(schema)).filter((keyword) => !known.has(keyword))).toEqual([])
  const used = new Set(objects.flatMap(({ format }) => (format === undefined ? [] : [String(format)])))
  expect([...used].filter((format) => !Object.hasOwn(formats, format)).toSorted()).toEqual(['float'])
})
