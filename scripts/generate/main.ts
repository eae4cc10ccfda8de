// `pnpm generate [--check] [NAME...]`: clients and the twin's tables, from specs.

import { parseArgs } from 'node:util'
import { findDocuments, type SpecDocument } from './find-documents.ts'
import type { GeneratedFile } from './generate.ts'
import { isUnchanged, remember } from './memory.ts'
import { staleFiles, writeFiles } from './write-files.ts'

/** What is to be done for one document. */
interface Work {
  readonly document: SpecDocument
  readonly inputs: readonly string[]
  readonly files: readonly GeneratedFile[]
  readonly stale: readonly GeneratedFile[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})

try {
  const documents = await findDocuments(positionals)
  const changed = documents.filter((document) => !isUnchanged(document))
  const work = await planAll(changed)
  const stale = work.flatMap((one) => one.stale.map(({ path }) => path))
  for (const one of work) {
    if (!values.check) await writeFiles(one.stale)
    if (!values.check || one.stale.length === 0) remember(one.document, one.inputs, one.files)
  }
  if (values.check && stale.length > 0) {
    throw new Error(`these files are not what the specs give:\n  ${stale.join('\n  ')}\nRun: pnpm generate`)
  }
  for (const path of stale) console.log(`wrote ${path}`)
  console.log(`up to date: ${documents.map(({ name }) => name).join(', ')}`)
} catch (error) {
  console.error(`generate: ${(error as Error).message}`)
  process.exitCode = 1
}

/** Nothing is written unless all documents are good, and all that are not are told. */
async function planAll(documents: readonly SpecDocument[]): Promise<Work[]> {
  const plans = await Promise.allSettled(documents.map(plan))
  const reasons = plans.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []))
  if (reasons.length > 0) throw new Error(`nothing was written\n${reasons.join('\n')}`)
  return plans.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

async function plan(document: SpecDocument): Promise<Work> {
  // Loaded only now: reading nothing but hashes takes a tenth of the time.
  const [{ bundle }, { generate }] = await Promise.all([import('./bundle.ts'), import('./generate.ts')])
  const { document: bundled, files: inputs } = await bundle(document.file)
  const files = await generate(document, bundled).catch(async (error: Error) => {
    const { explain } = await import('./explain.ts')
    throw new Error(await explain(document.file, error.message), { cause: error })
  })
  return { document, inputs, files, stale: await staleFiles(files) }
}
