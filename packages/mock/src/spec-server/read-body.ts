import type { MockRequest } from '../core/exchange.ts'
import { parseJson } from '../core/parse-json.ts'
import { bodyInvalidData, bodyInvalidSyntax, bodyMissing } from '../core/problem.ts'
import { schemaErrors } from '../core/schema-errors.ts'
import type { SpecOperation, SpecTable } from '../core/spec.ts'

/**
 * The body of a request: JSON that matches the spec, or any bytes where it is no JSON.
 *
 * @throws {ProblemResponse} A 400 that says what is wrong.
 */
export async function readBody(request: MockRequest, { body }: SpecOperation, table: SpecTable): Promise<unknown> {
  const text = await request.text()
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
