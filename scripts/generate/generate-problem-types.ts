import type { Document } from './document.ts'
import { print } from './print.ts'
import { knownProblems, type KnownProblem } from './problem-types.ts'

/** A constant for each type of problem that operations answer, for `isProblem` of @uitkit/client. */
export function generateProblemTypes(document: Document, heading: string): string {
  const problems = knownProblems(document)
  const schemas = [...new Set(problems.flatMap(({ schema }) => schema ?? []))].toSorted()
  const lines = [
    "import type { ProblemType } from '@uitkit/client'",
    ...(schemas.length > 0 ? [`import type { ${schemas.join(', ')} } from './types.ts'`] : []),
    '',
    'interface ProblemTypes {',
    ...problems.flatMap((problem) => [
      `  /** ${problem.statuses.join(', ')}, answered by ${answeredBy(problem)}. */`,
      `  readonly ${problem.name}: ProblemType${problem.schema ? `<${problem.schema}>` : ''}`,
    ]),
    '}',
    '',
    '/** The types of problems that this API is known to answer. Others may come: compare a type with any string. */',
    'export const problemType = {',
    ...problems.map(({ name, type }) => `  ${name}: ${print(type)},`),
    '} as ProblemTypes',
    '',
  ]
  return heading + lines.join('\n')
}

/** The operations, or how many they are. */
export function answeredBy({ operations }: KnownProblem): string {
  return operations.length > 4 ? `${operations.length} operations` : operations.map((name) => `\`${name}\``).join(', ')
}
