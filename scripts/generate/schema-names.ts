import type { Schema } from './document.ts'

/** What generated code calls the type of a schema, by the schema's name in the document. */
export type SchemaNames = ReadonlyMap<string, string>

/** The type of a value that is sent or answered, by name where the document names its schema, or each of several. */
export function typeOf(schema: Schema = {}, names: SchemaNames, otherwise: string): string {
  const either = Array.isArray(schema['oneOf']) ? (schema['oneOf'] as Schema[]) : [schema]
  const types = either.map(({ $ref }) => names.get(String($ref).replace('#/components/schemas/', '')))
  return types.every((type) => type !== undefined) ? types.join(' | ') : otherwise
}
