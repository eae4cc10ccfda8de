import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Writes a file that only its owner can read, whole or not at all: whoever is killed or loses power while writing leaves the old
 * one. Only one may write at a time.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.tmp`
  await rm(draft, { force: true })
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
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}

const mostTries = 20

/** Windows refuses it while somebody, such as a virus scanner, has the old file open. */
async function replace(path: string, draft: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await rename(draft, path)
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      const passes = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code)
      if (!passes || tries === mostTries) throw error
      await pause(50)
    }
  }
}

/** A rename is only safe from a loss of power when the folder is; Windows can't do that, and need not. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
