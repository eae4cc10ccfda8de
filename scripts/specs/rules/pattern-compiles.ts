import { type Oas3Rule } from '@redocly/openapi-core'

/** Every pattern is one that JavaScript takes with its unicode flag, as validators use it. */
export const patternCompiles: Oas3Rule = () => ({
  Schema({ pattern }, { report, location }) {
    if (pattern === undefined) return
    const compiled = compile(pattern)
    if (compiled instanceof RegExp) return
    report({
      message: `The pattern does not compile: ${compiled.message}. Write one that is valid with the "u" flag.`,
      location: location.child('pattern'),
    })
  },
})

function compile(pattern: string): RegExp | Error {
  try {
    return new RegExp(pattern, 'u')
  } catch (error) {
    return error as Error
  }
}
