import { readOperations } from './read-operations.ts'
import { isNode, nodeOf, type Node } from './references.ts'

/** The problem types of a document, and the schema of each that has one: see `problemType` of a package. */
export function problemConstants(document: Node): Map<string, string | undefined> {
  const types = readOperations(document).flatMap(({ responses }) =>
    Object.values(responses).flatMap((response) => (response['x-problem-types'] ?? []) as string[]),
  )
  return new Map(types.map((type) => [type, schemaOf(document, type)]))
}

function schemaOf(document: Node, type: string): string | undefined {
  const schemas = Object.entries(nodeOf(nodeOf(document['components'])['schemas']))
  return schemas.find(([, schema]) =>
    [schema, ...((nodeOf(schema)['allOf'] ?? []) as unknown[])].some(
      (part) => isNode(part) && nodeOf(nodeOf(part['properties'])['type'])['const'] === type,
    ),
  )?.[0]
}
