import { canonical, isNode, nodeOf, resolve, type Node } from './references.ts'

/**
 * One way in which a value can satisfy a schema. A schema is a list of them: `oneOf`, `anyOf`, lists of types and `nullable`
 * give several, `allOf` and what stands beside a `$ref` are put into each.
 */
export interface Alternative {
  /** `any` where nothing is said; `ref` for a named object or array, which is compared on its own. */
  readonly type: 'any' | 'array' | 'boolean' | 'file' | 'null' | 'number' | 'object' | 'ref' | 'string'
  readonly ref?: string
  /** From `enum` or `const`. */
  readonly values?: readonly unknown[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
  readonly items?: unknown
  /** `additionalProperties`, a schema or a boolean. */
  readonly others?: unknown
  /** All other keywords. */
  readonly keywords: Node
}

/** More than these are not told apart, but compared as they are written. */
const maxAlternatives = 64

/** The ways in which a value can satisfy a schema of a document. */
export function alternativesOf(document: Node, schema: unknown, around: readonly unknown[] = []): Alternative[] {
  if (schema === undefined || schema === true) return [any({})]
  if (schema === false) return []
  // Within itself, by `allOf` or `oneOf`: it says nothing new there.
  if (!isNode(schema) || around.includes(schema) || around.length > 40) return [any({})]
  const inside = [...around, schema]
  const { $ref, allOf, oneOf, anyOf, ...own } = schema
  const reference = typeof $ref === 'string' ? named(document, $ref, inside) : [any({})]
  const unions = [oneOf, anyOf].filter((union) => Array.isArray(union))
  const parts = [
    // A discriminator belongs to the union beside it.
    split(own),
    ...(Array.isArray(allOf) ? allOf : []).map((member) => alternativesOf(document, member, inside)),
    ...unions.map((union) => union.flatMap((member) => alternativesOf(document, member, inside))),
  ]
  const combined = parts.reduce<Alternative[]>((all, part) => product(document, all, part, inside), reference)
  return combined.length <= maxAlternatives ? combined : [any({ schema: canonical(schema) })]
}

/** What a `ref` stands for. */
export function targetsOf(document: Node, alternative: Alternative, around: readonly unknown[] = []): Alternative[] {
  if (alternative.ref === undefined) return [alternative]
  return alternativesOf(document, resolve(document, { $ref: alternative.ref }), around)
}

/** The same, through unions of what is named. */
function structuresOf(document: Node, alternative: Alternative, around: readonly unknown[]): Alternative[] {
  if (alternative.ref === undefined) return [alternative]
  const target = resolve(document, { $ref: alternative.ref })
  return targetsOf(document, alternative, around).flatMap((one) => structuresOf(document, one, [...around, target]))
}

function named(document: Node, ref: string, around: readonly unknown[]): Alternative[] {
  const target = resolve(document, { $ref: ref })
  if (target === undefined || (isNode(target) && target['$ref'] === ref)) return [any({ $ref: ref })]
  if (around.includes(target)) return [any({ $ref: ref })]
  const found = alternativesOf(document, target, around)
  const isStructure = found.some(({ type }) => type === 'object' || type === 'array' || type === 'ref')
  return isStructure ? [{ ...any({}), type: 'ref', ref }] : found
}

function any(keywords: Node): Alternative {
  return { type: 'any', properties: {}, required: [], keywords }
}

/** The alternatives of a schema's own keywords, `allOf` and unions left out. */
function split(schema: Node): Alternative[] {
  const {
    type: _,
    nullable,
    enum: list,
    const: constant,
    properties,
    required,
    items,
    additionalProperties,
    ...rest
  } = schema
  const { unevaluatedProperties, format, ...others } = withoutOldLimits(rest)
  const values = constant !== undefined ? [constant] : Array.isArray(list) ? list : undefined
  const types = typesOf(schema, values)
  const keywords = { ...others, ...(format !== undefined && { format }) }
  const isNull = nullable === true || types.includes('null') || values?.includes(null)
  const found = types
    .filter((one) => one !== 'null')
    .map((one): Alternative => {
      const isFile = one === 'string' && format === 'binary'
      const isObject = one === 'object'
      const own = values?.filter((value) => typeOfValue(value) === (one === 'integer' ? 'number' : one))
      const closed = additionalProperties ?? unevaluatedProperties
      return {
        type: (isFile ? 'file' : one === 'integer' ? 'number' : one) as Alternative['type'],
        ...(own && one !== 'any' && { values: own }),
        properties: isObject ? nodeOf(properties) : {},
        required: isObject && Array.isArray(required) ? (required as string[]) : [],
        ...(one === 'array' && { items: items ?? true }),
        ...(isObject && closed !== undefined && { others: closed }),
        keywords: one === 'integer' ? { ...keywords, integer: true } : keywords,
      }
    })
    .filter((alternative) => alternative.values?.length !== 0)
  return isNull ? [...found, { ...any({}), type: 'null' }] : found
}

/** As TypeScript sees it: properties make an object, whether it says so or not. */
function typesOf(schema: Node, values: readonly unknown[] | undefined): string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.filter((one) => typeof one === 'string')
  if (values) return [...new Set(values.map(typeOfValue))]
  if (isNode(schema['properties']) || Array.isArray(schema['required']) || schema['additionalProperties'] !== undefined)
    return ['object']
  return schema['items'] === undefined ? ['any'] : ['array']
}

function typeOfValue(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** OpenAPI 3.0 has `exclusiveMinimum: true` beside a `minimum`. */
function withoutOldLimits(schema: Node): Node {
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema
  return {
    ...rest,
    ...(exclusiveMinimum === true ? { exclusiveMinimum: minimum } : defined({ minimum, exclusiveMinimum })),
    ...(exclusiveMaximum === true ? { exclusiveMaximum: maximum } : defined({ maximum, exclusiveMaximum })),
  }
}

function defined(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== false))
}

function product(
  document: Node,
  all: readonly Alternative[],
  part: readonly Alternative[],
  around: readonly unknown[],
): Alternative[] {
  if (all.length * part.length > maxAlternatives * 4) return [any({ schemas: canonical([all, part]) })]
  return all.flatMap((one) => part.flatMap((other) => intersection(document, one, other, around)))
}

/** What satisfies both: nothing, where their types exclude each other. */
function intersection(document: Node, a: Alternative, b: Alternative, around: readonly unknown[]): Alternative[] {
  if (saysNothing(a)) return [{ ...b, keywords: merged(a.keywords, b.keywords) }]
  if (saysNothing(b)) return [{ ...a, keywords: merged(a.keywords, b.keywords) }]
  if (a.ref !== undefined || b.ref !== undefined) {
    const others = structuresOf(document, b, around)
    return structuresOf(document, a, around).flatMap((one) =>
      others.flatMap((other) => intersection(document, one, other, around)),
    )
  }
  if (a.type !== b.type && a.type !== 'any' && b.type !== 'any') return []
  const type = a.type === 'any' ? b.type : a.type
  const values = a.values && b.values ? a.values.filter((value) => b.values?.includes(value)) : (a.values ?? b.values)
  const required = [...new Set([...a.required, ...b.required])]
  const items = both(a.items === true ? undefined : a.items, b.items === true ? undefined : b.items)
  const others = both(a.others, b.others)
  return [
    {
      type,
      ...(values && { values }),
      properties: mergedProperties(a.properties, b.properties),
      required,
      ...(type === 'array' && { items: items ?? true }),
      ...(others !== undefined && { others }),
      keywords: merged(a.keywords, b.keywords),
    },
  ]
}

/** Prose beside a reference does not open it. */
function saysNothing({ type, keywords }: Alternative): boolean {
  return type === 'any' && Object.keys(keywords).every(isProse)
}

/** Keywords that say nothing of a value. */
export function isProse(keyword: string): boolean {
  return prose.has(keyword) || keyword.startsWith('x-')
}

const prose = new Set(['$comment', 'description', 'example', 'examples', 'externalDocs', 'summary', 'title', 'xml'])

function both(a: unknown, b: unknown): unknown {
  if (a === undefined || canonical(a) === canonical(b)) return b ?? a
  return b === undefined ? a : { allOf: [a, b] }
}

function mergedProperties(a: Alternative['properties'], b: Alternative['properties']): Alternative['properties'] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(names.map((name) => [name, both(a[name], b[name])]))
}

function merged(a: Node, b: Node): Node {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(
    names.map((name) => {
      if (a[name] === undefined || canonical(a[name]) === canonical(b[name])) return [name, b[name] ?? a[name]]
      return [name, b[name] === undefined || isProse(name) ? a[name] : { both: [a[name], b[name]] }]
    }),
  )
}
