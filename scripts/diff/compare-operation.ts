import { sendableTypes, type Content } from '../generate/document.ts'
import type { Direction, Finding } from './change.ts'
import type { CompareSchemas, Pair } from './compare-schemas.ts'
import type { ReadOperation } from './read-operations.ts'
import { canonical, nodeOf, resolve, type Node } from './references.ts'

/** What the result of a client can have though it is not documented: see `Result` in @uitkit/client. */
const answeredAnyway = [400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 502, 503, 504]

/** Finds what differs between two versions of one operation. Schemas that are named come as pairs. */
export function compareOperation(
  old: Node,
  young: Node,
  before: ReadOperation,
  after: ReadOperation,
  compareSchemas: CompareSchemas,
): { readonly findings: Finding[]; readonly pairs: Pair[] } {
  const findings: Finding[] = []
  const pairs: Pair[] = []
  compareNames()
  compareParameters()
  compareBodies()
  compareResponses()
  compareSecurity()
  compareRest(before.object, after.object, operationKeys, 'operation', undefined)
  return { findings, pairs }

  function compareNames(): void {
    if (before.name !== after.name) find('operation renamed', '', undefined, before.name, after.name)
    else if (before.id !== after.id) find('operation id changed', '', undefined, before.id, after.id)
    if (before.place !== after.place) find('operation moved', '', undefined, before.route, after.route)
    else if (before.route !== after.route) find('path parameter renamed', '', 'request', before.route, after.route)
    const wasDeprecated = before.object['deprecated'] === true
    const isDeprecated = after.object['deprecated'] === true
    if (isDeprecated && !wasDeprecated) find('operation deprecated', '', undefined)
    if (wasDeprecated && !isDeprecated) find('operation no longer deprecated', '', undefined)
  }

  function compareParameters(): void {
    const olds = keyed(before)
    const news = keyed(after)
    if (before.place === after.place) {
      const names = pathNames(after)
      const moved = pathNames(before).find((name, index) => names.includes(name) && names[index] !== name)
      if (moved !== undefined) find('path parameter moved', 'path', 'request', moved, names[0])
    }
    for (const [key, one] of olds) {
      const other = news.get(key)
      if (!other) find('parameter removed', key, 'request')
      else compareParameter(one, other, key)
    }
    for (const [key, other] of news) {
      if (!olds.has(key)) find(`${isRequired(other) ? 'required parameter' : 'parameter'} added`, key, 'request')
    }
    const shape = ({ parameters, body }: ReadOperation): string =>
      canonical([body !== undefined, parameters.some((one) => one['in'] === 'query')])
    if (shape(before) !== shape(after)) find('argument moved', 'options', 'request')
  }

  function compareParameter(one: Node, other: Node, key: string): void {
    if (isRequired(other) && !isRequired(one)) find('parameter made required', key, 'request')
    if (isRequired(one) && !isRequired(other)) find('parameter made optional', key, 'request')
    if (canonical(styleOf(one)) !== canonical(styleOf(other))) find('parameter written otherwise', key, 'request')
    schemas(schemaOf(one), schemaOf(other), 'request', key)
    compareRest(one, other, parameterKeys, key, 'request')
  }

  function compareBodies(): void {
    const [one, other] = [before.body, after.body]
    if (!one && !other) return
    if (!other) return find('body removed', 'body', 'request')
    if (!one) return find(isRequired(other) ? 'required body added' : 'body added', 'body', 'request')
    if (isRequired(other) && !isRequired(one)) find('body made required', 'body', 'request')
    if (isRequired(one) && !isRequired(other)) find('body made optional', 'body', 'request')
    const [olds, news] = [contentOf(one), contentOf(other)]
    for (const type of Object.keys(olds)) if (!news[type]) find('media type removed', 'body', 'request', type)
    for (const type of Object.keys(news)) {
      if (!olds[type]) find('media type added', 'body', 'request', undefined, type)
    }
    // Of several that are JSON the method sends the first.
    const [was] = sendableTypes(olds)
    const [is] = sendableTypes(news)
    if (was !== is && was !== undefined && news[was]) find('media type sent first', 'body', 'request', was, is)
    compareContents(olds, news, 'request', 'body')
    compareRest(one, other, bodyKeys, 'body', 'request')
  }

  function compareResponses(): void {
    for (const [status, one] of Object.entries(before.responses)) {
      const other = after.responses[status]
      if (other) compareResponse(one, other, status)
      else find('status removed', status, 'response', status)
    }
    for (const [status, other] of Object.entries(after.responses)) {
      if (before.responses[status]) continue
      const isProblem = answeredAnyway.includes(Number(status)) && 'application/problem+json' in contentOf(other)
      find(isProblem ? 'problem status added' : 'status added', status, 'response', undefined, status)
    }
  }

  function compareResponse(one: Node, other: Node, status: string): void {
    const [olds, news] = [contentOf(one), contentOf(other)]
    const [types, youngTypes] = [Object.keys(olds), Object.keys(news)]
    if (types.length === 0 && youngTypes.length > 0) find('content added', status, 'response')
    else if (types.length > 0 && youngTypes.length === 0) find('content removed', status, 'response')
    else {
      // Where there is JSON, that is what a method gives.
      const kind = 'application/json' in olds ? 'other media type added' : 'media type added'
      for (const type of types) if (!news[type]) find('media type removed', status, 'response', type)
      for (const type of youngTypes) if (!olds[type]) find(kind, status, 'response', undefined, type)
    }
    compareContents(olds, news, 'response', status)
    compareHeaders(nodeOf(one['headers']), nodeOf(other['headers']), status)
    compareProblemTypes(one, other, status)
    compareRest(one, other, responseKeys, status, 'response')
  }

  function compareContents(olds: Content, news: Content, direction: Direction, at: string): void {
    for (const [type, one] of Object.entries(olds)) {
      const other = news[type]
      if (!other) continue
      schemas(one.schema, other.schema, direction, at)
      compareRest(one as Node, other as Node, mediaKeys, at, direction)
    }
  }

  function compareHeaders(olds: Node, news: Node, status: string): void {
    for (const [name, value] of Object.entries(olds)) {
      if (!(name in news)) {
        find('header removed', status, 'response', name)
        continue
      }
      const [one, other] = [nodeOf(resolve(old, value)), nodeOf(resolve(young, news[name]))]
      const place = `${status}.headers.${name}`
      if (isRequired(one) && !isRequired(other)) find('property made optional', place, 'response')
      if (isRequired(other) && !isRequired(one)) find('property made required', place, 'response')
      schemas(schemaOf(one), schemaOf(other), 'response', place)
      compareRest(one, other, parameterKeys, place, 'response')
    }
    for (const name of Object.keys(news)) if (!(name in olds)) find('header added', status, 'response', undefined, name)
  }

  function compareProblemTypes(one: Node, other: Node, status: string): void {
    const [olds, news] = [one, other].map((node) => (node['x-problem-types'] ?? []) as string[]) as [string[], string[]]
    for (const type of olds) if (!news.includes(type)) find('problem type removed', status, 'response', type)
    for (const type of news) if (!olds.includes(type)) find('problem type added', status, 'response', undefined, type)
  }

  function compareSecurity(): void {
    for (const way of before.security) {
      if (!after.security.includes(way)) find('security removed', 'security', 'request', way)
    }
    for (const way of after.security) {
      if (!before.security.includes(way)) find('security added', 'security', 'request', undefined, way)
    }
  }

  /** What no other part has looked at: prose, or a keyword that nothing judges. */
  function compareRest(one: Node, other: Node, known: Set<string>, at: string, direction: Direction | undefined): void {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    const changed = names.filter((name) => !known.has(name) && canonical(one[name]) !== canonical(other[name]))
    // The one extension that is left here of which the generator makes code.
    const isProse = (name: string): boolean => prose.has(name) || (name.startsWith('x-') && name !== 'x-query-of')
    if (changed.some(isProse)) find('prose changed', at, direction)
    for (const name of changed) if (!isProse(name)) find('keyword changed', at, direction, one[name], other[name])
  }

  function schemas(one: unknown, other: unknown, direction: Direction, at: string): void {
    const comparison = compareSchemas(one, other, direction, at)
    findings.push(...comparison.findings)
    pairs.push(...comparison.pairs)
  }

  function find(kind: string, location: string, direction?: Direction, before?: unknown, after?: unknown): void {
    findings.push({ kind, direction, location, before, after })
  }
}

const operationKeys = new Set(
  'operationId x-method tags deprecated parameters requestBody responses security'.split(' '),
)
const parameterKeys = new Set(['name', 'in', 'required', 'schema', 'content', 'style', 'explode'])
const bodyKeys = new Set(['required', 'content'])
const responseKeys = new Set(['content', 'headers', 'x-problem-types'])
const mediaKeys = new Set(['schema'])
const prose = new Set(['description', 'summary', 'externalDocs', 'example', 'examples'])

/** Path parameters by their place, so that a new name is a new name; others by their name. */
function keyed({ parameters }: ReadOperation): Map<string, Node> {
  let place = 0
  return new Map(
    parameters.map((one) => [
      one['in'] === 'path' ? `path ${place++}` : `${String(one['in'])}.${String(one['name'])}`,
      one,
    ]),
  )
}

function pathNames({ parameters }: ReadOperation): unknown[] {
  return parameters.filter((one) => one['in'] === 'path').map((one) => one['name'])
}

function isRequired({ required }: Node): boolean {
  return required === true
}

function styleOf({
  in: place,
  style = place === 'query' ? 'form' : 'simple',
  explode = style === 'form',
}: Node): unknown {
  return [style, explode]
}

/** Of a parameter or header: its schema, or that of its one media type. */
function schemaOf({ schema, content }: Node): unknown {
  return schema ?? nodeOf(Object.values(nodeOf(content))[0])['schema']
}

function contentOf({ content }: Node): Content {
  return nodeOf(content) as Content
}
