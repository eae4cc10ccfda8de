import { type Oas3Rule, type Location } from '@redocly/openapi-core'

/** The same enum is written once: what two places need has a name and is reached by `$ref`. */
export const enumOnce: Oas3Rule = () => {
  const found = new Map<string, Location[]>()
  return {
    Schema: {
      enter({ enum: values }, { location }) {
        if (!values) return
        const key = JSON.stringify([...values].toSorted())
        found.set(key, [...(found.get(key) ?? []), location.child('enum').key()])
      },
    },
    Root: {
      leave(_root, { report }) {
        for (const [key, [first, ...others]] of found) {
          for (const location of others) {
            report({
              message: `The enum ${key} stands elsewhere too (${first?.pointer}). Give it a name in specs/shared and use $ref.`,
              location,
            })
          }
        }
      },
    },
  }
}
