import { type Oas3Rule } from '@redocly/openapi-core'

/** A `oneOf` says by which property its branches are told apart, and maps each value to its branch. */
export const unionDiscriminated: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    if (schema.oneOf && !schema.discriminator?.mapping) {
      report({
        message:
          'This "oneOf" has no discriminator with a mapping. Add both, or use "anyOf" where nothing tells the branches apart.',
        location: location.child('oneOf').key(),
      })
    }
  },
})
