import type { Document } from './document.ts'
import { clientName } from './generate-operations.ts'
import { knownProblems } from './problem-types.ts'
import type { SchemaNames } from './schema-names.ts'

/** The package's entry point: its client, its problem types, and each schema by its name. */
export function generateIndex(document: Document, name: string, heading: string, names: SchemaNames): string {
  const client = clientName(name)
  const schemas = [...names.values()].toSorted()
  const problemType =
    knownProblems(document).length > 0 ? "export { problemType } from './generated/problem-types.ts'\n" : ''
  return `${heading}export { api, create${client}, type ${client} } from './generated/operations.ts'
${problemType}export type {
${['components', 'operations', 'paths', ...schemas].map((type) => `  ${type},`).join('\n')}
} from './generated/types.ts'
`
}
