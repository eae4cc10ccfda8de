import type { Document } from './document.ts'
import { clientName } from './generate-operations.ts'

/** The package's entry point: its client, and a name for each schema. */
export function generateIndex(document: Document, name: string, heading: string): string {
  const client = clientName(name)
  const schemas = Object.keys(document.components?.['schemas'] ?? {}).toSorted()
  return `${heading}export { api, create${client}, type ${client} } from './generated/operations.ts'
export type {
${['components', 'operations', 'paths', ...schemas].map((type) => `  ${type},`).join('\n')}
} from './generated/types.ts'
`
}
