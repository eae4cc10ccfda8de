import { type Oas3Rule, isRef } from '@redocly/openapi-core'

/** What a reader sees has words: operations, parameters, and the properties of schemas that are not a `$ref`. */
export const described: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    if (!operation.description?.trim()) {
      report({
        message: 'The operation has no description. Say in a sentence or two what it does.',
        location: location.key(),
      })
    }
  },
  Parameter(parameter, { report, location }) {
    if (!parameter.description?.trim()) {
      report({
        message: `Parameter "${parameter.name}" has no description. Say what it is, with unit and format.`,
        location,
      })
    }
  },
  Schema(schema, { report, location }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (typeof property === 'boolean' || isRef(property) || property.description?.trim()) continue
      report({
        message: `Property "${name}" has no description. Say what it is, with unit and format.`,
        location: location.child(['properties', name]).key(),
      })
    }
  },
})
