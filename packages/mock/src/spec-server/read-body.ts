import { parseJson } from '../core/parse-json.ts'
import { bodyInvalidData, bodyInvalidSyntax, bodyMissing } from '../core/problem.ts'
import { schemaErrors } from '../core/schema-errors.ts'
import type { SpecOperation, SpecTable } from '../core/spec.ts'

/**
 * What the body of a request says: JSON that matches the spec, or any bytes where it is no JSON.
 *
 * @throws {ProblemResponse} A 400 that says what is wrong.
 */
export function readBody(text: string, { body }: SpecOperation, table: SpecTable): unknown {
  if (text === '') {
    if (body?.required) throw bodyMissing()
    return undefined
  }
  const schema = body?.content['application/json']
  if (schema === undefined) return text
  const value = parse(text)
  const errors = schemaErrors(value, schema, table)
  if (errors.length > 0) throw bodyInvalidData(errors)
  return value
}

function parse(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    throw bodyInvalidSyntax()
  }
}
