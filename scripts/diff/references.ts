/** An OpenAPI document of which nothing is taken for granted. */
export type Node = Readonly<Record<string, unknown>>

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object, whatever stands there. */
export function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {}
}

/** What a `$ref` within the document points at, through others; itself where it points at nothing, or in a circle. */
export function resolve(document: Node, value: unknown): unknown {
  const seen = new Set<unknown>()
  let current = value
  while (isNode(current) && typeof current['$ref'] === 'string' && !seen.has(current)) {
    seen.add(current)
    current = atPointer(document, current['$ref'])
  }
  return current
}

/** `#/components/schemas/event-%40id` */
function atPointer(document: Node, reference: string): unknown {
  if (!reference.startsWith('#')) return undefined
  const keys = reference.slice(1).split('/').slice(1)
  return keys.reduce<unknown>((node, key) => {
    const name = decode(key).replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof node === 'object' && node !== null && Object.hasOwn(node, name) ? (node as Node)[name] : undefined
  }, document)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The last part of a reference: the name of a component. */
export function nameOf(reference: string): string {
  return decode(reference.split('/').at(-1) ?? reference)
}

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) =>
      isNode(item) ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1))) : item,
    ) ?? 'undefined'
  )
}
