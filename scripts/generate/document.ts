/** The parts of a bundled OpenAPI 3.1 document that the generator reads. */
export interface Document {
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
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: Content
}

export interface ResponseObject {
  readonly description: string
  readonly content?: Content
}

export type Content = Readonly<Record<string, { readonly schema?: Schema }>>
export type Schema = Readonly<Record<string, unknown>>

/** An operation with its place in the document, its references to parameters, body and responses followed. */
export interface Operation {
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

/** The operations of a document, by name. */
export function operationsOf(document: Document): Operation[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.filter((method) => method in item).map((method) => readOperation(document, path, item, method)),
  )
  return operations.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function readOperation(document: Document, path: string, item: PathItem, method: string): Operation {
  const object = item[method] as OperationObject
  const all = [...(item.parameters ?? []), ...(object.parameters ?? [])].map((value) => follow(document, value))
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) =>
    all.find((one) => one.in === 'path' && one.name === name),
  )
  if (!object.operationId) throw new Error(`${method.toUpperCase()} ${path} has no operationId`)
  if (inPath.includes(undefined)) throw new Error(`${object.operationId}: a parameter of ${path} is not declared`)
  return {
    name: object.operationId,
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

/** What a `$ref` within the document points at. */
function follow<Value>(document: Document, value: Referable<Value>): Value {
  if (!isReference(value)) return value
  const target = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown>)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    )
  if (target === undefined) throw new Error(`${value.$ref} points at nothing`)
  return follow(document, target as Referable<Value>)
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string'
}

/** The media type that a client sends: JSON where there is a choice. */
export function mediaTypeOf(content: Content): string {
  const types = Object.keys(content)
  return types.find(isJson) ?? (types[0] as string)
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType)
}
