import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { withFileLock } from './node/file-lock.ts'
import { writeWhole } from './node/write-whole.ts'
import type { OAuthTokens } from './oauth-tokens.ts'
import { parseTokens } from './parse-tokens.ts'
import type { Session } from './session.ts'

/**
 * Keeps tokens in a file, for programs on a command line. For Node only.
 *
 * Nobody but its owner can read the file (mode 0600; on Windows that is up to the folder, so keep it in the user's own). It is
 * JSON, unencrypted. Each write is a whole new file that takes the place of the old one, so a crash in the middle leaves the old
 * one. While one process renews, others wait, by a file `<path>.lock`; that of a process that has died is taken over.
 *
 * @param path Of the file; its folder is made when it is not there.
 * @throws {Error} From `get`, when the file holds something else than tokens, and all that `node:fs` throws.
 * @example
 * const session = fileSession(`${homedir()}/.config/my-program/session.json`)
 */
export function fileSession<Tokens extends object = OAuthTokens>(
  path: string,
): Session<Tokens> & Required<Pick<Session<Tokens>, 'lock'>> {
  const file = resolve(path)
  const makeFolder = () => mkdir(dirname(file), { recursive: true, mode: 0o700 })
  return {
    async get() {
      const text = await readFile(file, 'utf8').catch(undefinedIfMissing)
      if (text === undefined) return undefined
      const tokens = parseTokens<Tokens>(text)
      if (tokens) return tokens
      throw new Error(`${file} holds something else than tokens: remove it, or keep tokens in another file.`)
    },
    async set(tokens) {
      await makeFolder()
      await writeWhole(file, JSON.stringify(tokens))
    },
    clear: () => rm(file, { force: true }),
    async lock(task) {
      await makeFolder()
      return withFileLock(`${file}.lock`, task)
    },
  }
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
