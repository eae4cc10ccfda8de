import { notFound, problem } from '../core/problem.ts'
import { schemaErrors } from '../core/schema-errors.ts'
import type { SpecOperation, SpecParameter, SpecTable } from '../core/spec.ts'
import { parametersIn, readParameter } from '../operations/read-parameters.ts'

/** As many as a page can have. */
const longestPage = 500

/**
 * The query of a request, typed as the spec has it.
 *
 * @throws {ProblemResponse} A 404 for a path or query that does not match the spec: there is nothing at that URL; a 400 for a
 * page that is too long.
 */
export function readParameters(
  { parameters }: SpecOperation,
  params: Readonly<Record<string, string>>,
  { searchParams }: URL,
  table: SpecTable,
): Readonly<Record<string, unknown>> {
  for (const parameter of parametersIn('path', parameters)) {
    readValue(parameter, [params[parameter.name] ?? ''], table)
  }
  if (Number(searchParams.get('limit')) > longestPage) {
    throw problem('url/query-limit-exceeded', 400, 'Query limit exceeded')
  }
  const query: Record<string, unknown> = {}
  for (const parameter of parametersIn('query', parameters)) {
    const sent = searchParams.getAll(parameter.name)
    if (sent.length > 0) query[parameter.name] = readValue(parameter, sent, table)
    else if (parameter.required) throw notFound(`Query parameter ${parameter.name} is missing.`)
  }
  return query
}

function readValue(parameter: SpecParameter, sent: readonly string[], table: SpecTable): unknown {
  const { name, in: place, schema } = parameter
  const value = readParameter(parameter, sent, table)
  const [mistake] = schemaErrors(value, schema, table)
  if (!mistake) return value
  throw notFound(place === 'path' ? undefined : `Query parameter ${name} is not right: ${mistake.error}`)
}
