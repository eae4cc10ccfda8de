import { notFound } from '../core/problem.ts'

/**
 * A query parameter of which the values are known; undefined when it was not sent.
 * @throws {ProblemResponse} A 404 for another value.
 */
export function oneOfInQuery<Value extends string>(
  { searchParams }: URL,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const sent = searchParams.get(name)
  if (sent === null) return undefined
  const value = allowed.find((known) => known === sent)
  if (value !== undefined) return value
  throw notFound(`Query parameter ${name} has invalid value "${sent}". Should be one of ${allowed.join(', ')}`)
}

/** @throws {ProblemResponse} A 404 when it was not sent, too. */
export function requiredOneOfInQuery<Value extends string>(url: URL, name: string, allowed: readonly Value[]): Value {
  const value = oneOfInQuery(url, name, allowed)
  if (value === undefined) throw notFound(`Query parameter ${name} is missing.`)
  return value
}
