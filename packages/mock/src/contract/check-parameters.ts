import type { SpecOperation, SpecParameter, SpecTable } from '../core/spec.ts'
import type { FoundOperation } from '../operations/find-operation.ts'
import { checkValue } from './check-value.ts'
import type { Finding } from './violation.ts'
import { itemsOf, wireValue } from './wire-value.ts'

export function checkPath({ operation, params, table }: FoundOperation): readonly Finding[] {
  return parametersIn('path', operation).flatMap((parameter) =>
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
  const known = parametersIn('query', operation)
  const names = known.map(({ name }) => name)
  const unknown = new Set([...query.keys()].filter((name) => !names.includes(name) && !others.includes(name)))
  return [
    ...known.flatMap((parameter) =>
      checkParameter(`${place} ${parameter.name}`, parameter, query.getAll(parameter.name), table),
    ),
    ...Array.from(unknown, (name) => ({
      where: `${place} ${name}`,
      message: `There is no such parameter: ${names.length > 0 ? `wanted ${names.join(', ')}` : 'it takes none'}`,
    })),
  ]
}

/** Headers that no document has are everybody's own. */
export function checkHeaders(
  headers: Readonly<Record<string, string>>,
  { operation, table }: FoundOperation,
): readonly Finding[] {
  return parametersIn('header', operation).flatMap((parameter) => {
    const value = headers[parameter.name.toLowerCase()]
    return checkParameter(`header ${parameter.name}`, parameter, value === undefined ? [] : [value], table)
  })
}

function parametersIn(place: SpecParameter['in'], { parameters = [] }: SpecOperation): readonly SpecParameter[] {
  return parameters.filter((parameter) => parameter.in === place)
}

function checkParameter(
  where: string,
  { required = false, explode = true, schema }: SpecParameter,
  texts: readonly string[],
  table: SpecTable,
): readonly Finding[] {
  const [text] = texts
  if (text === undefined) return required ? [{ where, message: 'It is missing, and wanted' }] : []
  const items = itemsOf(schema, table)
  if (items !== undefined) {
    const parts = explode ? texts : texts.flatMap((list) => list.split(','))
    const list = parts.map((part) => wireValue(part, items, table))
    return checkValue(where, list, schema, table)
  }
  if (texts.length > 1) return [{ where, message: `It stands there ${texts.length} times, and is wanted once` }]
  return checkValue(where, wireValue(text, schema, table), schema, table)
}
