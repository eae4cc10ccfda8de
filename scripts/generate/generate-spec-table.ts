import {
  camelCase,
  operationsOf,
  type Content,
  type Document,
  type Operation,
  type Parameter,
  type SecurityRequirement,
} from './document.ts'

/** What the twin needs of a document: shapes, without prose and examples. See `SpecTable` in @uitkit/mock. */
export function generateSpecTable(document: Document, name: string, heading: string): string {
  const table = {
    security: alternatives(document.security ?? []),
    operations: Object.fromEntries(operationsOf(document).map((operation) => [operation.id, tableRow(operation)])),
    schemas: document.components?.['schemas'] ?? {},
  }
  const constant = camelCase(name)
  const names = operationsOf(document).map((operation) => `  | '${operation.name}'`)
  return `${heading}import type { SpecTable } from '../core/spec.ts'

export type ${constant.charAt(0).toUpperCase()}${constant.slice(1)}Operation =
${names.join('\n')}

export const ${constant}: SpecTable = ${JSON.stringify(withoutProse(table), undefined, 2)}
`
}

function tableRow({ id, name, method, path, object, parameters, body, responses }: Operation): object {
  return {
    name: name === id ? undefined : name,
    method,
    path,
    security: object.security && alternatives(object.security),
    parameters: parameters.map(parameterRow),
    body: body && { required: body.required ?? false, content: schemasOf(body.content) },
    queryOf: object['x-query-of'],
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, { content }]) => [status, schemasOf(content ?? {})]),
    ),
    problems: problemsOf(responses),
  }
}

function parameterRow({ name, in: place, required, explode, schema }: Parameter): object {
  return { name, in: place, required, ...(explode === false ? { explode } : {}), schema }
}

function alternatives(security: readonly SecurityRequirement[]): readonly string[][] {
  return security.map((requirement) => Object.keys(requirement))
}

/** `about:blank` says that a problem has no type. */
function problemsOf(responses: Operation['responses']): object | undefined {
  const problems = Object.entries(responses)
    .map(([status, response]) => [status, (response['x-problem-types'] ?? []).filter((type) => type !== 'about:blank')])
    .filter(([, types]) => types?.length)
  return problems.length > 0 ? Object.fromEntries(problems) : undefined
}

function schemasOf(content: Content): object {
  return Object.fromEntries(Object.entries(content).map(([mediaType, { schema }]) => [mediaType, schema ?? true]))
}

const prose = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'default'])

/** A property that is called `description` stays: prose is text, a schema is an object. */
function withoutProse(value: unknown, parent = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (typeof value !== 'object' || value === null) return value
  const isNames = parent === 'properties' || parent === 'schemas' || parent === 'dependentRequired'
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNames || !(prose.has(key) || key.startsWith('x-')))
      .map(([key, item]) => [key, withoutProse(item, isNames ? '' : key)]),
  )
}
