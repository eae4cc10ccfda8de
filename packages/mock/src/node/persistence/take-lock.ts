import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/**
 * Makes this process the one that may write a file, until what comes back is called or the process ends, however it does.
 *
 * @param path The lock: a file that names its holder. That of a process which is gone is taken over.
 * @throws {Error} Says which process has it.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const name = `${process.pid} ${hostname()} ${randomUUID()}`
  for (;;) {
    if (await isTaken(path, name)) {
      held.add(name)
      return () => release(path, name)
    }
    const holder = await holderOf(path)
    if (holder !== undefined && !isGone(holder)) {
      const [pid, host] = holder.split(' ')
      throw new Error(
        `process ${pid} on ${host} is using it (if that is no twin, delete ${path}); two twins can't share a state`,
      )
    }
    if (holder !== undefined) await takeAway(path, holder)
  }
}

/** The locks of this process. */
const held = new Set<string>()

/** Made whole elsewhere first: a process that is killed here leaves no lock without a name. */
async function isTaken(path: string, name: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, name, { flag: 'wx', mode: 0o600 })
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function holderOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isGone(holder: string): boolean {
  const [pid, host] = holder.split(' ')
  if (host !== hostname()) return false
  // In a container, the next process often gets the number of the last.
  if (Number(pid) === process.pid) return !held.has(holder)
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Of all who find the same dead lock one moves it; whoever moves a living one by being late puts it back. */
async function takeAway(path: string, holder: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if ((await holderOf(aside)) !== holder) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

async function release(path: string, name: string): Promise<void> {
  held.delete(name)
  if ((await holderOf(path)) === name) await rm(path, { force: true })
}
