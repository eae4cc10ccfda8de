import { readOperations, type ReadOperation } from '../diff/read-operations.ts'
import { isNode, nodeOf, resolve, type Node } from '../diff/references.ts'

/** Schemas are not followed deeper than this. */
const maxDepth = 9

/**
 * What a document says of each operation, `PUT /places/{}/name/{}`, as a flat set of sentences: `limit body(application/json).name:
 * maxLength 90`. Documents that are laid out otherwise, by `allOf` or references, give the same facts when they say the same.
 */
export function factsOf(document: unknown): Map<string, () => ReadonlySet<string>> {
  const root = nodeOf(document)
  // Only when they are asked for: some operations have thousands.
  return new Map(readOperations(root).map((operation) => [operation.place, () => operationFacts(root, operation)]))
}

function operationFacts(root: Node, { parameters, route, body, responses }: ReadOperation): Set<string> {
  const facts = new Set<string>()
  const names = [...route.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
  for (const parameter of parameters) {
    const name = String(parameter['name'])
    if (parameter['in'] === 'header' && /^(authorization|accept|content-type)$/i.test(name)) continue
    const isInPath = parameter['in'] === 'path'
    const at = isInPath ? `path${names.indexOf(name)}` : `${String(parameter['in'])}.${name}`
    facts.add(`param ${at}: exists`)
    if (parameter['required'] === true && !isInPath) facts.add(`required ${at}: parameter`)
    schemaFacts(root, parameter['schema'], at, facts)
  }
  for (const [type, media] of Object.entries(nodeOf(body?.['content']))) {
    facts.add(`body ${type}: exists`)
    schemaFacts(root, nodeOf(media)['schema'], `body(${type})`, facts)
  }
  for (const [status, response] of Object.entries(responses)) {
    facts.add(`status ${status}: exists`)
    const isError = Number(status) >= 400
    for (const [type, media] of Object.entries(nodeOf(response['content']))) {
      const { schema } = nodeOf(media)
      if (isError && schema === undefined) continue
      facts.add(`response ${status} ${type}: exists`)
      if (!isError) schemaFacts(root, schema, `${status}(${type})`, facts)
    }
  }
  return facts
}

const limits = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern']

function schemaFacts(
  root: Node,
  raw: unknown,
  at: string,
  facts: Set<string>,
  around: readonly unknown[] = [],
  depth = 0,
): void {
  const schema = resolve(root, raw)
  // A named schema within itself says nothing new.
  if (!isNode(schema) || depth > maxDepth || (raw !== schema && around.includes(schema))) return
  const inside = raw === schema ? around : [...around, schema]
  const types = [schema['type'], schema['nullable'] === true ? 'null' : undefined].flat()
  for (const type of types) if (typeof type === 'string') facts.add(`type ${at}: ${type}`)
  for (const value of listOf(schema['enum'])) facts.add(`enum ${at}: ${JSON.stringify(value)}`)
  if (schema['const'] !== undefined) facts.add(`enum ${at}: ${JSON.stringify(schema['const'])}`)
  if (schema['format']) facts.add(`format ${at}: ${String(schema['format'])}`)
  for (const limit of limits)
    if (schema[limit] !== undefined) facts.add(`limit ${at}: ${limit} ${String(schema[limit])}`)
  if (schema['deprecated'] === true) facts.add(`deprecated ${at}: true`)

  const properties = Object.entries(nodeOf(schema['properties']))
  const isOwed = (property: unknown): boolean => appliesTo(at, nodeOf(resolve(root, property)))
  const left = new Set(properties.filter(([, property]) => !isOwed(property)).map(([name]) => name))
  for (const name of listOf(schema['required'])) {
    if (!left.has(String(name))) facts.add(`required ${at}.${String(name)}: property`)
  }
  for (const [name, property] of properties) {
    if (left.has(name)) continue
    facts.add(`property ${at}.${name}: exists`)
    schemaFacts(root, property, `${at}.${name}`, facts, inside, depth + 1)
  }
  if (schema['items']) schemaFacts(root, schema['items'], `${at}[]`, facts, inside, depth + 1)
  const others = [schema['additionalProperties'], ...Object.values(nodeOf(schema['patternProperties']))]
  for (const other of others) if (isNode(other)) schemaFacts(root, other, `${at}.*`, facts, inside, depth + 1)
  for (const part of ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => listOf(schema[keyword]))) {
    schemaFacts(root, part, at, facts, inside, depth)
  }
}

/** A property that only answers carry says nothing of a request, and the other way round. */
function appliesTo(at: string, property: Node): boolean {
  return property[/^(body\(|query|path)/.test(at) ? 'readOnly' : 'writeOnly'] !== true
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
