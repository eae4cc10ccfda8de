import { type Oas3Rule, type Plugin } from '@redocly/openapi-core'
import { exampleValid } from './examples.ts'
import { deprecationAdvice } from './rules/deprecation-advice.ts'
import { described } from './rules/described.ts'
import { enumOnce } from './rules/enum-once.ts'
import { examplePresent } from './rules/example-present.ts'
import { operationId } from './rules/operation-id.ts'
import { patternCompiles } from './rules/pattern-compiles.ts'
import { plainSchema } from './rules/plain-schema.ts'
import { problemResponse } from './rules/problem-response.ts'
import { unionDiscriminated } from './rules/union-discriminated.ts'

/** The rules of our own, by the name after `uitkit/`. */
export const rules: Readonly<Record<string, Oas3Rule>> = {
  'deprecation-advice': deprecationAdvice,
  described,
  'enum-once': enumOnce,
  'example-present': examplePresent,
  'example-valid': exampleValid,
  'operation-id': operationId,
  'pattern-compiles': patternCompiles,
  'plain-schema': plainSchema,
  'problem-response': problemResponse,
  'union-discriminated': unionDiscriminated,
}

export const plugin: Plugin = { id: 'uitkit', rules: { oas3: { ...rules } } }
