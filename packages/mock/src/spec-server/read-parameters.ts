import { notFound, problem } from '../core/problem.ts'
import { schemaErrors } from '../core/schema-errors.ts'
import type { Schema, SpecOperation, SpecParameter, SpecTable } from '../core/spec.ts'

/** As many as a page can have. */
const longestPage = 500

/**
 * The query of a request, typed as the spec has it.
 *
 * @throws {ProblemResponse} A 404 for a path or query that does not match the spec: there is nothing at that URL; a 400 for a page that is
 * too long.
 */
export function readParameters(
  { parameters = [] }: SpecOperation,
  params: Readonly<Record<string, string>>,
  { searchParams }: URL,
  table: SpecTable,
): Readonly<Record<string, unknown>> {
  for (const parameter of parameters.filter((one) => one.in === 'path')) {
    readValue(parameter, [params[parameter.name] ?? ''], table)
  }
  if (Number(searchParams.get('limit')) > longestPage) {
    throw problem('url/query-limit-exceeded', 400, 'Query limit exceeded')
  }
  const query: Record<string, unknown> = {}
  for (const parameter of parameters.filter((one) => one.in === 'query')) {
    const sent = searchParams.getAll(parameter.name)
    if (sent.length > 0) query[parameter.name] = readValue(parameter, sent, table)
    else if (parameter.required) throw notFound(`Query parameter ${parameter.name} is missing.`)
  }
  return query
}

function readValue({ name, in: place, schema }: SpecParameter, sent: readonly string[], table: SpecTable): unknown {
  const { type, items } = follow(schema, table)
  const value =
    type === 'array' ? sent.map((text) => typed(text, follow(items ?? {}, table))) : typed(sent[0] ?? '', { type })
  const [mistake] = schemaErrors(value, schema, table)
  if (!mistake) return value
  throw notFound(place === 'path' ? undefined : `Query parameter ${name} is not right: ${mistake.error}`)
}

interface Typed {
  readonly type?: unknown
  readonly items?: Schema
}

/** What cannot be read as the type that it should have stays a text, which the schema then refuses. */
function typed(text: string, { type }: Typed): unknown {
  const isNumber = [type].flat().some((name) => name === 'integer' || name === 'number')
  if (isNumber && /^-?\d{1,15}(\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function follow(schema: Schema, table: SpecTable): Typed {
  if (typeof schema === 'boolean') return {}
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  return follow(table.schemas[reference.split('/').at(-1) ?? ''] ?? {}, table)
}
