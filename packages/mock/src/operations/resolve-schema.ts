import type { SchemaObject } from '../core/schema-errors/keyword.ts'
import type { Schema, SpecTable } from '../core/spec.ts'

const prefix = '#/components/schemas/'

/** What a schema refers to, or itself. */
export function resolveSchema(schema: Schema, table: SpecTable): SchemaObject {
  if (typeof schema === 'boolean') return {}
  const { $ref }: SchemaObject = schema
  return $ref === undefined ? schema : resolveSchema(table.schemas[$ref.slice(prefix.length)] ?? true, table)
}
