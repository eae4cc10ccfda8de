/** The parts of a bundled OpenAPI 3.1 document that the generator reads. */
export interface Document {
  readonly info: { readonly title: string }
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
  readonly servers: readonly { readonly url: string }[]
  readonly security?: readonly SecurityRequirement[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>
export type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly Referable<Parameter>[] }
export type Referable<Value> = Value | { readonly $ref: string }

export interface OperationObject {
  readonly operationId: string
  /** The name of the method, within its subject: the first tag. For documents whose methods are grouped. */
  readonly 'x-method'?: string
  /** The operation whose query this one takes as its body: it changes nothing, and may be repeated. */
  readonly 'x-query-of'?: string
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly deprecated?: boolean
  readonly description?: string
  readonly security?: readonly SecurityRequirement[]
  readonly parameters?: readonly Referable<Parameter>[]
  readonly requestBody?: Referable<RequestBody>
  readonly responses: Readonly<Record<string, Referable<ResponseObject>>>
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly style?: string
  readonly explode?: boolean
  readonly schema: Schema
  readonly example?: unknown
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: Content
}

export interface ResponseObject {
  readonly description: string
  readonly content?: Content
  readonly 'x-problem-types'?: readonly string[]
}

export type Content = Readonly<Record<string, MediaType>>

export interface MediaType {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, Referable<{ readonly value: unknown }>>>
  readonly encoding?: Readonly<Record<string, { readonly contentType?: string }>>
}

export type Schema = Readonly<Record<string, unknown>>

/** An operation with its place in the document, its references to parameters, body and responses followed. */
export interface Operation {
  /** Its operationId. */
  readonly id: string
  /** That of the client's method; with a point after its subject, where methods are grouped. */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly object: OperationObject
  /** Those of the path in their order there, then the others as the document has them. */
  readonly parameters: readonly Parameter[]
  readonly body: RequestBody | undefined
  readonly responses: Readonly<Record<string, ResponseObject>>
}

const methods = ['get', 'put', 'post', 'delete', 'patch']

const known = new WeakMap<Document, Operation[]>()

/**
 * The operations of a document, by name.
 *
 * @throws {Error} when two have the same name, or one lacks what the generator needs of it.
 */
export function operationsOf(document: Document): readonly Operation[] {
  const operations = known.get(document) ?? readOperations(document)
  known.set(document, operations)
  return operations
}

function readOperations(document: Document): Operation[] {
  const operations = Object.entries(document.paths)
    .flatMap(([path, item]) =>
      methods.filter((method) => method in item).map((method) => readOperation(document, path, item, method)),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const key of ['id', 'name'] as const) {
    const values = operations.map((operation) => operation[key])
    const double = values.find((value, index) => values.indexOf(value) !== index)
    if (double) throw new Error(`two operations are called ${double}`)
  }
  return operations
}

function readOperation(document: Document, path: string, item: PathItem, method: string): Operation {
  const object = item[method] as OperationObject
  const all = [...(item.parameters ?? []), ...(object.parameters ?? [])].map((value) => follow(document, value))
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) =>
    all.find((one) => one.in === 'path' && one.name === name),
  )
  if (!object.operationId) throw new Error(`${method.toUpperCase()} ${path} has no operationId`)
  if (inPath.includes(undefined)) throw new Error(`${object.operationId}: a parameter of ${path} is not declared`)
  refuseOdd(object.operationId, methodName(object), all)
  return {
    id: object.operationId,
    name: methodName(object),
    method: method.toUpperCase(),
    path,
    object,
    parameters: [...(inPath as Parameter[]), ...all.filter((one) => one.in !== 'path')],
    body: object.requestBody && follow(document, object.requestBody),
    responses: Object.fromEntries(
      Object.entries(object.responses).map(([status, response]) => [status, follow(document, response)]),
    ),
  }
}

/** What OpenAPI allows, but no client of ours can have. */
function refuseOdd(id: string, name: string, parameters: readonly Parameter[]): void {
  if (!/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)?$/.test(name)) throw new Error(`operationId "${id}" is no name for a method`)
  for (const { name: parameter, in: place, schema } of parameters) {
    if (schema === undefined)
      throw new Error(`${id}: no client can write the parameter "${parameter}", which has no schema`)
    if (place === 'path' && !/^\w+$/.test(parameter)) {
      throw new Error(`${id}: the path parameter "${parameter}" may have letters, digits and _ only`)
    }
  }
}

/** Without `x-method` an operation's id is the name. */
function methodName({ operationId, 'x-method': method, tags: [subject] = [] }: OperationObject): string {
  if (!method) return operationId
  if (!subject) throw new Error(`${operationId} has an x-method, but no tag to group it under`)
  return `${camelCase(subject)}.${method}`
}

/** `Ticket sales` and `ticket-sales` are `ticketSales`. */
export function camelCase(words: string): string {
  const [first = '', ...others] = words.split(/[^A-Za-z0-9]+/)
  const capitalised = others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return [first.charAt(0).toLowerCase() + first.slice(1), ...capitalised].join('')
}

/** What a `$ref` within the document points at. */
export function follow<Value>(document: Document, value: Referable<Value>, around: readonly string[] = []): Value {
  if (!isReference(value)) return value
  if (around.includes(value.$ref)) throw new Error(`${value.$ref} points at itself`)
  const target = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (node, key) =>
        (node as Record<string, unknown>)?.[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    )
  if (target === undefined) throw new Error(`${value.$ref} points at nothing`)
  return follow(document, target as Referable<Value>, [...around, value.$ref])
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string'
}

/** The media types that a client can send: of several that are JSON the first one, and any other. */
export function sendableTypes(content: Content): string[] {
  const types = Object.keys(content)
  return types.filter((type) => !isJson(type) || type === types.find(isJson))
}

/** A redirect is for a browser: no client follows it. */
export function isLink(responses: Operation['responses']): boolean {
  const statuses = Object.keys(responses)
  return statuses.length > 0 && statuses.every((status) => status.startsWith('3'))
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType)
}
