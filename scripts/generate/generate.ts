import type { Document } from './document.ts'
import type { SpecDocument } from './find-documents.ts'
import { generateExamples } from './generate-examples.ts'
import { generateIndex } from './generate-index.ts'
import { generateOperations } from './generate-operations.ts'
import { generateProblemTypes } from './generate-problem-types.ts'
import { generateReadme } from './generate-readme.ts'
import { generateSpecTable } from './generate-spec-table.ts'
import { generateTypes } from './generate-types.ts'
import { knownProblems } from './problem-types.ts'

export interface GeneratedFile {
  /** From the root, with slashes. */
  readonly path: string
  readonly content: string
}

/** Of these documents the twin plays some operations by examples, and needs those too. */
const playedByExample: readonly string[] = ['uitpas']

/** Everything that is generated from one document. */
export async function generate({ name, path }: SpecDocument, document: Document): Promise<GeneratedFile[]> {
  const heading = `// Generated from ${path} by \`pnpm generate\`: do not edit.\n\n`
  const source = `packages/${name}/src`
  const { code: types, names } = generateTypes(document, heading)
  const readme = await generateReadme(document, `packages/${name}/README.md`)
  const problemTypes = {
    path: `${source}/generated/problem-types.ts`,
    content: generateProblemTypes(document, heading),
  }
  const examples = {
    path: `packages/mock/src/generated/${name}-examples.ts`,
    content: generateExamples(document, name, heading),
  }
  return [
    { path: `${source}/generated/openapi.json`, content: `${JSON.stringify(document, undefined, 2)}\n` },
    { path: `${source}/generated/types.ts`, content: types },
    { path: `${source}/generated/operations.ts`, content: generateOperations(document, name, heading, names) },
    ...(knownProblems(document).length > 0 ? [problemTypes] : []),
    { path: `${source}/index.ts`, content: generateIndex(document, name, heading, names) },
    { path: `packages/mock/src/generated/${name}.ts`, content: generateSpecTable(document, name, heading) },
    ...(playedByExample.includes(name) ? [examples] : []),
    ...(readme ? [{ path: `packages/${name}/README.md`, content: readme }] : []),
  ]
}
