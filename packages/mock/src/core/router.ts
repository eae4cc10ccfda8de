/** The routes of one server, as a tree of path segments: a look-up costs the length of the path, not the number of routes. */
export interface Router<Handler> {
  /** @param path A template such as `/places/{placeId}/name/{language}` or `/reports/{reportId}.zip`. */
  add(method: string, path: string, handler: Handler): void
  find(method: string, path: string): Match<Handler>
}

export type Match<Handler> =
  | { readonly found: 'handler'; readonly handler: Handler; readonly params: Readonly<Record<string, string>> }
  /** The path is known, the method is not. */
  | { readonly found: 'path'; readonly allowed: readonly string[] }
  | { readonly found: 'nothing' }

interface Node<Handler> {
  readonly literal: Map<string, Node<Handler>>
  wildcard?: Node<Handler>
  /** Parameters that something follows within their segment, such as `.zip`. */
  readonly suffixed: Map<string, Node<Handler>>
  /** By method, with the names of the path's parameters in order. */
  readonly handlers: Map<string, { handler: Handler; names: readonly string[] }>
}

export function createRouter<Handler>(): Router<Handler> {
  const root = createNode<Handler>()

  return {
    add(method, path, handler) {
      const names: string[] = []
      let node = root
      for (const segment of segmentsOf(path)) {
        const [, name, suffix = ''] = /^\{(\w+)\}(.*)$/.exec(segment) ?? []
        if (name !== undefined) names.push(name)
        if (name === undefined) node = childOf(node.literal, segment)
        else if (suffix !== '') node = childOf(node.suffixed, suffix)
        else node = node.wildcard ??= createNode()
      }
      node.handlers.set(method, { handler, names })
    },

    find(method, path) {
      const allowed = new Set<string>()
      for (const { handlers, values } of reachable(root, segmentsOf(path), [])) {
        const entry = handlers.get(method)
        if (entry) {
          const params = Object.fromEntries(entry.names.map((name, index) => [name, decode(values[index] ?? '')]))
          return { found: 'handler', handler: entry.handler, params }
        }
        for (const known of handlers.keys()) allowed.add(known)
      }
      return allowed.size > 0 ? { found: 'path', allowed: [...allowed] } : { found: 'nothing' }
    },
  }
}

function createNode<Handler>(): Node<Handler> {
  return { literal: new Map(), suffixed: new Map(), handlers: new Map() }
}

function childOf<Handler>(children: Map<string, Node<Handler>>, key: string): Node<Handler> {
  const child = children.get(key) ?? createNode<Handler>()
  children.set(key, child)
  return child
}

/** A slash at the end means nothing; two slashes hold an empty segment, which no route has. */
function segmentsOf(path: string): string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/')
}

interface Reached<Handler> {
  readonly handlers: Node<Handler>['handlers']
  readonly values: readonly string[]
}

/** Where a path leads: through literal segments before parameters, and those that end in something before others. */
function* reachable<Handler>(
  node: Node<Handler>,
  [segment, ...rest]: readonly string[],
  values: readonly string[],
): Generator<Reached<Handler>> {
  if (segment === undefined) {
    yield { handlers: node.handlers, values }
    return
  }
  const literal = node.literal.get(segment)
  if (literal) yield* reachable(literal, rest, values)
  for (const [suffix, child] of node.suffixed) {
    if (segment.length > suffix.length && segment.endsWith(suffix)) {
      yield* reachable(child, rest, [...values, segment.slice(0, -suffix.length)])
    }
  }
  if (node.wildcard && segment !== '') yield* reachable(node.wildcard, rest, [...values, segment])
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
