import { camelCase } from '../generate/document.ts'
import { nodeOf, resolve, type Node } from './references.ts'

/** An operation of any document, its references to parameters, body and responses followed. */
export interface ReadOperation {
  /** Its operationId; without one, method and path. */
  readonly id: string
  /** That of the client's method. */
  readonly name: string
  /** `GET /halls/{hallId}`. */
  readonly route: string
  /** The same with nameless parameters: `GET /halls/{}`. */
  readonly place: string
  readonly object: Node
  readonly parameters: readonly Node[]
  readonly body: Node | undefined
  readonly responses: Readonly<Record<string, Node>>
  readonly security: readonly string[]
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

/** The operations of a document in its order, however incomplete it is. */
export function readOperations(document: Node): ReadOperation[] {
  return Object.entries(nodeOf(document['paths'])).flatMap(([path, value]) => {
    const item = nodeOf(resolve(document, value))
    return methods.filter((method) => method in item).map((method) => readOperation(document, path, item, method))
  })
}

function readOperation(document: Node, path: string, item: Node, method: string): ReadOperation {
  const object = nodeOf(item[method])
  const route = `${method.toUpperCase()} ${path}`
  const id = typeof object['operationId'] === 'string' ? object['operationId'] : route
  const given = [item['parameters'], object['parameters']].flatMap((list): unknown[] =>
    Array.isArray(list) ? list : [],
  )
  // An operation's own come after those of its path, and take their place.
  const parameters = new Map<string, Node>()
  for (const one of given.map((value) => nodeOf(resolve(document, value)))) {
    parameters.set(`${String(one['in'])} ${String(one['name'])}`, one)
  }
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
  const inPath = names.map((name) => parameters.get(`path ${name}`)).filter((one) => one !== undefined)
  return {
    id,
    name: methodName(object, id),
    route,
    place: route.replaceAll(/\{[^}]*\}/g, '{}').replace(/\/$/, ''),
    object,
    parameters: [...inPath, ...[...parameters.values()].filter((one) => !inPath.includes(one))],
    body: object['requestBody'] === undefined ? undefined : nodeOf(resolve(document, object['requestBody'])),
    responses: Object.fromEntries(
      Object.entries(nodeOf(object['responses'])).map(([status, one]) => [status, nodeOf(resolve(document, one))]),
    ),
    security: securityOf(object['security'] ?? document['security']),
  }
}

function methodName({ tags, 'x-method': method }: Node, id: string): string {
  const [subject] = Array.isArray(tags) ? tags : []
  return typeof method === 'string' && typeof subject === 'string' ? `${camelCase(subject)}.${method}` : id
}

/** Each way to be let in, in words. */
function securityOf(security: unknown): string[] {
  const ways = Array.isArray(security) && security.length > 0 ? security.map(nodeOf) : [{}]
  return ways.map((way) => {
    const schemes = Object.entries(way).map(([scheme, scopes]) =>
      Array.isArray(scopes) && scopes.length > 0 ? `${scheme} (${scopes.join(', ')})` : scheme,
    )
    return schemes.toSorted().join(' and ') || 'no credentials'
  })
}
