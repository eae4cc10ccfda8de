import { chmod, mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { fileSession } from '../src/file-session.ts'
import { withFileLock } from '../src/node/file-lock.ts'
import { runProgram } from './run-program.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Processes take their time to start on a machine that has more to do. */
const patience = { timeout: 60_000 }

const isPosix = process.platform !== 'win32'

let folder: string
let path: string
beforeEach(async () => {
  folder = await temporaryFolder()
  path = join(folder, 'my program', 'session.json')
})

describe('a file session', patience, () => {
  it('keeps what it is given for the next process, members that it does not know too', async () => {
    expect(await fileSession(path).get()).toBeUndefined()
    const tokens = { accessToken: 'a', refreshToken: 'b', expiresAt: 1, ours: { x: [1] } }
    await fileSession(path).set(tokens)
    expect(await fileSession(path).get()).toEqual(tokens)
    await fileSession(path).clear()
    expect(await fileSession(path).get()).toBeUndefined()
    await fileSession(path).clear()
  })

  it.runIf(isPosix)('lets nobody but the owner read the file, even if it let others before', async () => {
    await fileSession(path).set({ accessToken: 'a' })
    expect((await stat(join(folder, 'my program'))).mode & 0o777).toBe(0o700)
    await chmod(path, 0o644)
    await fileSession(path).set({ accessToken: 'b' })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it.each(['', 'not JSON', '{"accessToken": "S3CRET', '"S3CRET"', '["S3CRET"]', 'null'])(
    'says which file holds something else than tokens, not what: %j',
    async (text) => {
      await mkdir(join(folder, 'my program'))
      await writeFile(path, text)
      const read = async () => fileSession(path).get()
      const failure = await read().catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(Error)
      expect(String(failure)).toContain(path)
      expect(inspect(failure)).not.toContain('S3CRET')
    },
  )

  it('throws what the file system throws', async () => {
    await mkdir(path, { recursive: true })
    await expect(fileSession(path).get()).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(fileSession(path).set({ accessToken: 'a' })).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY|EEXIST/)
    expect(await readdir(join(folder, 'my program'))).toEqual(['session.json'])
  })

  it('is always whole, also when its writer is killed in the middle', async () => {
    const expectWhole = async () => {
      const { text = '' } = (await fileSession<{ text: string }>(path).get()) ?? {}
      expect([text.length, new Set(text).size]).toEqual([4_000_000, 1])
    }
    for (let round = 0; round < 4; round++) {
      const writer = runProgram('write', path)
      for (let lines = 0; lines <= round; lines++) await writer.line()
      await expectWhole()
      writer.child.kill('SIGKILL')
      await writer.ended
      await expectWhole()
    }
  })

  it('removes what a killed writer left behind, and nothing else', async () => {
    await fileSession(path).set({ accessToken: 'a' })
    const draft = (name: string) => join(folder, 'my program', name)
    const names = ['session.json.old.tmp', 'session.json.new.tmp', 'other.json.old.tmp']
    for (const name of names) await writeFile(draft(name), 'S3CRET')
    const before = new Date(Date.now() - 3_600_000)
    for (const name of names) if (!name.includes('new')) await utimes(draft(name), before, before)
    await fileSession(path).set({ accessToken: 'b' })
    expect(await readdir(join(folder, 'my program'))).toEqual([
      'other.json.old.tmp',
      'session.json',
      'session.json.new.tmp',
    ])
  })
})

describe('the lock of a file session', patience, () => {
  it('lets one process at a time work on the file', async () => {
    const counters = Array.from({ length: 4 }, () => runProgram('count', path, '5'))
    expect(await Promise.all(counters.map(({ ended }) => ended))).toEqual([0, 0, 0, 0])
    expect(await fileSession(path).get()).toEqual({ count: 20 })
    expect(await readdir(join(folder, 'my program'))).toEqual(['session.json'])
  })

  it('lets one call at a time work on the file within a process too', async () => {
    const add = (session = fileSession<{ count: number }>(path)) =>
      session.lock(async () => {
        const { count } = (await session.get()) ?? { count: 0 }
        await session.set({ count: count + 1 })
        return count
      })
    expect((await Promise.all([add(), add(), add()])).toSorted()).toEqual([0, 1, 2])
  })

  it('is taken over from a process that was killed', async () => {
    const holder = runProgram('hold', path)
    expect(await holder.line()).toBe('held')
    const waiting = fileSession(path).lock(async () => 'mine')
    holder.child.kill('SIGKILL')
    expect(await waiting).toBe('mine')
  })

  it('is not taken over from a process that lives', async () => {
    const holder = runProgram('hold', path)
    await holder.line()
    let isOver = false
    const waiting = fileSession(path).lock(async () => void (isOver = true))
    // Another lock's whole life is longer than a look at this one.
    await withFileLock(join(folder, 'other.lock'), async () => undefined)
    expect(isOver).toBe(false)
    holder.child.kill('SIGKILL')
    await waiting
    expect(isOver).toBe(true)
  })

  it.each([`1 another-machine x`, '', 'nonsense', `x ${hostname()}`])(
    'is taken over from %j when it has lasted too long',
    async (holder) => {
      const lock = join(folder, 'session.lock')
      await writeFile(lock, holder)
      expect(await withFileLock(lock, async () => 'mine', 100)).toBe('mine')
      expect(await readdir(folder)).toEqual([])
    },
  )

  it('is given back when the task throws, which reaches the caller', async () => {
    const session = fileSession(path)
    const fail = () => session.lock(() => Promise.reject(new Error('the task’s own')))
    await expect(fail()).rejects.toThrow('the task’s own')
    expect(await session.lock(async () => 'mine')).toBe('mine')
  })

  it('leaves alone a lock that is another’s by now', async () => {
    const lock = join(folder, 'session.lock')
    await withFileLock(lock, () => writeFile(lock, 'another'))
    expect(await readFile(lock, 'utf8')).toBe('another')
  })

  it('says at once when there is no such folder', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(withFileLock(join(folder, 'file', 'x.lock'), async () => undefined)).rejects.toThrow(/ENOTDIR|ENOENT/)
  })
})
