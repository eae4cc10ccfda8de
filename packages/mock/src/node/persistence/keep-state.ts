import { readFile, realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Mock } from '../../create-mock.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { fileProblem } from '../file-problem.ts'
import { takeLock } from './take-lock.ts'
import { writeSoon } from './write-soon.ts'
import { writeWhole } from './write-whole.ts'

export interface KeptState {
  /** The state may have changed: it is written soon. */
  changed(): void
  /** Writes what is not written yet, and lets others have the file. @throws {Error} When it can't be written. */
  close(): Promise<void>
}

/**
 * Gives a twin the state that a file holds, when there is one, and keeps the file up to date.
 *
 * The file is replaced as a whole, so that a twin which is killed while it writes leaves the state of a moment ago.
 *
 * @throws {Error} When the file can't be read, written, or is in use; it is then left as it is.
 */
export async function keepState(file: string, mock: Mock): Promise<KeptState> {
  const name = `The state file ${file}`
  const inWords = (what: string) => (error: unknown) => {
    throw new Error(`${name} ${what}: ${fileProblem(error)}.`, { cause: error })
  }
  const path = await realpath(resolve(file)).catch(() => resolve(file))
  await refuseOtherThanFile(path).catch(inWords("can't be used"))
  const unlock = await takeLock(`${path}.lock`).catch(inWords("can't be used"))
  try {
    const text = await readIfThere(path).catch(inWords("can't be read"))
    if (text !== undefined) restore(text, mock, name)
    const write = () => writeWhole(path, JSON.stringify(mock.snapshot())).catch(inWords("can't be written"))
    // Told now rather than after an hour of work that can't be kept.
    await write()
    return keeping(write, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

function keeping(write: () => Promise<void>, unlock: () => Promise<void>): KeptState {
  const onTrouble = (error: unknown) => console.error(`${(error as Error).message} It is tried again.`)
  const writer = writeSoon({ write, onTrouble })
  return {
    changed: () => writer.changed(),
    close() {
      // A program may have changed it without a request.
      writer.changed()
      return writer.close().finally(unlock)
    },
  }
}

function restore(text: string, mock: Mock, name: string): void {
  try {
    mock.restore(parse(text) as Snapshot)
  } catch (error) {
    throw new Error(`${name} can't be read: ${(error as Error).message} Move it away to start anew.`, { cause: error })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`It is broken: ${(error as Error).message}.`, { cause: error })
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A file is replaced by writing: that would take a folder's or a device's place. */
async function refuseOtherThanFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found && !found.isFile()) throw new Error(found.isDirectory() ? 'it is a folder' : 'it is no ordinary file')
}
