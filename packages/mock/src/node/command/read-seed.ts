import { readFile } from 'node:fs/promises'
import { fileProblem } from '../file-problem.ts'
import { parseSeed } from '../../seed/parse-seed.ts'
import type { Seed } from '../../seed/seed.ts'

/**
 * Reads a seed; properties that are left out, as no seed has them, are told on stderr: one may be misspelt.
 *
 * @throws {Error} That names the file, and the place in it when that is what is wrong.
 */
export async function readSeed(file: string): Promise<Seed> {
  try {
    const text = await readFile(file, 'utf8')
    // Windows' editors begin a file with a byte order mark.
    const given = JSON.parse(text.replace(/^\uFEFF/, '')) as object
    const seed = parseSeed(given)
    const leftOut = Object.keys(given).filter((property) => !Object.hasOwn(seed, property))
    if (leftOut.length > 0) {
      process.stderr.write(
        `uitkit-mock: The seed ${file} has what no seed has, and it is left out: ${leftOut.join(', ')}.\n`,
      )
    }
    return seed
  } catch (error) {
    throw new Error(`The seed ${file} can't be used: ${fileProblem(error)}.`.replace(/\.\.$/, '.'), { cause: error })
  }
}
