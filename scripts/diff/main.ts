// `pnpm specs:diff [--base REV] [--json|--markdown]`, `pnpm specs:diff OLD NEW`: what has changed, and what that means to users.

import { basename, extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../generate/bundle.ts'
import type { Change } from './change.ts'
import { compareAll } from './compare-all.ts'
import { compareDocuments } from './compare-documents.ts'
import { documentsAt, lastRelease, presentDocuments } from './documents-at.ts'
import { renderMarkdown, renderText } from './render.ts'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string' }, json: { type: 'boolean' }, markdown: { type: 'boolean' } },
  })
  const changes = positionals.length > 0 ? await betweenFiles(positionals) : await since(values.base)
  if (values.json) console.log(JSON.stringify([...changes.values()].flat(), undefined, 2))
  else process.stdout.write(values.markdown ? renderMarkdown(changes) : renderText(changes))
} catch (error) {
  console.error(`specs:diff: ${(error as Error).message}`)
  process.exitCode = 1
}

async function since(base: string | undefined): Promise<ReadonlyMap<string, readonly Change[]>> {
  const revision = base ?? lastRelease() ?? 'HEAD'
  if (!base) console.error(`since ${revision === 'HEAD' ? 'the last commit, as there is no release yet' : revision}`)
  return compareAll(documentsAt(revision), await presentDocuments())
}

async function betweenFiles(files: readonly string[]): Promise<ReadonlyMap<string, readonly Change[]>> {
  const [old, young, ...more] = files
  if (old === undefined || young === undefined || more.length > 0) {
    throw new Error('give two documents, OLD NEW; or none, and --base REV')
  }
  const [before, after] = await Promise.all([bundle(resolve(old)), bundle(resolve(young))])
  const name = basename(young, extname(young))
  const changes = compareDocuments(before.document, after.document, name)
  return new Map(changes.length > 0 ? [[name, changes]] : [])
}
