import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runDrift } from '../drift/run.ts'
import { root } from '../generate/root.ts'
import { verbatim, type Finding } from './finding.ts'

/**
 * What publiq has changed since it was last seen, and what it publishes that is not ours.
 *
 * @param from A folder or URL with the published documents; publiq's own address where it is left out.
 * @param today `2026-11-24`.
 * @throws {Error} when a published document can't be read.
 */
export async function watchDrift(
  from: string | undefined,
  today: string,
  folder: string = root,
): Promise<Finding | undefined> {
  const lock = (): Promise<string> => readFile(join(folder, 'specs/published.lock.json'), 'utf8').catch(() => '')
  const before = await lock()
  const { text, hasDrifted } = await runDrift(from, today, folder)
  if (!hasDrifted && before === (await lock())) return undefined
  return {
    title: 'publiq publishes something else than we have',
    body: `\`pnpm specs:drift\` says:\n\n${verbatim(text)}\nWhat to do: "When a spec changes" in CONTRIBUTING.md.\n`,
  }
}
