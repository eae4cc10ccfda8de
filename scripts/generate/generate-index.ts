import type { Document } from './document.ts'
import { clientName } from './generate-operations.ts'
import { knownProblems } from './problem-types.ts'
import { schemaNames } from './schema-names.ts'

/** The package's entry point: its client, its problem types, and a name for each schema, as `types` has it. */
export function generateIndex(document: Document, name: string, heading: string, types: string): string {
  const client = clientName(name)
  const schemas = [...schemaNames(types).values()].toSorted()
  const problemType =
    knownProblems(document).length > 0 ? "export { problemType } from './generated/problem-types.ts'\n" : ''
  return `${heading}export { api, create${client}, type ${client} } from './generated/operations.ts'
${problemType}export type {
${['components', 'operations', 'paths', ...schemas].map((type) => `  ${type},`).join('\n')}
} from './generated/types.ts'
`
}
