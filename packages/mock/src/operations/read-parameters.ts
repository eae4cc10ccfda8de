import type { SpecParameter, SpecTable } from '../core/spec.ts'
import type { FoundOperation } from './find-operation.ts'
import { itemsOf, wireValue } from './wire-value.ts'

/** The value of a parameter, as its schema has it where it can be read so. */
export function readParameter(
  { explode = true, schema }: SpecParameter,
  texts: readonly string[],
  table: SpecTable,
): unknown {
  const items = itemsOf(schema, table)
  if (items === undefined) return wireValue(texts[0] ?? '', schema, table)
  const parts = explode ? texts : texts.flatMap((list) => list.split(','))
  return parts.map((part) => wireValue(part, items, table))
}

/** The parameters of a path, by name. */
export function readPath({ operation, params, table }: FoundOperation): Readonly<Record<string, unknown>> {
  const known = parametersIn('path', operation.parameters)
  return Object.fromEntries(
    known.map((parameter) => [parameter.name, readParameter(parameter, [params[parameter.name] ?? ''], table)]),
  )
}

/** The parameters of a query that were sent, by name. */
export function readQuery(
  query: URLSearchParams,
  { operation, table }: FoundOperation,
): Readonly<Record<string, unknown>> {
  const sent = parametersIn('query', operation.parameters).filter(({ name }) => query.has(name))
  return Object.fromEntries(
    sent.map((parameter) => [parameter.name, readParameter(parameter, query.getAll(parameter.name), table)]),
  )
}

export function parametersIn(
  place: SpecParameter['in'],
  parameters: readonly SpecParameter[] = [],
): readonly SpecParameter[] {
  return parameters.filter((parameter) => parameter.in === place)
}
