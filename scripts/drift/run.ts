import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { presentDocuments, type Documents } from '../diff/documents-at.ts'
import { apiName } from '../generate/generate-operations.ts'
import { type Document } from '../generate/document.ts'
import { root } from '../generate/root.ts'
import { readDeviations } from './deviations.ts'
import { driftOf, type Drift } from './drift.ts'
import { changedSince, nextLock, type Lock } from './lock.ts'
import { apis, readPublished } from './published.ts'

export interface Report {
  readonly text: string
  readonly hasDrifted: boolean
}

/**
 * Compares what publiq publishes with our documents, and remembers in specs/published.lock.json what was seen.
 *
 * @param from See `readPublished`.
 * @param today `2026-11-24`.
 * @throws {Error} when a published document can't be read; then nothing is remembered.
 */
export async function runDrift(from: string | undefined, today: string, folder: string = root): Promise<Report> {
  const published = new Map(await Promise.all(apis.map(async (api) => [api, await readPublished(api, from)] as const)))
  const ours = await presentDocuments()
  const deviations = readDeviations(await readFile(join(folder, 'specs/deviations.md'), 'utf8'), apis)
  const drifts = [...published].map(([api, document]) => driftOf(api, document, ofApi(ours, api), deviations))

  const lockFile = join(folder, 'specs/published.lock.json')
  const before = await readLock(lockFile)
  const after = nextLock(before, published, today)
  await writeFile(lockFile, `${JSON.stringify(after, undefined, 2)}\n`)
  const lines = [...changedSince(before, after), ...drifts.flatMap(linesOf)]
  return { text: `${lines.join('\n')}\n`, hasDrifted: drifts.some(({ missing }) => missing.length > 0) }
}

function ofApi(ours: Documents, api: string): unknown[] {
  return [...ours.values()].filter((document) => apiName(document as Document) === api)
}

async function readLock(file: string): Promise<Lock> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  return JSON.parse(text) as Lock
}

function linesOf({ api, published, missing, unpublished, excused, unused }: Drift): string[] {
  return [
    `${api}: ${published} published facts, ${missing.length} not ours, ${excused} excused by specs/deviations.md`,
    ...missing.map((fact) => `  not ours       ${fact}`),
    ...unpublished.map((operation) => `  not published  ${operation}`),
    ...unused.map(({ operation, fact }) => `  needless row   ${operation} ${fact}`),
  ]
}
