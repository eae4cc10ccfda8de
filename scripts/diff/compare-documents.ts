import { camelCase } from '../generate/document.ts'
import { isProse } from './alternatives.ts'
import { bySeverity, type Change, type Finding } from './change.ts'
import { compareOperation } from './compare-operation.ts'
import { schemaComparer, type Comparison, type Pair } from './compare-schemas.ts'
import { problemConstants } from './problem-constants.ts'
import { readOperations, type ReadOperation } from './read-operations.ts'
import { canonical, isNode, nameOf, nodeOf, resolve, type Node } from './references.ts'
import { judge } from './rules.ts'
import { usesOf } from './uses-of.ts'

/** A finding, and the operation that it is about. */
interface Placed extends Finding {
  readonly operation?: string | undefined
}

/**
 * What has changed from one bundled document to another, and what that means to users of its client: breaking changes first.
 *
 * @param name Of the document, and of the client in what is said: `halls`.
 */
export function compareDocuments(before: unknown, after: unknown, name: string): Change[] {
  const [old, young] = [nodeOf(before), nodeOf(after)]
  if (canonical(old) === canonical(young)) return []
  const compareSchemas = schemaComparer(old, young)
  const named = new Map<string, Comparison>()
  const found: Placed[] = [...compareWhole(old, young)]

  const [olds, news] = [readOperations(old), readOperations(young)]
  const { matches, removed, added } = matchOperations(olds, news)
  const reached = new Set<string>()
  for (const [one, other] of matches) {
    const { findings, pairs } = compareOperation(old, young, one, other, compareSchemas)
    const within = behind(pairs).flatMap((key) => named.get(key)?.findings ?? [])
    for (const finding of [...findings, ...within]) found.push({ ...finding, operation: other.name })
  }
  for (const { name: operation } of removed) found.push({ kind: 'operation removed', location: '', operation })
  for (const { name: operation } of added) found.push({ kind: 'operation added', location: '', operation })
  const wereDoubled = doubled(olds)
  for (const operation of doubled(news)) {
    if (!wereDoubled.includes(operation)) found.push({ kind: 'operation name doubled', location: '', operation })
  }
  found.push(...compareUnreached())
  // The documents differ, whatever the parts above have made of it.
  if (found.length === 0) {
    const saysTheSame = canonical(withoutProse(old)) === canonical(withoutProse(young))
    found.push({ kind: saysTheSame ? 'prose changed' : 'keyword changed', location: name })
  }

  const changes = found.map(({ operation, ...finding }) => judge(finding, name, operation, callOf(name, operation)))
  const unique = new Map(changes.map((change) => [canonical(change), change]))
  return [...unique.values()].toSorted((a, b) => bySeverity(a.verdict, b.verdict))

  /** The named schemas that are reached through others, compared once each. */
  function behind(pairs: readonly Pair[]): string[] {
    const keys = new Set<string>()
    const waiting = [...pairs]
    for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
      const key = canonical(pair)
      if (keys.has(key)) continue
      keys.add(key)
      reached.add(`${pair.before} ${pair.direction}`)
      const comparison = named.get(key) ?? compareNamed(pair)
      named.set(key, comparison)
      waiting.push(...comparison.pairs)
    }
    return [...keys]
  }

  function compareNamed({ before, after, direction }: Pair): Comparison {
    return compareSchemas(resolve(old, { $ref: before }), resolve(young, { $ref: after }), direction, nameOf(after))
  }

  /** Types that are exported though no operation that both have uses them. */
  function compareUnreached(): Placed[] {
    const [olds, news] = [old, young].map((document) => componentsOf(document)['schemas'] ?? {}) as [Node, Node]
    const uses = usesOf(old)
    const before = [...reached]
    const pairs = Object.keys(olds)
      .filter((schema) => schema in news)
      .map((schema) => `#/components/schemas/${schema.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .flatMap((ref) =>
        (uses.get(ref) ?? (['request', 'response'] as const)).map((direction) => ({
          before: ref,
          after: ref,
          direction,
        })),
      )
      .filter((pair) => !before.some((key) => key.startsWith(`${pair.before} `)))
    return behind(pairs).flatMap((key) => named.get(key)?.findings ?? [])
  }
}

/** Texts only: a property that is called `description` is a schema, and stays. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse)
  if (!isNode(value)) return value
  const kept = Object.entries(value).filter(([key, item]) => !(isProse(key) && !isNode(item)))
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutProse(item)]))
}

/** What concerns all of a document. */
function compareWhole(old: Node, young: Node): Finding[] {
  const findings: Finding[] = []
  const [olds, news] = [componentsOf(old), componentsOf(young)]
  for (const section of new Set([...Object.keys(olds), ...Object.keys(news)])) {
    if (section === 'securitySchemes' || section === 'examples') continue
    const [before, after] = [olds[section] ?? {}, news[section] ?? {}]
    const kind = section === 'schemas' ? 'schema' : 'component'
    for (const name of Object.keys(before)) {
      if (!(name in after)) findings.push({ kind: `${kind} removed`, location: place(section, name), before: name })
    }
    for (const name of Object.keys(after)) {
      if (!(name in before)) findings.push({ kind: `${kind} added`, location: place(section, name), after: name })
    }
  }
  findings.push(...compareSchemes(nodeOf(olds['securitySchemes']), nodeOf(news['securitySchemes'])))
  const [constants, youngConstants] = [problemConstants(old), problemConstants(young)]
  for (const [type, schema] of constants) {
    const finding = { location: 'problemType', before: type }
    if (!youngConstants.has(type)) findings.push({ kind: 'problem constant removed', ...finding })
    else if (youngConstants.get(type) !== schema) findings.push({ kind: 'problem constant changed', ...finding })
  }
  const urls = (document: Node): unknown => (document['servers'] as Node[] | undefined)?.map(({ url }) => url)
  if (canonical(urls(old)) !== canonical(urls(young))) {
    findings.push({ kind: 'server changed', location: 'servers', before: urls(old), after: urls(young) })
  }
  for (const key of new Set([...Object.keys(old), ...Object.keys(young)])) {
    if (looked.has(key) || canonical(old[key]) === canonical(young[key])) continue
    const isText = prose.has(key) || key.startsWith('x-')
    findings.push({
      kind: isText ? 'prose changed' : 'keyword changed',
      location: key,
      before: old[key],
      after: young[key],
    })
  }
  return findings
}

const looked = new Set(['openapi', 'paths', 'components', 'security'])
/** The URLs of servers are looked at above; the rest of them is prose. */
const prose = new Set(['info', 'tags', 'externalDocs', 'servers'])

function compareSchemes(olds: Node, news: Node): Finding[] {
  const rules = (scheme: unknown): string => {
    const { description: _, bearerFormat: __, ...rest } = nodeOf(scheme)
    return canonical(rest)
  }
  return Object.keys(olds)
    .filter((name) => name in news && rules(olds[name]) !== rules(news[name]))
    .map((name) => ({ kind: 'security scheme changed', location: name }))
}

function componentsOf(document: Node): Record<string, Node> {
  return nodeOf(document['components']) as Record<string, Node>
}

function place(section: string, name: string): string {
  return section === 'schemas' ? name : `${section}']['${name}`
}

function callOf(document: string, operation: string | undefined): string {
  return operation === undefined
    ? camelCase(document)
    : /^\w+(\.\w+)*$/.test(operation)
      ? `${camelCase(document)}.${operation}`
      : operation
}

/** The names that several operations have. */
function doubled(operations: readonly ReadOperation[]): string[] {
  const names = operations.map(({ name }) => name)
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

interface Matches {
  readonly matches: readonly (readonly [ReadOperation, ReadOperation])[]
  readonly removed: readonly ReadOperation[]
  readonly added: readonly ReadOperation[]
}

/** The same method and path, or else the same name. */
function matchOperations(olds: readonly ReadOperation[], news: readonly ReadOperation[]): Matches {
  const removed = [...olds]
  const added = [...news]
  const matches: [ReadOperation, ReadOperation][] = []
  for (const key of ['route', 'place', 'name'] as const) {
    for (const one of removed.slice()) {
      const other = added.find((candidate) => candidate[key] === one[key])
      if (!other) continue
      matches.push([one, other])
      removed.splice(removed.indexOf(one), 1)
      added.splice(added.indexOf(other), 1)
    }
  }
  return { matches, removed, added }
}
