import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { SpecDocument } from './find-documents.ts'
import type { GeneratedFile } from './generate.ts'
import { root } from './root.ts'

// What was generated from what, so that a document is read only when it, the generator or its output has changed.

/** Paths from the root, so that a copy of the repository has a memory of its own. */
interface Memory {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly hash: string
}

/** True when nothing has changed since the files of this document were found to be up to date. */
export function isUnchanged(document: SpecDocument): boolean {
  try {
    const { inputs, outputs, hash } = JSON.parse(readFileSync(fileOf(document), 'utf8')) as Memory
    return hash === hashOf([...inputs, ...outputs])
  } catch {
    return false
  }
}

export function remember(document: SpecDocument, inputs: readonly string[], files: readonly GeneratedFile[]): void {
  const paths = { inputs: inputs.map((file) => relative(root, file)), outputs: files.map(({ path }) => path) }
  const memory: Memory = { ...paths, hash: hashOf([...paths.inputs, ...paths.outputs]) }
  mkdirSync(dirname(fileOf(document)), { recursive: true })
  writeFileSync(fileOf(document), JSON.stringify(memory))
}

function fileOf({ name }: SpecDocument): string {
  return join(root, 'node_modules/.cache/uitkit-generate', `${name}.json`)
}

function hashOf(files: readonly string[]): string {
  const generator = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('scripts/generate', file))
  const hash = createHash('sha256')
  // The lockfile stands for the versions of openapi-typescript and redocly.
  for (const file of [...files, ...generator, 'pnpm-lock.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
