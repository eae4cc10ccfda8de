// `pnpm specs:lint`: every document under specs against the rules, every example against its schema.
import { lint } from '@redocly/openapi-core'
import { findDocuments } from '../generate/find-documents.ts'
import { root } from '../generate/root.ts'
import { describeProblem, describeUnusedPart } from './describe-problem.ts'
import { createLintConfig } from './lint-config.ts'
import { findUnusedParts } from './unused-parts.ts'

const documents = await findDocuments()
const config = await createLintConfig()
const lines = new Set<string>()
for (const { file } of documents) {
  for (const problem of await lint({ ref: file, config })) lines.add(describeProblem(problem, root))
}
for (const part of await findUnusedParts(`${root}/specs`)) lines.add(describeUnusedPart(part, root))

const byPlace = [...lines].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
for (const line of byPlace) console.log(line)
console.log(`documents: ${documents.length}, problems: ${lines.size}`)
if (lines.size > 0 || documents.length === 0) process.exitCode = 1
