import { parseJson } from '../core/parse-json.ts'
import { bodyInvalidData, bodyInvalidSyntax, bodyMissing } from '../core/problem.ts'
import { schemaErrors } from '../core/schema-errors.ts'
import type { SpecTable } from '../core/spec.ts'
import type { EntryContext } from './context.ts'

/**
 * The body of a request, checked: what comes out matches the schema of the operation.
 *
 * @param operation An `operationId`.
 * @param convert Turns what old clients send into what the schema wants; a body that is a list is left to the schema.
 * @throws {ProblemResponse} A 400 that says what is wrong.
 */
export function readBody<T>(
  context: EntryContext,
  table: SpecTable,
  operation: string,
  convert: (body: Record<string, unknown>) => unknown = (body) => body,
): T {
  return convertedBody(readJson(context), table, operation, convert)
}

/** The same of a body that has been read. @throws {ProblemResponse} A 400 that says what is wrong. */
export function convertedBody<T>(
  sent: Sent,
  table: SpecTable,
  operation: string,
  convert: (body: Record<string, unknown>) => unknown,
): T {
  return validBody(isList(sent) ? sent : convert({ ...sent }), table, operation)
}

/** What a body may be before a schema has seen it. */
export type Sent = Readonly<Record<string, unknown>> | readonly unknown[]

/**
 * The body of a request, whatever is in it: an object or a list.
 *
 * Properties and items that are `null` count as missing, at every depth.
 *
 * @throws {ProblemResponse} A 400 when there is none, or no JSON.
 */
export function readJson({ request }: EntryContext): Sent {
  const sent = withoutNulls(parse(request.text()))
  if (typeof sent === 'object' && sent !== null) return sent as Sent
  throw bodyInvalidData([{ jsonPointer: '/', error: 'Root element must be an array or object' }])
}

/** @throws {ProblemResponse} A 400 for what does not match the schema of the operation. */
export function validBody<T>(body: unknown, table: SpecTable, operation: string): T {
  const errors = schemaErrors(body, schemaOf(table, operation), table)
  if (errors.length > 0) throw bodyInvalidData(errors)
  return body as T
}

function parse(text: string): unknown {
  if (text === '') throw bodyMissing()
  try {
    return parseJson(text)
  } catch {
    throw bodyInvalidSyntax()
  }
}

/** A property named `__proto__` goes too: no body needs one, and a copy of it could change what objects inherit. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls)
  const kept: Record<string, unknown> = {}
  for (const [name, property] of Object.entries(value)) {
    if (property !== null && name !== '__proto__') kept[name] = withoutNulls(property)
  }
  return kept
}

function schemaOf({ operations }: SpecTable, operation: string) {
  const schema = operations[operation]?.body?.content['application/json']
  if (schema === undefined) throw new Error(`The spec has no JSON body for the operation ${operation}.`)
  return schema
}

/** As `Array.isArray`, which does not see that a list may be read only. */
function isList(value: Sent): value is readonly unknown[] {
  return Array.isArray(value)
}
