import { readFile } from 'node:fs/promises'
import { fileProblem } from '../file-problem.ts'
import { parseSeed } from '../../seed/parse-seed.ts'
import type { Seed } from '../../seed/seed.ts'

/** @throws {Error} That names the file, and the place in it when that is what is wrong. */
export async function readSeed(file: string): Promise<Seed> {
  try {
    const text = await readFile(file, 'utf8')
    // Windows' editors begin a file with a byte order mark.
    return parseSeed(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    throw new Error(`The seed ${file} can't be used: ${fileProblem(error)}.`.replace(/\.\.$/, '.'), { cause: error })
  }
}
