import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isHeldByWindows } from './is-held-by-windows.ts'

/** Writes a file that only its owner can read, whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await replace(path, draft)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await removeOldDrafts(path)
}

const mostTries = 20

async function replace(path: string, draft: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await rename(draft, path)
    } catch (error) {
      if (!isHeldByWindows(error) || tries === mostTries) throw error
      await pause(50)
    }
  }
}

/** Nobody takes that long to write a few tokens: who began this draft has died. */
const oldMs = 60_000

async function removeOldDrafts(path: string): Promise<void> {
  const folder = dirname(path)
  const names = await readdir(folder)
  const drafts = names.filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith('.tmp'))
  for (const draft of drafts.map((name) => join(folder, name))) {
    const written = await stat(draft).catch(() => undefined)
    if (written && Date.now() - written.mtimeMs > oldMs) await rm(draft, { force: true })
  }
}
