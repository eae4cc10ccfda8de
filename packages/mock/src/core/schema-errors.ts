import type { SchemaError } from './problem.ts'
import { arrayKeywords } from './schema-errors/array-keywords.ts'
import { combiningKeywords } from './schema-errors/combining-keywords.ts'
import { type JsonType, jsonTypeOf } from './json-value.ts'
import {
  allowed,
  failure,
  inOrder,
  type Keyword,
  type Mistake,
  type Position,
  type SchemaObject,
} from './schema-errors/keyword.ts'
import { numberKeywords } from './schema-errors/number-keywords.ts'
import { objectKeywords } from './schema-errors/object-keywords.ts'
import { stringKeywords } from './schema-errors/string-keywords.ts'
import { valueKeywords } from './schema-errors/value-keywords.ts'
import type { Schema, SpecTable } from './spec.ts'

/**
 * What is wrong with a value, in the words of the real server: none means that it is valid.
 *
 * The real server validates with Opis JSON Schema 2, and how that works can be seen in its answers. The keywords of one
 * schema object are looked at in a fixed order, and the first that fails ends it: first `type`, `const`, `enum`,
 * `format`; then those of the value's type (of objects `required` before `properties` before `additionalProperties`, of
 * strings `minLength`, `maxLength`, `pattern`); then `if`, `anyOf`, `allOf`, `oneOf`, `not`; `$ref` last. `properties`
 * and `items` tell the mistakes of all their children, `anyOf` and `oneOf` those of all their branches. Only leaves are
 * told: a mistake in a child is not a mistake of its parent too.
 *
 * @param table Where the schema's `$ref`s lead.
 */
export function schemaErrors(value: unknown, schema: Schema, table: SpecTable): SchemaError[] {
  return schemaMistakes(value, schema, table).map(({ jsonPointer, error }) => ({ jsonPointer, error }))
}

/** As {@link schemaErrors}, with the values that would do where a schema lists them: for people, not for the wire. */
export function schemaMistakes(value: unknown, schema: Schema, table: SpecTable): readonly Mistake[] {
  return check(value, schema, { path: undefined, refs: [], schemas: table.schemas, check }).slice(0, maxErrors)
}

const maxErrors = 100

const keywordsOf: Readonly<Record<string, readonly Keyword[]>> = {
  string: inOrder(stringKeywords),
  integer: inOrder(numberKeywords),
  number: inOrder(numberKeywords),
  array: inOrder(arrayKeywords),
  object: inOrder(objectKeywords),
}
const keywordsBefore = inOrder(valueKeywords)
const keywordsAfter = inOrder(combiningKeywords)

function check(value: unknown, schema: Schema, at: Position): readonly SchemaError[] {
  if (schema === true) return allowed
  if (schema === false) return failure(at, 'Data not allowed')
  for (const { judge, wanted } of demandsOf(schema as SchemaObject, jsonTypeOf(value))) {
    const errors = judge(value, wanted, at, schema as SchemaObject)
    if (errors.length > 0) return errors
  }
  return allowed
}

/** What a schema says by a keyword that it has. */
interface Demand extends Pick<Keyword, 'judge'> {
  readonly wanted: unknown
}

const known = new WeakMap<SchemaObject, Map<JsonType, readonly Demand[]>>()

/** For values of a type: most schemas have few keywords, and most schemas are used again. */
function demandsOf(schema: SchemaObject, type: JsonType): readonly Demand[] {
  const byType = known.get(schema) ?? new Map<JsonType, readonly Demand[]>()
  const demands = byType.get(type)
  if (demands) return demands
  const read = readDemands(schema, type)
  known.set(schema, byType.set(type, read))
  return read
}

function readDemands(schema: SchemaObject, type: JsonType): readonly Demand[] {
  const keywords = [...keywordsBefore, ...(keywordsOf[type] ?? []), ...keywordsAfter]
  return keywords.flatMap(({ name, judge }) => (schema[name] === undefined ? [] : [{ judge, wanted: schema[name] }]))
}
