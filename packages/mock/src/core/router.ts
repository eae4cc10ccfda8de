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
      const found = visit(root, segmentsOf(path), 0, [], ({ handlers }, values) => {
        const entry = handlers.get(method)
        if (!entry) for (const known of handlers.keys()) allowed.add(known)
        return entry && { found: 'handler' as const, handler: entry.handler, params: paramsOf(entry.names, values) }
      })
      return found ?? (allowed.size > 0 ? { found: 'path', allowed: [...allowed] } : { found: 'nothing' })
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
  return path.slice(path.startsWith('/') ? 1 : 0, path.length > 1 && path.endsWith('/') ? -1 : undefined).split('/')
}

/**
 * Goes where a path leads until `visitor` finds something: through literal segments before parameters, and through those that end in
 * something before others.
 *
 * @param index Of the next segment.
 * @param values Of the parameters so far.
 */
function visit<Handler, Found>(
  node: Node<Handler>,
  segments: readonly string[],
  index: number,
  values: readonly string[],
  visitor: (node: Node<Handler>, values: readonly string[]) => Found | undefined,
): Found | undefined {
  const segment = segments[index]
  if (segment === undefined) return visitor(node, values)
  const go = (next: Node<Handler> | undefined, nextValues: readonly string[]) =>
    next && visit(next, segments, index + 1, nextValues, visitor)
  const literally = go(node.literal.get(segment), values)
  if (literally) return literally
  for (const [suffix, child] of node.suffixed) {
    if (segment.length <= suffix.length || !segment.endsWith(suffix)) continue
    const found = go(child, [...values, segment.slice(0, -suffix.length)])
    if (found) return found
  }
  return segment === '' ? undefined : go(node.wildcard, [...values, segment])
}

function paramsOf(names: readonly string[], values: readonly string[]): Readonly<Record<string, string>> {
  const params: Record<string, string> = {}
  for (const [index, name] of names.entries()) params[name] = decode(values[index] ?? '')
  return params
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
