// `pnpm specs:diff [--base REV] [--with-tests]`, `pnpm specs:diff OLD NEW`, both with [--json|--markdown]: what has changed, and what that means to users.

import { basename, extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../generate/bundle.ts'
import type { Change } from './change.ts'
import { changesSince } from './changes-since.ts'
import { compareDocuments } from './compare-documents.ts'
import { renderMarkdown, renderText } from './render.ts'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      'with-tests': { type: 'boolean' },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
    },
  })
  const changes =
    positionals.length > 0
      ? await betweenFiles(positionals)
      : await changesSince(values.base, values['with-tests'] ?? false)
  if (values.json) console.log(JSON.stringify([...changes.values()].flat(), undefined, 2))
  else process.stdout.write(values.markdown ? renderMarkdown(changes) : renderText(changes))
} catch (error) {
  console.error(`specs:diff: ${(error as Error).message}`)
  process.exitCode = 1
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
