import { relative } from 'node:path'
import type { Oas3Rule } from '@redocly/openapi-core'
import { root } from './root.ts'

/**
 * Where in its files a document is wrong: a line `specs/entry/halls.yaml:12  what is wrong` for each mistake that keeps the
 * generator from its work.
 *
 * @param otherwise What is said when the mistake has no place of its own.
 */
export async function explain(file: string, otherwise: string): Promise<string> {
  // Slow to load, and needed only now.
  const [{ createConfig, lint }, { describeProblem }] = await Promise.all([
    import('@redocly/openapi-core'),
    import('../specs/describe-problem.ts'),
  ])
  const config = await createConfig({
    plugins: [{ id: 'generate', rules: { oas3: { 'says-something': saysSomething } } }],
    rules: {
      'no-unresolved-refs': 'error',
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'generate/says-something': 'error',
    },
  })
  const problems = await lint({ ref: file, config })
  const lines = [...new Set(problems.map((problem) => describeProblem(problem, root)))]
  return lines.length > 0 ? lines.join('\n') : `${relative(root, file)}: ${otherwise}`
}

const says = new Set(
  '$ref type enum const properties required additionalProperties items prefixItems allOf anyOf oneOf not nullable'.split(
    ' ',
  ),
)

/** A schema that says nothing, or none, would be `unknown`: by that anything compiles. */
const saysSomething: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    if (Object.keys(schema).some((keyword) => says.has(keyword))) return
    report({
      message: 'This schema says nothing of its value, whose type would be `unknown`. Give it a type.',
      location,
    })
  },
  MediaType(media, { report, location }) {
    if (media.schema !== undefined) return
    report({ message: 'This body has no schema: its type would be `unknown`. Give it one.', location })
  },
})
