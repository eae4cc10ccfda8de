import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { isHeldByWindows } from './is-held-by-windows.ts'

const pollMs = 50

/**
 * Runs a task while no other process, or other part of this one, has the lock that a file stands for.
 *
 * The file names its holder. It is taken over when the holder is a process of this machine that is gone; or when it has been the
 * same for longer than any task lasts, as this process sees it: no clock but its own is looked at.
 */
export async function withFileLock<Result>(
  path: string,
  task: () => Promise<Result>,
  longestMs: number = 30_000,
): Promise<Result> {
  const name = `${process.pid} ${hostname()} ${randomUUID()}`
  await acquire(path, name, longestMs)
  try {
    return await task()
  } finally {
    await release(path, name)
  }
}

async function acquire(path: string, name: string, longestMs: number): Promise<void> {
  let seen: string | undefined
  let seenSince = performance.now()
  for (;;) {
    const refusal = await writeFile(path, name, { flag: 'wx', mode: 0o600 }).catch(refusalOf)
    if (!refusal) return
    const holder = await holderOf(path)
    if (holder !== seen) seenSince = performance.now()
    seen = holder
    const isLate = performance.now() - seenSince >= longestMs
    if (holder === undefined && isLate) throw refusal
    if (holder !== undefined && (isLate || isGone(holder))) await takeAway(path, holder)
    await pause(pollMs)
  }
}

function refusalOf(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EEXIST' || isHeldByWindows(error)) return error
  throw error
}

async function holderOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

function isGone(holder: string): boolean {
  const [pid, host] = holder.split(' ')
  if (host !== hostname()) return false
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
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || isHeldByWindows(error)) return
    throw error
  }
  if ((await holderOf(aside)) !== holder) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

/** A lock that can't be removed is taken over by others in time: no reason to throw away what the task gave. */
async function release(path: string, name: string): Promise<void> {
  if ((await holderOf(path)) === name) await rm(path, { force: true }).catch(() => undefined)
}
