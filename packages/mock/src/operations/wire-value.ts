import type { Schema, SpecTable } from '../core/spec.ts'
import type { SchemaObject } from '../core/schema-errors/keyword.ts'
import { resolveSchema } from './resolve-schema.ts'

/**
 * The value that a text stands for in a URL or a form: what its schema takes, where the text can be read as that. A number of more
 * digits than JavaScript counts stays a text.
 */
export function wireValue(text: string, schema: Schema, table: SpecTable): unknown {
  const types = typesOf(schema, table)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  if ((types.includes('integer') || types.includes('number')) && /^-?\d{1,15}(\.\d+)?$/.test(text)) return Number(text)
  return text
}

function typesOf(schema: Schema, table: SpecTable): readonly string[] {
  const { type = [], anyOf = [], oneOf = [], allOf = [] } = resolveSchema(schema, table)
  const parts: readonly Schema[] = [...anyOf, ...oneOf, ...allOf]
  return [type, ...parts.map((part) => typesOf(part, table))].flat()
}

/** The schema of the items of a list; undefined for what is none. */
export function itemsOf(schema: Schema, table: SpecTable): Schema | undefined {
  const { type, items = true }: SchemaObject = resolveSchema(schema, table)
  return type === 'array' ? items : undefined
}
