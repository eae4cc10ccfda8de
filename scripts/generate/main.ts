// `pnpm generate [--check] [NAME...]`: clients and the twin's tables, from specs.

import { parseArgs } from 'node:util'
import { findDocuments, type SpecDocument } from './find-documents.ts'
import { isUnchanged, remember } from './memory.ts'
import { staleFiles, writeFiles } from './write-files.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})

try {
  const documents = await findDocuments(positionals)
  const stale = (await Promise.all(documents.map((document) => update(document, values.check)))).flat()

  if (values.check && stale.length > 0) {
    throw new Error(`these files are not what the specs give:\n  ${stale.join('\n  ')}\nRun: pnpm generate`)
  }
  for (const path of stale) console.log(`wrote ${path}`)
  console.log(`up to date: ${documents.map(({ name }) => name).join(', ')}`)
} catch (error) {
  console.error(`generate: ${(error as Error).message}`)
  process.exitCode = 1
}

/** @returns The files that were not up to date; now they are, unless they were only to be checked. */
async function update(document: SpecDocument, checkOnly: boolean): Promise<string[]> {
  if (isUnchanged(document)) return []
  // Loaded only now: reading nothing but hashes takes a tenth of the time.
  const [{ bundle }, { generate }] = await Promise.all([import('./bundle.ts'), import('./generate.ts')])
  const { document: bundled, files: inputs } = await bundle(document.file)
  const files = await generate(document, bundled)
  const stale = await staleFiles(files)
  if (!checkOnly) await writeFiles(stale)
  if (!checkOnly || stale.length === 0) remember(document, inputs, files)
  return stale.map(({ path }) => path)
}
