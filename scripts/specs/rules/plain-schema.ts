import { type Oas3Rule } from '@redocly/openapi-core'

const advice: Readonly<Record<string, string>> = {
  readOnly: 'Make two schemas, one to read (`Place`) and one to write (`PlaceInput`).',
  writeOnly: 'Make two schemas, one to read (`Place`) and one to write (`PlaceInput`).',
  if: 'Make a `oneOf` with a `discriminator`, one schema for each case; generators drop `if`.',
  nullable: "That is OpenAPI 3.0. Write `type: [string, 'null']`.",
}

/** No keyword that a generator has to guess about, or drops. */
export const plainSchema: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    for (const [keyword, what] of Object.entries(advice)) {
      if (keyword in schema)
        report({ message: `Don't use "${keyword}". ${what}`, location: location.child(keyword).key() })
    }
  },
})
