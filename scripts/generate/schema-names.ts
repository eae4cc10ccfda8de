import type { Schema } from './document.ts'

/** What generated code calls the type of a schema, by the schema's name in the document. */
export type SchemaNames = ReadonlyMap<string, string>

/** The type of a value that is sent or answered: its alias, if the document names its schema, else where it is in `types.ts`. */
export function typeOf(schema: Schema | undefined, names: SchemaNames, otherwise: string): string {
  const reference = String(schema?.['$ref'] ?? '')
  return names.get(reference.replace('#/components/schemas/', '')) ?? otherwise
}
