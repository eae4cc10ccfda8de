import { formats } from './formats.ts'
import { jsonTypeOf } from '../json-value.ts'
import { sameJson } from '../same-json.ts'
import { allowed, failure, type Keywords, type Position } from './keyword.ts'
import type { SchemaError } from '../problem.ts'

/** The keywords for values of any type. */
export const valueKeywords: Keywords<unknown> = {
  type(value, wanted, at) {
    const actual = jsonTypeOf(value)
    if (actual === wanted) return allowed
    const expected = typeof wanted === 'string' ? [wanted] : wanted
    const matches = expected.includes(actual) || (actual === 'integer' && expected.includes('number'))
    return matches ? allowed : wrongType(at, actual, expected)
  },

  // The doubled word is the real server's.
  const: (value, wanted, at) =>
    sameJson(value, wanted) ? allowed : failure(at, 'The data must must match the const value', [wanted]),

  enum: (value, items, at) => (items.some((item) => sameJson(value, item)) ? allowed : notInEnum(at, items)),

  format(value, name, at) {
    const matches = formats[name]
    if (!matches || typeof value !== 'string' || matches(value)) return allowed
    return failure(at, `The data must match the '${name}' format`)
  },
}

export function wrongType(at: Position, actual: string, expected: readonly string[]): readonly SchemaError[] {
  return failure(at, `The data (${actual}) must match the type: ${expected.join(', ')}`)
}

export function notInEnum(at: Position, items: readonly unknown[]): readonly SchemaError[] {
  return failure(at, 'The data should match one item from enum', items)
}
