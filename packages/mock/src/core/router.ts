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
  /** By method. */
  readonly handlers: Map<string, Entry<Handler>>
}

interface Entry<Handler> {
  readonly handler: Handler
  readonly parameters: readonly Parameter[]
}

interface Parameter {
  readonly name: string
  /** Of its segment. */
  readonly index: number
  /** What follows it within the segment. */
  readonly suffix: string
}

export function createRouter<Handler>(): Router<Handler> {
  const root = createNode<Handler>()

  return {
    add(method, path, handler) {
      const parameters: Parameter[] = []
      let node = root
      for (const [index, segment] of segmentsOf(path).entries()) {
        const [, name, suffix = ''] = /^\{(\w+)\}(.*)$/.exec(segment) ?? []
        if (name !== undefined) parameters.push({ name, index, suffix })
        if (name === undefined) node = childOf(node.literal, segment)
        else if (suffix !== '') node = childOf(node.suffixed, suffix)
        else node = node.wildcard ??= createNode()
      }
      node.handlers.set(method, { handler, parameters })
    },

    find(method, path) {
      const segments = segmentsOf(path)
      const entry = handlerAt(root, segments, 0, method)
      if (entry) return { found: 'handler', handler: entry.handler, params: paramsOf(entry.parameters, segments) }
      const allowed = new Set(methodsAt(root, segments, 0))
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
  const segments = path.split('/')
  if (segments[0] === '') segments.shift()
  if (segments.length > 1 && segments.at(-1) === '') segments.pop()
  return segments
}

/**
 * Where a path leads: through literal segments before parameters, and through those that end in something before others.
 *
 * @param index Of the next segment.
 */
function handlerAt<Handler>(
  node: Node<Handler>,
  segments: readonly string[],
  index: number,
  method: string,
): Entry<Handler> | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.handlers.get(method)
  const literal = node.literal.get(segment)
  const found = literal && handlerAt(literal, segments, index + 1, method)
  if (found || segment === '') return found
  for (const [suffix, child] of node.suffixed) {
    const suffixed = endsIn(suffix, segment) ? handlerAt(child, segments, index + 1, method) : undefined
    if (suffixed) return suffixed
  }
  return node.wildcard && handlerAt(node.wildcard, segments, index + 1, method)
}

/** Those of all routes that a path could be of, in the same order. */
function methodsAt<Handler>(node: Node<Handler>, segments: readonly string[], index: number): readonly string[] {
  const segment = segments[index]
  if (segment === undefined) return [...node.handlers.keys()]
  const suffixed = [...node.suffixed].flatMap(([suffix, child]) => (endsIn(suffix, segment) ? [child] : []))
  const children = [node.literal.get(segment), ...suffixed, segment === '' ? undefined : node.wildcard]
  return children.flatMap((child) => (child ? methodsAt(child, segments, index + 1) : []))
}

/** With something before it. */
function endsIn(suffix: string, segment: string): boolean {
  return segment.length > suffix.length && segment.endsWith(suffix)
}

function paramsOf(parameters: readonly Parameter[], segments: readonly string[]): Readonly<Record<string, string>> {
  const params: Record<string, string> = {}
  for (const { name, index, suffix } of parameters) {
    const segment = segments[index] ?? ''
    params[name] = decode(suffix === '' ? segment : segment.slice(0, -suffix.length))
  }
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
