import { isRef, type UserContext } from '@redocly/openapi-core'

type Node = Record<string, unknown>

/** How often a schema may stand within itself before anything is let through there: what holds no end can't be inlined. */
const maxNesting = 3

/**
 * A schema for checking examples: `$ref`s replaced by what they point at, and objects closed, so that a misspelt property
 * is a mistake. `file` is where the schema stands.
 */
export function closedSchema(schema: unknown, file: string, resolve: UserContext['resolve']): Node | boolean {
  const inline = (node: unknown, from: string, around: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((member) => inline(member, from, around))
    if (typeof node !== 'object' || node === null) return node
    const { $ref: _, ...members } = node as Node
    const own = Object.fromEntries(
      Object.entries(members).map(([name, member]) => [name, inline(member, from, around)]),
    )
    if (!isRef(node)) return own
    const target = resolve<Node>(node, from)
    if (!target.location) throw new Error(`${from} points at ${node.$ref}, which is not there`)
    const { absolutePointer, source } = target.location
    if (around.filter((pointer) => pointer === absolutePointer).length === maxNesting) return own
    return { ...(inline(target.node, source.absoluteRef, [...around, absolutePointer]) as Node), ...own }
  }
  return closed(inline(schema, file, []) as Node | boolean)
}

/** Closes the schema of a value: `unevaluatedProperties` sees through the `allOf`, `anyOf` and `oneOf` beside it. */
function closed(schema: Node | boolean): Node | boolean {
  if (typeof schema === 'boolean') return schema
  const inside = closedInside(schema)
  const isOpen = 'additionalProperties' in schema || !describesObject(schema)
  return isOpen ? inside : { ...inside, unevaluatedProperties: false }
}

/** Closes the schemas of the values inside a value, not that of the value itself. */
function closedInside(schema: Node): Node {
  const result: Node = { ...schema }
  if (schema.properties) {
    const properties = Object.entries(schema.properties as Record<string, Node>)
    result.properties = Object.fromEntries(properties.map(([name, property]) => [name, closed(property)]))
  }
  if (schema.items) result.items = closed(schema.items as Node)
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    if (schema[keyword]) result[keyword] = (schema[keyword] as Node[]).map(closedInside)
  }
  return result
}

const describesObject = (schema: Node): boolean =>
  schema.type === 'object' || 'properties' in schema || 'allOf' in schema || 'anyOf' in schema || 'oneOf' in schema
