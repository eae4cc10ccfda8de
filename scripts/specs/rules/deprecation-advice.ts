import { type Oas3Rule } from '@redocly/openapi-core'

/** What is deprecated says so in its description, and what to use instead. */
export const deprecationAdvice: Oas3Rule = () => ({
  Operation({ deprecated, description }, { report, location }) {
    if (deprecated && !namesReplacement(description))
      report({ message: message('operation'), location: location.key() })
  },
  Parameter({ deprecated, description }, { report, location }) {
    if (deprecated && !namesReplacement(description)) report({ message: message('parameter'), location })
  },
})

const namesReplacement = (description = ''): boolean => /^Deprecated\b[^`]*`[^`]+`/.test(description)

const message = (what: string): string =>
  `The ${what} is deprecated without a way out. Begin its description with "Deprecated: use \`...\`".`
