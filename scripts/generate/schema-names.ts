import type { Schema } from './document.ts'

/** What generated code calls the type of a schema, by the schema's name in the document. */
export type SchemaNames = ReadonlyMap<string, string>

/** The aliases in `types.ts`: openapi-typescript writes some otherwise than the document has them. */
export function schemaNames(types: string): SchemaNames {
  const aliases = types.matchAll(/^export type (\w+) = components\['schemas'\]\['(.+)'\];$/gm)
  return new Map([...aliases].map(([, alias = '', schema = '']) => [schema, alias]))
}

/** The type of a value that is sent or answered: its alias, if the document names its schema, else where it is in `types.ts`. */
export function typeOf(schema: Schema | undefined, names: SchemaNames, otherwise: string): string {
  const reference = String(schema?.['$ref'] ?? '')
  return names.get(reference.replace('#/components/schemas/', '')) ?? otherwise
}
