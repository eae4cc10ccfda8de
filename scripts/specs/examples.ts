import { type Oas3Rule, type Location, type UserContext, isRef } from '@redocly/openapi-core'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { closedSchema } from './closed-schema.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)

interface Exemplified {
  readonly schema?: unknown
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, unknown>>
}

/** Every example of a body, a parameter or a schema is valid, and has no property that its schema lacks. */
export const exampleValid: Oas3Rule = () => ({
  MediaType: checkExamples,
  Parameter: checkExamples,
  Schema(schema, context) {
    const { examples = [] } = schema as { readonly examples?: readonly unknown[] }
    for (const [index, example] of examples.entries()) {
      check(example, context.location.child(['examples', index]), schema, context)
    }
  },
})

function checkExamples({ schema, example, examples }: Exemplified, context: UserContext): void {
  if (schema === undefined) return
  if (example !== undefined) check(example, context.location.child('example'), schema, context)
  for (const [name, given] of Object.entries(examples ?? {})) {
    const { node, location } = isRef(given)
      ? context.resolve<{ value?: unknown }>(given)
      : { node: given as { value?: unknown }, location: context.location.child(['examples', name]) }
    if (node && location) check(node.value, location.child('value'), schema, context)
  }
}

function check(value: unknown, location: Location, schema: unknown, context: UserContext): void {
  for (const { instancePath, what } of mistakes(value, schema, context)) {
    context.report({
      message: `The example is not valid: ${instancePath || '/'} ${what}. Correct it, or the schema.`,
      location: location.child(instancePath.split('/').slice(1)),
    })
  }
}

function mistakes(value: unknown, schema: unknown, context: UserContext): readonly Mistake[] {
  try {
    const validate = ajv.compile(closedSchema(schema, context.location.source.absoluteRef, context.resolve))
    if (validate(value)) return []
    return leaves(validate.errors ?? []).map((error) => ({ instancePath: error.instancePath, what: describe(error) }))
  } catch (error) {
    return [{ instancePath: '', what: `has a schema that can't be used (${(error as Error).message})` }]
  }
}

interface Mistake {
  /** An RFC 6901 pointer into the example; empty for the example as a whole. */
  readonly instancePath: string
  readonly what: string
}

/** Without the summaries (`must match a schema in anyOf`) of what other errors say. */
function leaves(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const found = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'allOf', 'if'].includes(keyword))
  return found.length > 0 ? found : errors
}

function describe({ keyword, message, params }: ErrorObject): string {
  if (keyword === 'unevaluatedProperties') return `has "${params.unevaluatedProperty}", which the schema does not know`
  return message ?? keyword
}
