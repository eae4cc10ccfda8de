import { notFound } from '../core/problem.ts'

/** A query parameter, the first of that name. Most URLs have no query: it is not taken apart for nothing. */
export function inQuery(url: URL, name: string): string | null {
  return url.search === '' ? null : url.searchParams.get(name)
}

/**
 * A query parameter of which the values are known; undefined when it was not sent.
 * @throws {ProblemResponse} A 404 for another value.
 */
export function oneOfInQuery<Value extends string>(
  url: URL,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const sent = inQuery(url, name)
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
