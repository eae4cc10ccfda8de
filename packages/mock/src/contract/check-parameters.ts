import type { SpecOperation, SpecParameter, SpecTable } from '../core/spec.ts'
import type { FoundOperation } from '../operations/find-operation.ts'
import { checkValue } from './check-value.ts'
import { parametersIn, readParameter } from '../operations/read-parameters.ts'
import type { Finding } from './violation.ts'
import { itemsOf } from '../operations/wire-value.ts'

export function checkPath({ operation, params, table }: FoundOperation): readonly Finding[] {
  return parametersIn('path', operation.parameters).flatMap((parameter) =>
    checkParameter(`path ${parameter.name}`, parameter, [params[parameter.name] ?? ''], table),
  )
}

/**
 * @param place What the query stands in: `query`, or `body` for the few that are sent as a body.
 * @param others Parameters that need no document.
 */
export function checkQuery(
  query: URLSearchParams,
  operation: SpecOperation,
  table: SpecTable,
  place: string,
  others: readonly string[] = [],
): readonly Finding[] {
  const known = parametersIn('query', operation.parameters)
  const names = known.map(({ name }) => name)
  const unknown = new Set([...query.keys()].filter((name) => !names.includes(name) && !others.includes(name)))
  return [
    ...known.flatMap((parameter) =>
      checkParameter(`${place} ${parameter.name}`, parameter, query.getAll(parameter.name), table),
    ),
    ...Array.from(unknown, (name) => ({
      where: looksLikeName.test(name) && query.get(name) !== '' ? `${place} ${name}` : place,
      message: `There is no such parameter: ${names.length > 0 ? `wanted ${names.join(', ')}` : 'it takes none'}`,
    })),
  ]
}

/** What is no query at all is read as one name, without a value: it may have anything in it. */
const looksLikeName = /^[\w.[\]-]{1,40}$/

/** Headers that no document has are everybody's own. */
export function checkHeaders(
  headers: Readonly<Record<string, string>>,
  { operation, table }: FoundOperation,
): readonly Finding[] {
  return parametersIn('header', operation.parameters).flatMap((parameter) => {
    const value = headers[parameter.name.toLowerCase()]
    return checkParameter(`header ${parameter.name}`, parameter, value === undefined ? [] : [value], table)
  })
}

function checkParameter(
  where: string,
  parameter: SpecParameter,
  texts: readonly string[],
  table: SpecTable,
): readonly Finding[] {
  const { required = false, schema } = parameter
  if (texts.length === 0) return required ? [{ where, message: 'It is missing, and wanted' }] : []
  if (texts.length > 1 && itemsOf(schema, table) === undefined) {
    return [{ where, message: `It stands there ${texts.length} times, and is wanted once` }]
  }
  return checkValue(where, readParameter(parameter, texts, table), schema, table)
}
